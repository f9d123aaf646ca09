import { describe, expect, test } from "vitest";
import { mergeResults } from "../../../assets/browser/search/merge-results.ts";

const answer = (weight: number, scores: Record<string, number>, from = "") => ({
	weight,
	results: Object.entries(scores).map(([id, score]) => ({ id, score, from })),
});
const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

describe("merged results", () => {
	test("put a page with all that is looked for before one that is best in a part", () => {
		const meanings = [[answer(1, { both: 2, first: 5 })], [answer(1, { both: 2, second: 5 })]];
		expect(ids(mergeResults({ meanings, pairs: [], whole: [] }))[0]).toBe("both");
	});
	test("count the best variant of a meaning, not their sum", () => {
		const meanings = [[answer(1, { a: 3 }), answer(0.8, { b: 3, a: 3 }), answer(0.8, { b: 3 })]];
		expect(ids(mergeResults({ meanings, pairs: [], whole: [] }))).toEqual(["a", "b"]);
	});
	test("hold each page once", () => {
		const meanings = [[answer(1, { a: 1 }), answer(0.5, { a: 1 })], [answer(1, { a: 1 })]];
		expect(mergeResults({ meanings, pairs: [], whole: [{ id: "a", score: 2, from: "" }] })).toHaveLength(1);
	});
	test("prefer the words side by side", () => {
		const meanings = [[answer(1, { apart: 2.1, beside: 2 })], [answer(1, { apart: 2.1, beside: 2 })]];
		const pairs = [[{ id: "beside", score: 1, from: "" }]];
		expect(ids(mergeResults({ meanings, pairs, whole: [] }))).toEqual(["beside", "apart"]);
	});
	test("show the excerpt of all words, else that of the word that counts most", () => {
		const meanings = [[answer(1, { a: 1, b: 1 }, "weak")], [answer(1, { a: 2, b: 2 }, "strong")]];
		const found = mergeResults({ meanings, pairs: [], whole: [{ id: "a", score: 1, from: "whole" }] });
		expect(Object.fromEntries(found.map(({ id, from }) => [id, from]))).toEqual({ a: "whole", b: "strong" });
	});
	test("of nothing are none", () => {
		expect(mergeResults({ meanings: [], pairs: [], whole: [] })).toEqual([]);
	});
});
