import { describe, expect, test } from "vitest";
import { bestBets, putInOrder, readNumbers } from "../../../assets/browser/search/result-order.ts";
import { type ResultOrder, readVocabulary } from "../../../assets/browser/search/vocabulary.ts";
import { rulesOf } from "../../../scripts/search/language-rules.ts";
import { makeVocabulary } from "../../../scripts/search/make-vocabulary.ts";

const order: ResultOrder = {
	bets: { rights: ["rights"], "add to calendar": ["events"], "csv table": ["data"], calendar: ["events", "home"] },
	numbers: { 311: ["311", "city"], 911: ["911", "danger"], 17205550100: ["720-555-0100", "city"] },
	help: ["report", "rights"],
	background: ["data", "facts"],
};

describe("a number of a line", () => {
	test.each([
		"+17205550100",
		"17205550100",
		"720.555.0100",
		"(720) 555-0100",
		"7205550100",
		"555-0100",
		"0017205550100",
		"011 1 720 555 0100",
		"720‑555‑0100",
		"７２０５５５０１００",
		"tel:+17205550100",
	])("is read in the spelling %s", (typed) => {
		const { words, lines } = readNumbers(`call ${typed} today`, order);
		expect(lines).toEqual(["city"]);
		expect(words).toContain("720-555-0100 today");
	});
	test.each([
		["9-1-1", "danger"],
		["is 311 open", "city"],
	])("of three digits is read in %s", (typed, line) => expect(readNumbers(typed, order).lines).toEqual([line]));
	test.each(["0100", "5550100555", "31", "2018-11-05", "1-800-555-0199", "no digits"])("is not read in %s", (typed) => {
		expect(readNumbers(typed, order)).toEqual({ words: typed, lines: [] });
	});
	test("is read beside another", () => {
		expect(readNumbers("311, 555-0100; 911", order).lines).toEqual(["city", "city", "danger"]);
	});
});

describe("a best bet", () => {
	const vocabulary = readVocabulary({ ...makeVocabulary(["my right"], rulesOf("en"), {}), order });
	const bet = (query: string) => bestBets(query.split(" "), vocabulary);
	test("of one word is meant by that word alone, in any form, beside small words", () => {
		expect(bet("rights")).toEqual(["rights"]);
		expect(bet("what are my right")).toEqual(["rights"]);
		expect(bet("civil rights office")).toEqual([]);
	});
	test("of several words is meant wherever they stand", () => {
		expect(bet("table of numbers csv")).toEqual(["data"]);
		expect(bet("csv")).toEqual([]);
	});
	test("with more of the words comes before one with fewer", () => {
		expect(bet("calendar")).toEqual(["events", "home"]);
		expect(bet("add it to my calendar")).toEqual(["events"]);
	});
	test("is none for small words alone", () => expect(bet("what is it")).toEqual([]));
});

describe("the order of results", () => {
	const put = (ids: string, first = "") =>
		putInOrder(
			ids.split(" ").map((id) => ({ id })),
			first === "" ? [] : [{ id: first }],
			order,
		)
			.map(({ id }) => id)
			.join(" ");
	test("puts pages about the site's facts behind the last page that helps, and leaves the others where they are", () => {
		expect(put("data events report facts rights share data2")).toBe("events report rights data facts share data2");
		expect(put("data events facts")).toBe("data events facts");
	});
	test("puts a best bet first, once, even one about facts", () => {
		expect(put("report data rights", "data")).toBe("data report rights");
	});
});
