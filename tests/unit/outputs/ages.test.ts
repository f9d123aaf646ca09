import { describe, expect, test } from "vitest";
import { ageText, lineAge, publishedText } from "../../../scripts/outputs/ages.ts";
import { provenance } from "../facts/small-site.ts";
import { makeHotline, makeSchedule } from "../make-facts.ts";
import { cityPublication } from "./publications.ts";

const source = { title: "A page", url: "https://www.lake.example/page" };
const fact = { ...provenance, source, kind: "hotlines" as const };

describe("the age of a fact in a copy that people keep", () => {
	test("names the last day on which it is in date, up to that day", () => {
		expect(ageText(fact, cityPublication("2019-04-28"))).toBe(
			"The City published this on Oct 30, 2018. After Apr 28, 2019, call to confirm.",
		);
	});
	test("asks to call from the day after", () => {
		expect(ageText(fact, cityPublication("2019-04-29"))).toBe(
			"The City published this on Oct 30, 2018. Call to confirm.",
		);
	});
	test("is told as exactly as it is known, and counts from the first day that it may mean", () => {
		expect(ageText({ ...fact, asOf: "2018-10" }, cityPublication("2018-11-05"))).toBe(
			"The City published this in October 2018. After Mar 30, 2019, call to confirm.",
		);
	});
	test("says when a person checked it, rather than when it was published", () => {
		const pub = cityPublication("2018-11-05");
		expect(publishedText({ ...fact, checked: "2018-11-02" }, pub)).toBe("Last checked on Nov 2, 2018.");
	});
	test("does not take another's page for the City's", () => {
		const source = { title: "News", url: "https://news.example/lake.example" };
		expect(publishedText({ ...fact, source }, cityPublication("2018-11-05"))).toBe("Published on Oct 30, 2018.");
	});
});

describe("the age of a line and its hours", () => {
	const pub = cityPublication("2018-11-05");
	const line = makeHotline("line", { source });
	const news = { title: "The news", url: "https://news.example/" };
	test("is one where both were read in one place, or checked on one day", () => {
		const told = {
			published: "The City published this on Oct 30, 2018.",
			brief: "The City published this on Oct 30, 2018.",
		};
		expect(lineAge(line, makeSchedule("s", { source }), pub)).toMatchObject(told);
		expect(lineAge(line, undefined, pub)).toMatchObject(told);
	});
	test("does not say that the City published hours that it did not", () => {
		const { oldest, brief, published } = lineAge(line, makeSchedule("s", { source: news, asOf: null }), pub);
		expect(published).toBe("Number: The City published this on Oct 30, 2018. Hours: The source of this has no date.");
		expect([oldest.kind, brief]).toEqual(["hours", "Hours: The source of this has no date."]);
	});
	test("does not say it of hours that are younger than the number either", () => {
		const { oldest, published } = lineAge(line, makeSchedule("s", { source: news, checked: "2018-11-02" }), pub);
		expect(published).toBe("Number: The City published this on Oct 30, 2018. Hours: Last checked on Nov 2, 2018.");
		expect(oldest.kind).toBe("hotlines");
	});
});
