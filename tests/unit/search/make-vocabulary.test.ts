import { describe, expect, test } from "vitest";
import { fold, wordsOf } from "../../../assets/browser/search/fold.ts";
import { readVocabulary } from "../../../assets/browser/search/vocabulary.ts";
import { rulesOf } from "../../../scripts/search/language-rules.ts";
import { makeVocabulary } from "../../../scripts/search/make-vocabulary.ts";

describe("words", () => {
	test("are compared without case, accents and apostrophes", () => {
		expect(["Inmigración", "go'aan", "Go’aan", "SEÑOR"].map(fold)).toEqual(["inmigracion", "goaan", "goaan", "senor"]);
	});
	test("are parted by all that is no letter, digit or apostrophe", () => {
		expect(wordsOf("Hate-crime, 911! go'aan ' ¿Qué?")).toEqual(["hate", "crime", "911", "go'aan", "qué"]);
	});
	test("are one where they are initials, and no others", () => {
		expect(wordsOf("I.C.E. and D.A.C.A, at 5 p.m. (U.S.)")).toEqual(["ice", "and", "daca", "at", "5", "pm", "us"]);
		expect(wordsOf("www.city.example, no. A. Yes.")).toEqual(["www", "city", "example", "no", "a", "yes"]);
	});
});

describe("a vocabulary", () => {
	test("counts the pages of each word, not how often it stands there", () => {
		const { words } = makeVocabulary(["law law", "law order"], rulesOf("en"), {});
		expect(words).toEqual({ 1: "order", 2: "law" });
	});
	test("has one spelling of words that differ in accents alone, with the pages of both", () => {
		const { words } = makeVocabulary(["mas", "más", "más"], rulesOf("es"), {});
		expect(words).toEqual({ 3: "más" });
	});
	test("is the same for pages in another order", () => {
		const pages = ["b a más", "a c mas", "d b"];
		const text = (list: string[]) => JSON.stringify(makeVocabulary(list, rulesOf("es"), {}));
		expect(text([...pages].reverse())).toBe(text(pages));
	});
	test("knows a language without rules by its words alone", () => {
		const vocabulary = readVocabulary(makeVocabulary(["Toghchi"], rulesOf("om"), {}));
		expect(vocabulary.byFold.get("toghchi")).toMatchObject({ stem: "toghchi", pages: 1 });
	});
	test("keeps at least three letters of a stem", () => {
		const { stemOf } = readVocabulary(makeVocabulary([], rulesOf("so"), {}));
		expect(stemOf("booliska")).toBe(stemOf("boolis"));
		expect(stemOf("aka")).toBe("aka");
	});
});
