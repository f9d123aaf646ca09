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

/** Tried on tests/search/queries/*.tuning.json. */
const OPTIONS = {
	boost: { title: 2, description: 2 },
	bm25: { k: 2, b: 0.3, d: 0.5 },
	weights: { prefix: 0.7, fuzzy: 0 },
};
/** So that its scores are about as large as Pagefind's, to which merge-results.ts adds. */
const SCALE = 0.3;
/** Words of an excerpt, as many as Pagefind's. */
const EXCERPT = 30;

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
	const matches = (words: string | null): { id: string; score: number; terms: string[] }[] => {
		if (words === null) return pages.map(({ id }) => ({ id, score: 0, terms: [] }));
		const isPhrase = words.startsWith('"');
		const phrase = foldedText(words);
		return index
			.search(words)
			.filter(({ id }) => !isPhrase || foldedText(byId.get(id)?.content ?? "").includes(phrase))
			.map(({ id, score, terms }) => ({ id, score: score * SCALE, terms }));
	};
	return {
		search: async (words, { filters }) => ({
			results: matches(words).flatMap(({ id, score, terms }): Match[] => {
				const page = byId.get(id);
				if (!page || (filters.kind && !page.filters.kind?.includes(filters.kind))) return [];
				const { url, content, meta, filters: kinds } = page;
				const data = { url: addressOf(url), raw_url: url, meta, filters: kinds };
				return [{ id, score, data: async () => ({ ...data, excerpt: excerptOf(content, new Set(terms)) }) }];
			}),
		}),
	};
}

const foldedText = (text: string): string => ` ${wordsOf(text).map(fold).join(" ")} `;

/** The part of a text with most of the words, which are marked; see excerpt.ts. */
function excerptOf(text: string, terms: ReadonlySet<string>): string {
	const words = text.split(/\s+/);
	const isMarked = words.map((word) => wordsOf(word).some((it) => terms.has(fold(it))));
	let start = 0;
	let most = 0;
	for (let at = 0; at < words.length; at += EXCERPT / 3) {
		const count = isMarked.slice(at, at + EXCERPT).filter(Boolean).length;
		if (count > most) [start, most] = [at, count];
	}
	return words
		.slice(start, start + EXCERPT)
		.map((word, index) => {
			const escaped = word.replace(/</g, "&lt;").replace(/>/g, "&gt;");
			return isMarked[start + index] ? `<mark>${escaped}</mark>` : escaped;
		})
		.join(" ");
}
