import type { SmallPage } from "../../assets/browser/search/small-search.ts";
import type { Fragment } from "./pagefind-index.ts";

/** After gzip, with the script, 50 kB of the 60 that an old phone may be asked for: texts shrink to a fourth. */
const MOST_BYTES = 160_000;
/** What is left out first where a site has more. */
const KINDS = ["hotline", "page", "place", "news", "event", "resolution", "file"];

/** The pages of a language as the small search reads them, without those that it has no room for. */
export function smallPages(fragments: readonly Fragment[]): SmallPage[] {
	const rank = ({ filters }: Fragment): number => KINDS.indexOf(filters.kind?.[0] ?? "");
	const sorted = [...fragments].sort((a, b) => rank(a) - rank(b) || (a.url < b.url ? -1 : 1));
	let room = MOST_BYTES;
	return sorted
		.map(({ id, url, content, meta, filters }) => ({ id, url, content, meta, filters }))
		.filter((page) => {
			room -= Buffer.byteLength(JSON.stringify(page));
			return room >= 0;
		});
}
