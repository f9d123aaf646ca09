import { type Query, writeQuery } from "./address.ts";
import { sentence } from "./page-parts.ts";

/** Makes the link to the English search one to the same search there; without words it leads to the search alone, as built. */
export function offerEnglish(link: HTMLAnchorElement, query: Query): void {
	const hasWords = query.words !== "";
	link.search = hasWords ? writeQuery(query) : "";
	link.textContent = sentence(link, hasWords ? "same" : "all", { words: query.words });
}
