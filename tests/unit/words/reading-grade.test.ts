import { expect, test } from "vitest";
import { createMarkdown } from "../../../scripts/words/markdown.ts";
import {
	readability,
	readingGrade,
	spanishReadingEase,
	spanishSyllables,
} from "../../../scripts/words/reading-grade.ts";

const grade = (words: string): number => readingGrade(createMarkdown(), words);
const HARD =
	"Notwithstanding considerable institutional difficulties, municipal administrations acknowledge discriminatory behavior.";

test("plain words are graded low, official words high", () => {
	expect(grade("The cat sat on the mat. It was fat.")).toBeLessThan(1);
	expect(grade(HARD)).toBeGreaterThan(15);
});

test("the grade is that of the formula of Flesch and Kincaid", () => {
	// 10 words, 2 sentences, 12 syllables: 0.39 * 5 + 11.8 * 1.2 - 15.59 = 0.52.
	expect(grade("The dog ran to them. We go by open water.")).toBe(0.5);
});

test("a short list item is a sentence of its own", () => {
	expect(grade("- one dog\n- two dogs\n- red cats")).toBe(grade("One dog. Two dogs. Red cats."));
});

test("words on both sides of a line break are two", () => {
	expect(grade("The big dog\nran to them.")).toBe(grade("The big dog ran to them."));
});

test("facts do not count, whatever their names", () => {
	expect(grade(`See :organization[minneapolis-oira] now.\n\n::quote[notwithstanding-institutional]`)).toBe(
		grade("See now."),
	);
});

test("a page of facts alone has no grade", () => {
	expect(grade("::quote[a]")).toBe(0);
});

test("words in bold, links and folds count", () => {
	expect(grade(`:::fold[A]\n\n**${HARD}**\n\n:::`)).toBeGreaterThan(15);
	expect(grade(`[${HARD}](a.md)`)).toBeGreaterThan(15);
});

test.each([
	["ciudad", 2],
	["policía", 4],
	["odio", 2],
	["guía", 2],
	["guerra", 2],
	["aquí", 2],
	["leer", 2],
	["muy", 1],
	["inmigración", 4],
	["pingüino", 3],
	["país", 2],
	["y", 1],
	["FBI", 1],
])("the Spanish word %s has %i syllables", (word, count) => {
	expect(spanishSyllables(word)).toBe(count);
});

test("the ease of Spanish words is that of the formula of Fernández Huerta", () => {
	// 6 words, 2 sentences, 11 syllables: 206.84 - 60 * 11 / 6 - 1.02 * 3 = 93.78.
	expect(spanishReadingEase(createMarkdown(), "La casa es mía. Llame ahora.")).toBe(94);
});

test("a language without a formula has no figure, and none is borrowed", () => {
	expect(readability(createMarkdown(), { language: "so", body: "Wac 911." })).toBeUndefined();
});
