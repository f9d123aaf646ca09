import { expect, test } from "vitest";
import { forgivingSearch } from "../../../assets/browser/search/forgiving-search.ts";
import type { Match } from "../../../assets/browser/search/pagefind.ts";
import type { ResultOrder } from "../../../assets/browser/search/vocabulary.ts";
import { smallVocabulary } from "./small-vocabulary.ts";

test("a search asks for all words at once, for pairs and for each word, among the kind alone", async () => {
	const asked: [string | null, unknown][] = [];
	const pagefind = {
		search: async (words: string | null, { filters }: { filters: Record<string, string> }) => {
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

test("a best bet and a line that was dialed come first, whether or not they have the words", async () => {
	const match = (id: string): Match => ({ id, score: 1, data: () => Promise.reject(new Error("not asked for")) });
	const index = {
		search: async (words: string | null) => ({
			results: words === null ? ["rights", "report", "line"].map(match) : ["data", "report"].map(match),
		}),
	};
	const order: ResultOrder = {
		bets: { "hate crime": ["rights"] },
		numbers: { 17205550100: ["720-555-0100", "line"] },
		help: ["report"],
		background: ["data"],
	};
	const vocabulary = { ...smallVocabulary("en", ["hate crime"]), order };
	const ask = async (words: string) =>
		(await forgivingSearch({ words, kind: "" }, index, vocabulary)).results.map(({ id }) => id);
	expect(await ask("hate crmie")).toEqual(["rights", "report", "data"]);
	expect(await ask("hate 555.0100")).toEqual(["line", "report", "data"]);
	expect(await ask("hate")).toEqual(["report", "data"]);
});
