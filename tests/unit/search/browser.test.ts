import { describe, expect, test } from "vitest";
import { readQuery, writeQuery } from "../../../assets/browser/search/address.ts";
import { excerptPieces } from "../../../assets/browser/search/result-item.ts";

describe("an excerpt", () => {
	test("is taken apart at its marks", () => {
		expect(excerptPieces("report a <mark>hate</mark> crime")).toEqual(["report a ", "hate", " crime"]);
		expect(excerptPieces("<mark>hate</mark> <mark>crime</mark>")).toEqual(["", "hate", " ", "crime", ""]);
	});
	test("is text, whatever it says of markup", () => {
		expect(excerptPieces("&lt;img src=x onerror=alert(1)&gt;")).toEqual(["<img src=x onerror=alert(1)>"]);
		expect(excerptPieces("<b>bold</b>")).toEqual(["<b>bold</b>"]);
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
