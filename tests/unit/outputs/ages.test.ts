import { describe, expect, test } from "vitest";
import { ageText, publishedText } from "../../../scripts/outputs/ages.ts";
import { provenance } from "../facts/small-site.ts";
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
