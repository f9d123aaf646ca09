import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyOf, formOf } from "../../../scripts/review/draw/compare-sites.ts";
import { FORMS } from "../../../scripts/review/review-shape.ts";
import { pageUrl, siteFiles } from "../../../scripts/urls/site-files.ts";
import { BUILD_TIMEOUT, buildSite, removeSite, spoil } from "../../site/build-fixture.ts";
import { fixtureRepository, restore, reviewOf } from "./fixture-repo.ts";

/** Each builds the fixture anew, which takes some seconds. */
const CHANGES: readonly { name: string; file: string; change: (text: string) => string }[] = [
	{
		name: "other hours",
		file: "_data/hours.json",
		change: (text) => text.replace('"closes": "12:00"', '"closes": "11:00"'),
	},
	{
		name: "another number",
		file: "_data/hotlines.json",
		change: (text) => text.replaceAll("+17205550100", "+17205550177"),
	},
	{
		name: "an event called off",
		file: "_data/events/harvest-supper.json",
		change: (text) => text.replace('"status": "scheduled"', '"status": "cancelled"'),
	},
	{
		name: "a sentence more on a page",
		file: "content/en/rights.md",
		change: (text) => `${text.trimEnd()}\n\nYou may ask for a lawyer.\n`,
	},
	{
		name: "another title, which menus name",
		file: "content/en/rights.md",
		change: (text) => text.replace(/^title: .*/m, "title: Your rights in this city"),
	},
];

describe("what a review claims", () => {
	let site = "";
	let former: ReadonlyMap<string, Buffer> = new Map();
	beforeAll(async () => {
		site = await fixtureRepository();
		former = await built(site);
	}, BUILD_TIMEOUT);
	afterAll(() => removeSite(site));

	for (const { name, file, change } of CHANGES)
		it(
			`is what differs in the finished sites: ${name}`,
			async () => {
				await spoil(site, file, change);
				const review = await reviewOf(site);
				const now = await built(site);
				restore(site);
				// A second page, with the English beside a draft, differs when the draft does, and is not named.
				const all = [...new Set([...former.keys(), ...now.keys()])].filter((url) => !url.endsWith("/english/"));
				const urls = all.filter((url) => differs(url, former, now));
				const forms = Object.groupBy(urls.sort(), (url) => formOf(url) ?? "other");
				for (const form of FORMS) expect(review.shown?.[form], form).toEqual(forms[form] ?? []);
				expect(urls.length).toBeGreaterThan(0);
			},
			BUILD_TIMEOUT,
		);
});

/** The finished files of a site by address, as the project's own command builds them. */
async function built(site: string): Promise<Map<string, Buffer>> {
	const output = path.join(path.dirname(site), "out");
	const { code, output: printed } = await buildSite(site, output);
	if (code !== 0) throw new Error(`The site does not build: ${printed}`);
	const files = await siteFiles(output);
	return new Map(
		await Promise.all(
			files.map(async (file): Promise<[string, Buffer]> => [pageUrl(file), await readFile(path.join(output, file))]),
		),
	);
}

/** Each edition has a name of its own at its foot, which is no change that anybody made. */
const readable = (page: Buffer, site: ReadonlyMap<string, Buffer>): string => {
	const { id } = JSON.parse(site.get("/version.json")?.toString("utf8") ?? "{}") as { id?: string };
	return bodyOf(page.toString("utf8")).replaceAll(id ?? "no id", "");
};

function differs(url: string, before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>): boolean {
	const [was, now] = [before.get(url), after.get(url)];
	if (was === undefined || now === undefined) return was !== now;
	return formOf(url) === "pages" ? readable(was, before) !== readable(now, after) : !was.equals(now);
}
