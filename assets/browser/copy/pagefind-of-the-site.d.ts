// The finished site's own pagefind.js, which scripts/offline/search-engine.ts puts in its place.
declare module "pagefind-of-the-site" {
	import type { Pagefind } from "../search/pagefind.ts";
	export function options(options: Parameters<Pagefind["options"]>[0] & { basePath: string }): Promise<void>;
	export const init: Pagefind["init"];
	export const search: Pagefind["search"];
}
