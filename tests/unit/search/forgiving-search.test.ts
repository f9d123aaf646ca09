import { expect, test } from "vitest";
import { forgivingSearch } from "../../../assets/browser/search/forgiving-search.ts";
import { smallVocabulary } from "./small-vocabulary.ts";

test("a search asks for all words at once, for pairs and for each word, among the kind alone", async () => {
	const asked: [string, unknown][] = [];
	const pagefind = {
		search: async (words: string, { filters }: { filters: Record<string, string> }) => {
			asked.push([words, filters]);
			return { results: [] };
		},
	};
	const vocabulary = smallVocabulary("en", ["hate crime"]);
	const found = await forgivingSearch({ words: "hate crmie", kind: "hotline" }, pagefind, vocabulary);
	const kind = { kind: "hotline" };
	expect(asked).toEqual([
		["hate crime", kind],
		['"hate crime"', kind],
		["hate", kind],
		["crime", kind],
	]);
	expect(found).toEqual({ results: [], corrected: "hate crime" });
});

test("a search for nothing that the language has never asks Pagefind, which would answer in English", async () => {
	const pagefind = { search: () => Promise.reject(new Error("asked")) };
	const found = await forgivingSearch({ words: "rights", kind: "" }, pagefind, smallVocabulary("hmn", []));
	expect(found.results).toEqual([]);
});
