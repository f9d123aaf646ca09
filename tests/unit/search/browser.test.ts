import { describe, expect, test } from "vitest";
import { readQuery, writeQuery } from "../../../assets/browser/search/address.ts";
import { excerptParts } from "../../../assets/browser/search/excerpt.ts";

describe("an excerpt", () => {
	test("is told as plain and marked runs", () => {
		expect(excerptParts("report a <mark>hate</mark> crime")).toEqual([
			{ text: "report a ", marked: false },
			{ text: "hate", marked: true },
			{ text: " crime", marked: false },
		]);
	});
	test("shows the page's own angle brackets as text", () => {
		expect(excerptParts("&lt;img src=x onerror=alert(1)&gt;")).toEqual([
			{ text: "<img src=x onerror=alert(1)>", marked: false },
		]);
	});
	test("takes no other markup as markup", () => {
		expect(excerptParts("<b>bold</b>")).toEqual([{ text: "<b>bold</b>", marked: false }]);
	});
	test("may be empty", () => {
		expect(excerptParts("")).toEqual([]);
	});
});

describe("the address of a search", () => {
	test("says what the form says", () => {
		expect(readQuery("?q=hate+crime&kind=hotline")).toEqual({ words: "hate crime", kind: "hotline" });
		expect(readQuery("")).toEqual({ words: "", kind: "" });
	});
	test("comes back as it was written", () => {
		const query = { words: "¿qué & cómo? 100%", kind: "page" };
		expect(readQuery(writeQuery(query))).toEqual(query);
	});
	test("is empty when nothing is searched for", () => {
		expect(writeQuery({ words: "", kind: "" })).toBe("");
	});
});
