import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reviewBy } from "../../../scripts/facts/freshness.ts";
import { readFacts } from "../../../scripts/facts/read-facts.ts";
import type { Provenance } from "../../../scripts/facts/schema/provenance.ts";
import { dayIn } from "../../../scripts/facts/site-days.ts";
import { siteFiles } from "../../../scripts/urls/site-files.ts";
import { CITY, cityFolders } from "../../city.ts";
import { buildSite, removeSite, temporaryFolder } from "../build-fixture.ts";

const TEXTS = /\.(html|xml|atom|json|csv|ics|vcf|txt|md|webmanifest)$/;

// When an entry or a card last changed, which is no fact of the record: Atom demands an instant there (RFC 4287, 4.2.15), and
// vCard's REV has no partial form (RFC 6350, 6.7.4).
const CHANGES = /<updated>[^<]*<\/updated>|^REV:.*$/gm;

const today = dayIn("America/Chicago", new Date());
const facts = readFacts({ ...cityFolders, siteDate: today, today });
const records = [facts.hotlines, facts.events, facts.resolutions, facts.resources, facts.organizations, facts.hours]
	.flatMap(({ all }): readonly object[] => all)
	.concat([...facts.languages.all, ...facts.quotations.all, ...facts.announcements.all, ...facts.corrections.all])
	.concat([...facts.toolkit.all, facts.site]);

let output: string;

beforeAll(async () => {
	output = path.join(await temporaryFolder(), "out");
	const { code, output: printed } = await buildSite(CITY, output);
	expect(printed).toContain("The site is built.");
	expect(code).toBe(0);
}, 120_000);
afterAll(() => removeSite(output));

/** The days that a text names, however it writes them. // "20170801", "Aug 1, 2017", "2017-08-01" => ["2017-08-01"] */
function daysIn(text: string): string[] {
	const inWords = [...text.matchAll(/\b[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\b/g)]
		.map(([words]) => new Date(`${words} UTC`))
		.filter((date) => !Number.isNaN(date.getTime()))
		.map((date) => date.toISOString().slice(0, 10));
	const inNumbers = [...text.matchAll(/\b(\d{4})(-?)(0[1-9]|1[0-2])\2([0-3]\d)(?!\d)/g)];
	return [...inWords, ...inNumbers.map(([, year, , month, day]) => `${year}-${month}-${day}`)];
}

/** The days that the facts name, and those on which a fact must be confirmed again, which are counted from them. */
function exactDays(): Set<string> {
	const reviews = records.flatMap((record) =>
		(["hotlines", "resources"] as const).map((kind) =>
			"asOf" in record ? reviewBy(record as Provenance, kind) : null,
		),
	);
	return new Set([...daysIn(JSON.stringify(records)), ...reviews.filter((day) => day !== null)]);
}

describe("a date that is known in part", () => {
	test("is read in every way that a form might write it", () => {
		expect(daysIn("20170801T000000Z, Aug 2, 2017 and 2017-08-03T00:00, not August 2017 or 2017-08")).toEqual([
			"2017-08-02",
			"2017-08-01",
			"2017-08-03",
		]);
	});

	test("becomes no exact day in any form", async () => {
		const months = new Set([...JSON.stringify(records).matchAll(/"(\d{4}-\d{2})"/g)].map((match) => match[1]));
		expect(months).toContain("2017-08");
		const exact = exactDays();
		const found: string[] = [];
		for (const file of (await siteFiles(output)).filter((name) => TEXTS.test(name))) {
			const text = await readFile(path.join(output, file), "utf8");
			const made = daysIn(text.replace(CHANGES, "")).filter((day) => months.has(day.slice(0, 7)) && !exact.has(day));
			found.push(...made.map((day) => `${file}: ${day}`));
		}
		expect(found).toEqual([]);
	});

	test("stands on its page as exactly as it is known", async () => {
		const page = await readFile(path.join(output, "resolutions/month-only/index.html"), "utf8");
		expect(page).toContain('<time datetime="2017-08">August\u00a02017</time>');
	});
});
