import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUDGETS } from "../../../scripts/checks/sizes.ts";
import { PAGE_SIZE } from "../../../scripts/facts/lists/list-pages.ts";
import { buildSite, copyFixture, removeSite } from "../build-fixture.ts";
import { addRecords, manyEvents, manyResolutions } from "./many-records.ts";
import { type Listed, readLists, stepsFromHome } from "./read-lists.ts";

// Ten thousand are the goal; in every run a number that makes the same lists in several pages.
const FULL = process.env.FULL === "1";
const RESOLUTIONS = manyResolutions(FULL ? 10_000 : 300);
const EVENTS = manyEvents(FULL ? 500 : 150);

// How much memory the build's own process took, said as it ends. The goal for ten thousand: under 60 s on two free cores.
const TELL_MEMORY =
	'process.on("exit",()=>console.log("  memory, MB  "+Math.round(process.resourceUsage().maxRSS/1000)))';

let copy: string;
let output: string;
let pages: Map<string, Listed>;

beforeAll(async () => {
	copy = await copyFixture();
	output = path.join(copy, "out");
	await addRecords(copy, "resolutions", RESOLUTIONS);
	await addRecords(copy, "events", EVENTS);
	const start = performance.now();
	const { code, output: printed } = await buildSite(copy, output, {
		NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`,
	});
	const seconds = (performance.now() - start) / 1000;
	expect(printed).toContain("The site is built.");
	expect(code).toBe(0);
	console.log(`${RESOLUTIONS.length + EVENTS.length} records are built in ${seconds.toFixed(1)} s.\n${printed}`);
	pages = await readLists(output);
}, 300_000);
afterAll(() => removeSite(copy));

const page = (url: string): Listed => {
	const found = pages.get(url);
	if (!found) throw new Error(`The site has no page ${url}.`);
	return found;
};
const recordLinks = ({ main, url }: Listed): string[] =>
	[...main.matchAll(/<a href="([^"]*)"/g)]
		.map((match) => new URL(match[1] ?? "", `http://site.invalid${url}`).pathname)
		.filter((link) => /\/(made-up|meeting)-\d+\/$/.test(link));

describe("a site with many records", () => {
	test("keeps every page within the first round trip", () => {
		const heavy = [...pages.values()].filter(({ bytes }) => bytes > BUDGETS.page.bytes).map(({ url }) => url);
		expect(heavy).toEqual([]);
	});

	test("leads to every record by links", () => {
		const steps = stepsFromHome(pages);
		const addresses = [
			...RESOLUTIONS.map(({ id }) => `/resolutions/${id}/`),
			...EVENTS.map(({ id }) => `/events/${id}/`),
		];
		expect(addresses.filter((address) => !steps.has(address))).toEqual([]);
	});

	test("names every page in the sitemap", async () => {
		const sitemap = await readFile(path.join(output, "sitemap.xml"), "utf8");
		const missing = [...pages.keys()].filter((url) => !sitemap.includes(`${url}</loc>`));
		// Those of no address of their own, those of records that are gone, second pages of drafts, and those whose words are English for want of a translation.
		const inEnglish = [
			"about/",
			"about/corrections/",
			"about/facts/",
			"accessibility/",
			"data/",
			"news/",
			"offline/",
			"resources/",
			"toolkit/",
		];
		expect(missing.sort()).toEqual(
			[
				...["", "/ar", "/es", "/hmn"].flatMap((home) => [
					`${home}/404.html`,
					`${home}/resolutions/month-of-august/`,
					`${home}/events/called-off-walk/`,
				]),
				...["/ar", "/es", "/hmn"].flatMap((home) => [`${home}/report/english/`, `${home}/rights/english/`]),
				...inEnglish.map((name) => `/ar/${name}`),
			].sort(),
		);
	});

	test("gives every page of a list a title and a description of its own", () => {
		const lists = [...pages.values()].filter(({ url }) => /^\/(events|resolutions)\/(\d{4}|kind)\//.test(url));
		expect(lists.length).toBeGreaterThan(60);
		expect(new Set(lists.map(({ title }) => title)).size).toBe(lists.length);
		expect(new Set(lists.map(({ description }) => description)).size).toBe(lists.length);
	});

	test("shows the newest resolutions and counts them all by year and by kind", () => {
		const list = page("/resolutions/");
		const total = (RESOLUTIONS.length + 9).toLocaleString("en-US");
		expect(list.main).toContain(`These are the newest ${PAGE_SIZE.resolutions} of ${total}.`);
		const counts = [...list.main.matchAll(/>(\d{4}) \(([\d,]+)\)</g)].map((match) =>
			Number(match[2]?.replace(",", "")),
		);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(RESOLUTIONS.length + 9);
	});

	test("says below cut lists of events where all of them are", () => {
		const total = EVENTS.length + 14;
		const sentence = `Not every event is shown here. Find all ${total} by year.`;
		expect(page("/events/").main.split(sentence)).toHaveLength(3);
		expect(recordLinks(page("/events/"))).not.toHaveLength(0);
	});

	test("pages a list without losing or repeating a record, in the documented order", () => {
		const links: string[] = [];
		let url: string | undefined = "/resolutions/kind/resolution/";
		while (url !== undefined) {
			const current: Listed = page(url);
			links.push(...recordLinks(current));
			const next = /rel="next" href="([^"]*)"/.exec(current.main)?.[1];
			url = next === undefined ? undefined : new URL(next, `http://site.invalid${current.url}`).pathname;
		}
		const expected = RESOLUTIONS.filter((_, index) => index % 4 !== 0)
			.toSorted((a, b) => (a.adopted === b.adopted ? (a.id < b.id ? -1 : 1) : a.adopted < b.adopted ? 1 : -1))
			.map(({ id }) => `/resolutions/${id}/`);
		expect(links).toEqual(expected);
	});

	test("tells on each page which part of the list it shows, and leads back and forth", () => {
		const second = page("/resolutions/kind/resolution/page/2/");
		expect(second.main).toMatch(/: 51 to 100 of [\d,]+\./);
		expect(second.main).toContain('rel="prev" href="../../"');
		expect(second.main).toContain('rel="next" href="../3/"');
		expect(second.main).toContain('<nav class="letters" aria-label="Pages of this list">');
	});

	test("puts a date that is known in part into its year and makes up no day", () => {
		const partial = RESOLUTIONS.filter(({ adopted }) => adopted.length < 10);
		expect(partial.length).toBeGreaterThan(50);
		for (const { id, adopted } of partial) {
			const record = page(`/resolutions/${id}/`);
			expect(record.main).toContain(`datetime="${adopted}"`);
			expect(record.main).not.toContain(`${adopted}-0`);
		}
		const [first] = partial;
		const year = first?.adopted.slice(0, 4) ?? "";
		const inYear = [...pages.values()]
			.filter(({ url }) => url.startsWith(`/resolutions/${year}/`))
			.flatMap(recordLinks);
		expect(inYear).toContain(`/resolutions/${first?.id}/`);
	});

	test("names the lists in the site index in place of its records", () => {
		const index = page("/a-to-z/");
		expect(recordLinks(index)).toEqual([]);
		expect(index.main).toContain(">Events of 2018<");
		expect(index.main).toContain(">Council resolutions of 2017<");
	});

	test("leads on from the address of a record that is gone, on hosts with redirects and without", async () => {
		const source = await readFile(path.join(output, "resolutions/month-of-august/index.html"), "utf8");
		expect(source).toContain('<meta http-equiv="refresh" content="0; url=../month-only/">');
		expect(source).toContain('<meta name="robots" content="noindex">');
		expect(source).toMatch(/<link rel="canonical" href="https:[^"]+\/resolutions\/month-only\/">/);
		expect(page("/resolutions/month-of-august/").links).toContain("/resolutions/month-only/");
		const redirects = await readFile(path.join(output, "_redirects"), "utf8");
		expect(redirects).toContain("/resolutions/month-of-august/ /resolutions/month-only/ 301!\n");
	});

	test("leaves lists to readers: its search finds the records themselves", () => {
		expect(page("/resolutions/2017/").main).not.toContain("data-pagefind-body");
	});
});
