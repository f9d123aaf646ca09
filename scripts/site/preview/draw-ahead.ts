import { drawSite } from "../draw-site.ts";
import type { SiteBuild } from "../site-build.ts";

/**
 * Some pages by address, drawn without all others: whoever has one open sees a change in half the time. Empty if they cannot be drawn;
 * the build itself says why.
 */
export function drawAhead(build: SiteBuild, urls: readonly string[]): Readonly<Record<string, string>> {
	if (urls.length === 0) return {};
	try {
		const drawn = drawSite(build.edition(), new Set(urls));
		return Object.fromEntries([...drawn].map(([url, { content }]) => [url, content]));
	} catch {
		return {};
	}
}
