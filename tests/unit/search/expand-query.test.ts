import { describe, expect, test } from "vitest";
import { expandQuery } from "../../../assets/browser/search/expand-query.ts";
import type { Vocabulary } from "../../../assets/browser/search/vocabulary.ts";
import { smallVocabulary } from "./small-vocabulary.ts";

/** For each thing looked for, the words that Pagefind is asked for. */
const asked = (query: string, vocabulary: Vocabulary): string[][] =>
	expandQuery(query, vocabulary).meanings.map(({ variants }) => variants.map(({ words }) => words));
const corrected = (query: string, vocabulary: Vocabulary) => expandQuery(query, vocabulary).corrected;

const english = smallVocabulary(
	"en",
	["Report a hate crime to the police.", "Call 311 or 612-673-3000 6126733000, no hotline"],
	{
		cop: ["police"],
		"beat up": ["hate crime"],
		deportation: ["police"],
	},
);
const spanish = smallVocabulary("es", ["La policía y sus derechos", "Refugiados en la Ciudad, discapacidad"]);
const somali = smallVocabulary("so", ["turjumaanno iyo booliska", "dambiga nacaybka"]);
const hmong = smallVocabulary("hmn", ["kev pab rau tub ceev xwm", "lag ntseg"]);

describe("a query", () => {
	test("asks for its words in the spelling of the pages, whatever the case and the accents", () => {
		expect(asked("POLICIA", spanish)).toEqual([["policía"]]);
		expect(asked("policía", spanish)).toEqual([["policía"]]);
		expect(corrected("POLICIA", spanish)).toBeUndefined();
	});
	test("leaves out question words and words that the site does not have", () => {
		expect(asked("how do I report a zzyzx crime?", english)).toEqual([["report"], ["crime"]]);
	});
	test("of small words alone asks for them", () => {
		expect(asked("to the", english)).toEqual([["to"], ["the"]]);
	});
	test("of nothing that the site has asks for nothing", () => {
		expect(asked("zzyzxqk", english)).toEqual([]);
	});
	test("has one slip fixed in words of four letters or more, and two from eight on", () => {
		expect(asked("poilce", english)).toEqual([["police"]]);
		expect(asked("crme", english)).toEqual([["crime"]]);
		expect(asked("crm", english)).toEqual([]);
		expect(asked("polixx", english)).toEqual([]);
		expect(asked("discapaxidda", spanish)).toEqual([["discapacidad"]]);
		expect(corrected("poilce", english)).toBe("police");
	});
	test("has two letters of a three-letter word put back in their places", () => {
		expect(asked("pba", hmong)).toEqual([["pab"]]);
		expect(asked("pob", hmong)).toEqual([]);
	});
	test("takes a word that sounds the same for the same", () => {
		expect(asked("refujiados", spanish)).toEqual([["refugiados"]]);
		expect(asked("danbiga", somali)).toEqual([["dambiga"]]);
		expect(asked("immigrashun", smallVocabulary("en", ["immigration"]))).toEqual([["immigration"]]);
	});
	test("finds other forms where Pagefind has no stemmer", () => {
		expect(asked("turjumaan", somali)).toEqual([["turjumaanno"]]);
		expect(asked("boolis", somali)).toEqual([["booliska"]]);
		expect(corrected("boolis", somali)).toBeUndefined();
	});
	test("finds Hmong written with and without spaces", () => {
		expect(asked("kevpab", hmong)).toEqual([["kev pab"]]);
		expect(asked("kev pab", smallVocabulary("hmn", ["kevpab", "kev pab"]))[0]).toEqual(["kev", "kevpab"]);
		expect(asked("kevpab", smallVocabulary("hmn", ["kevpab", "kev pab"]))).toEqual([["kevpab", "kev pab"]]);
		expect(asked("lagntseg", hmong)).toEqual([["lag ntseg"]]);
		expect(asked("lagntseg", smallVocabulary("hmn", ["la gn tseg lag ntseg"]))).toEqual([["lag ntseg"]]);
		expect(asked("tub ceevxwm", hmong)).toEqual([["tub"], ["ceev xwm"]]);
	});
	test("finds words that the site writes as one, and numbers with and without hyphens", () => {
		expect(asked("hot line", english)).toEqual([["hotline"]]);
		expect(asked("612 673 3000", english)).toEqual([["6126733000", "612 673 3000"]]);
		expect(asked("612-673-3001", english)).toEqual([["612"], ["673"]]);
	});
	test("asks for what a word begins while somebody types", () => {
		expect(asked("repo", english)).toEqual([["repo"]]);
		expect(corrected("repo", english)).toBeUndefined();
	});
	test("asks for synonyms of a word, of its forms, of a phrase, and keeps that to itself", () => {
		expect(asked("cops", english)).toEqual([["police"]]);
		expect(asked("they beat up", english)).toEqual([["hate crime"]]);
		expect(corrected("report cops", english)).toBeUndefined();
	});
	test("says what was searched for with each word once, and nothing if it has only what was typed", () => {
		expect(corrected("report poilce crmie crmie", english)).toBe("report police crime");
		expect(corrected("report report cops", english)).toBeUndefined();
		expect(corrected("report poilce police", english)).toBeUndefined();
	});
	test("of which a word was fixed to one with synonyms says the fixed word, not the synonym", () => {
		expect(corrected("deportaton", english)).toBe("deportation");
	});
	test("takes initials for the word that the site has for them", () => {
		const ice = smallVocabulary("en", ["ICE officers", "c i e"]);
		for (const typed of ["I.C.E.", "i.c.e", "I C E", "ICE"]) expect(asked(typed, ice)).toEqual([["ice"]]);
	});
	test("with a word of thousands of letters, or thousands of words, takes no time", () => {
		const words = smallVocabulary("hmn", ["kev pab rau tub ceev xwm"]);
		const start = performance.now();
		for (const long of ["kevpab".repeat(500), "x".repeat(3000), "9".repeat(3000), "kev pba ".repeat(5000)])
			expandQuery(long, words);
		expect(performance.now() - start).toBeLessThan(500);
	});
	test("asks for the synonyms of a phrase that was typed as one word", () => {
		const clothes = smallVocabulary("en", ["your religion", "hear"], { "head scarf": ["religion"] });
		expect(asked("headscarf", clothes)).toEqual([["religion"]]);
		const both = { headscarf: ["hear"], "head scarf": ["religion"] };
		expect(asked("headscarf", smallVocabulary("en", ["your religion", "hear"], both))).toEqual([["hear"]]);
	});
	test("does not fix a phrase typed as one word to a word that is near it", () => {
		const near = smallVocabulary("en", ["your religion"], { "head scarf": ["religion"], headscars: ["your"] });
		expect(asked("headscarf", near)).toEqual([["religion"]]);
	});
	test("fixes a slip in a word that has synonyms", () => {
		expect(asked("deportaton", english)).toEqual([["police"]]);
	});
	test("asks once for a word that stands twice", () => {
		expect(asked("police police", english)).toEqual([["police"]]);
	});
	test("names the words that stand side by side", () => {
		expect(expandQuery("report hate crime to police", english).pairs).toEqual(["report hate", "hate crime"]);
	});
	test("of any length and script is read", () => {
		expect(expandQuery("crime ".repeat(500), english).meanings).toHaveLength(1);
		expect(expandQuery("  ", english).meanings).toEqual([]);
		expect(expandQuery("<b>police</b> 警察 constructor", english).meanings.map(({ typed }) => typed)).toEqual([
			"police",
		]);
	});
});
