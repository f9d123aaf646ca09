import { describe, expect, test } from "vitest";
import { checkedNote, supersededNote } from "../../../_includes/components/fact-notes.ts";
import { makeFacts, provenance, superseded } from "../make-facts.ts";
import { makeView } from "../make-view.ts";
import { wordsOf } from "./read-markup.ts";

const city = { title: "The City", url: "https://www.minneapolismn.gov/page" };

describe("how old a fact is", () => {
	const note = (fact: object, siteDate = "2018-11-05") =>
		wordsOf(checkedNote({ ...provenance, kind: "hotlines", ...fact }, makeView(makeFacts({}, { siteDate }))));
	test("is told by the day on which somebody checked it, if anybody did", () => {
		expect(note({ checked: "2018-11-01" })).toBe("Last checked on Nov 1, 2018.");
	});
	test("is told by the day on which it was published", () => {
		expect(note({})).toBe("Published on Oct 30, 2018.");
	});
	test("names the City where the City published it", () => {
		expect(note({ source: city })).toBe("The City published this on Oct 30, 2018.");
		expect(note({ source: { ...city, url: "http://www.ci.minneapolis.mn.us/a" } })).toContain("The City");
		expect(note({ source: { ...city, url: "https://lims.minneapolismn.gov/a" } })).toContain("The City");
	});
	test.each([
		"https://www.minneapolis.org/a",
		"https://minneapolismn.gov.example/",
		"https://notminneapolismn.gov/",
		"https://news.example/www.minneapolismn.gov",
	])("does not take %s for the City", (url) => {
		expect(note({ source: { ...city, url } })).toBe("Published on Oct 30, 2018.");
	});
	test("of which only the month or the year is known names no day", () => {
		expect(note({ asOf: "2018-10" })).toBe("Published in October 2018.");
		expect(note({ asOf: "2018", source: city })).toContain("The City published this in 2018.");
	});
	test("of which nothing is known says so and asks for a call", () => {
		expect(note({ asOf: null })).toBe("The source of this has no date. Call to confirm.");
	});
	test("asks for a call from the day after the last on which it may stand", () => {
		expect(note({}, "2019-04-28")).toBe("Published on Oct 30, 2018.");
		expect(note({}, "2019-04-29")).toBe("Published on Oct 30, 2018. Call to confirm.");
		expect(note({ reviewEvery: 3 }, "2018-11-03")).toContain("Call to confirm.");
	});
});

describe("that a fact has changed", () => {
	const note = (date: string | null) => wordsOf(supersededNote(superseded(date), makeView()));
	test("is told with the day, the month or the year, as exactly as it is known", () => {
		expect(note("2025-12-11")).toBe("This changed on Dec 11, 2025. It is another. Read what holds now (news.example)");
		expect(note("2025-12")).toContain("This changed in December 2025.");
		expect(note("2025")).toContain("This changed in 2025.");
		expect(note(null)).toContain("This has changed since.");
	});
	test("is not told of a fact that holds", () => {
		expect(supersededNote(undefined, makeView())).toBe(false);
	});
});
