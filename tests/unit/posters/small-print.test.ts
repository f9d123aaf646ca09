import { describe, expect, it } from "vitest";
import { readStrings } from "../../../scripts/i18n/strings.ts";
import { draftLine, sourceLine } from "../../../scripts/posters/small-print.ts";
import { cityFolders } from "../../city.ts";
import { makeLanguage, makeSchedule } from "../make-facts.ts";
import { sampleFacts, sampleLines } from "./sample-facts.ts";

const t = readStrings(cityFolders.strings, "en");
const facts = sampleFacts();

describe("the source line of a board", () => {
	const source = { title: "A page", url: "http://www.minneapolismn.gov/page" };
	const lines = sampleLines().map((line) => ({ ...line, source }));
	it("names by its number a line whose source has no date", () => {
		const undated = lines.map((line) => (line.id === "somali-line" ? { ...line, asOf: null } : line));
		expect(sourceLine(undated, undefined, { facts, t })).toBe(
			"The City published this on Oct 30, 2018. 202-555-0106: The source of this has no date. Call to confirm.",
		);
	});
	it("says that of all lines if none has a date", () => {
		expect(
			sourceLine(
				lines.map((line) => ({ ...line, asOf: null })),
				undefined,
				{ facts, t },
			),
		).toBe("The source of this has no date. Call to confirm.");
	});
	it("tells the age of the hours apart where they were read elsewhere", () => {
		const hours = makeSchedule("hours", { source: { title: "The news", url: "https://news.example/" }, asOf: null });
		expect(sourceLine(lines, hours, { facts, t })).toBe(
			"The City published this on Oct 30, 2018. Hours: The source of this has no date. Call to confirm.",
		);
		expect(sourceLine(lines, { ...hours, source, asOf: "2018-10-30" }, { facts, t })).not.toContain("Hours:");
	});
	it("does not say that the City published what another site did", () => {
		expect(sourceLine(sampleLines(), undefined, { facts, t })).not.toContain("City");
	});
});

describe("the draft line of a board", () => {
	const translation = { state: "draft" as const, reviewer: null, reviewed: null, englishStandsIn: [] };
	const spanish = makeLanguage("es", { hotline: "spanish-line", translation });
	it("says that nobody has checked the translation, with the number of its language", () => {
		expect(draftLine(sampleFacts(), { language: spanish, t })).toBe(
			"This translation is a draft, not checked yet. If you are not sure, call 202-555-0105.",
		);
	});
	it("names the line to report to when the language has none", () => {
		expect(draftLine(sampleFacts(), { language: { ...spanish, hotline: null }, t })).toContain("call 311.");
	});
	it("is not there in English", () => {
		expect(draftLine(sampleFacts(), { language: { ...spanish, translation: null }, t })).toBeNull();
	});
});
