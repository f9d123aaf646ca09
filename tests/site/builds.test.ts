import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CITY } from "../city.ts";
import {
	BUILD_TIMEOUT,
	buildFixture,
	buildSite,
	copyFixture,
	removeSite,
	spoil,
	temporaryFolder,
} from "./build-fixture.ts";
import { mainOf, pageAt, readPageTrees, select, selectOne, textOf } from "./dom.ts";
import { fingerprints } from "./fingerprints.ts";

let output: string;
const made: string[] = [];
beforeAll(async () => {
	output = await buildFixture({ TZ: "UTC" });
	made.push(output);
}, BUILD_TIMEOUT);
afterAll(() => Promise.all(made.map(removeSite)));

// East and west of Greenwich: a day read in the wrong zone moves in one of them.
test.each(["Asia/Tokyo", "Pacific/Honolulu"])(
	"the same facts and words give the same bytes on the clock of %s",
	async (TZ) => {
		const elsewhere = await buildFixture({ TZ });
		made.push(elsewhere);
		expect(await fingerprints(elsewhere)).toEqual(await fingerprints(output));
	},
	BUILD_TIMEOUT,
);

test("a build leaves nothing beside its output, and nothing in the site's own folder", async () => {
	expect(await readdir(path.dirname(output))).toEqual(["out"]);
	expect(await readdir(CITY)).not.toContain("_site");
});

test(
	"a build that is killed in the moment in which its site changes places costs no site: the next one puts the former one back",
	async () => {
		const place = path.join(await temporaryFolder(), "out");
		made.push(place);
		await cp(output, place, { recursive: true });
		// Ends the process, as a kill would, when the former site has been moved aside.
		const kill = `import fs from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module";
			const { rename } = fs;
			fs.rename = async (from, to) => { await rename(from, to); if (to.endsWith("-old")) process.kill(process.pid, "SIGKILL"); };
			syncBuiltinESMExports();`;
		const killed = await buildSite(CITY, place, {
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(kill)}`,
		});
		expect(killed.code).toBe(1);
		expect((await readdir(path.dirname(place))).filter((name) => name === "out")).toEqual([]);
		const broken = await buildSite(CITY, place, { SITE_DATE: "no day" });
		expect(broken.code).toBe(1);
		expect(await fingerprints(place)).toEqual(await fingerprints(output));
		expect(await readdir(path.dirname(place))).toEqual(["out"]);
	},
	BUILD_TIMEOUT,
);

describe("another day", () => {
	test(
		"the day of the site, not the clock, says which events are over and which facts are overdue",
		async () => {
			const later = await buildFixture({ SITE_DATE: "2019-06-01" });
			made.push(later);
			const [before, after] = [await readPageTrees(output), await readPageTrees(later)];
			const cards = (pages: typeof before) => select(mainOf(pageAt(pages, "events/")), "article.past").length;
			const checked = (pages: typeof before) => {
				const card = select(mainOf(pageAt(pages, "contact/")), "article.hotline")[0];
				return card && textOf(selectOne(card, ".checked"));
			};
			expect([cards(before), cards(after)]).toEqual([4, 11]);
			expect(checked(before)).toBe("The City published this on Oct 30, 2018.");
			expect(checked(after)).toBe("The City published this on Oct 30, 2018. Call to confirm.");
			expect(textOf(mainOf(pageAt(after, "events/")))).toContain("No event is planned that we know of.");
			const states = (name: string) =>
				select(mainOf(pageAt(after, `events/${name}/`)), ".state")
					.map(textOf)
					.filter(Boolean);
			expect(states("harvest-supper")).toEqual(["This event is over."]);
			expect(states("moved-meeting")).toEqual([
				expect.stringMatching(/^This event was moved to another time\. Before: /),
				"This event is over.",
			]);
			expect(states("cancelled-concert")).toEqual(["This event is cancelled."]);
		},
		BUILD_TIMEOUT,
	);
});

describe("a broken file", () => {
	const build = async (spoilt: Parameters<typeof spoil>[1], change: Parameters<typeof spoil>[2]) => {
		const copy = await copyFixture();
		made.push(copy);
		const place = path.join(path.dirname(copy), "out");
		await cp(output, place, { recursive: true });
		await spoil(copy, spoilt, change);
		const result = await buildSite(copy, place);
		return { ...result, place, beside: await readdir(path.dirname(place)) };
	};

	test.each([
		[
			"_data/events/cancelled-concert.json",
			(text: string) => text.replace('"2018-11-17T19:00"', '"2018-02-31T19:00"'),
			/^_data\/events\/cancelled-concert\.json:\d+:\d+: .*is no day of the calendar\. Check the month and the day\.$/m,
		],
		["_data/hotlines.json", (text: string) => text.replace(/,\n/, "\n"), /^_data\/hotlines\.json:\d+:\d+: .*comma/m],
		[
			"content/ar/rights.md",
			(text: string) => text.replace("(report.md#", "(raport.md#"),
			/^content\/ar\/rights\.md:\d+:\d+: there is no page raport\.md\. Did you mean "report\.md"\?$/m,
		],
		[
			// Found only when all pages are written.
			"content/en/rights.md",
			(text: string) => `${text}\n::hotline-card[always-line]\n\n::hotline-card[always-line]\n`,
			/^content\/en\/rights\.md:1:1: on the page \/rights\/, the id "always-line" stands a second time/m,
		],
		[
			"content/en/share.md",
			(text: string) => text.replace("title: Share your story\n", ""),
			/^content\/en\/share\.md:1:1: the page has no title\. Write a line such as title: Know your rights\.$/m,
		],
	])(
		"%s stops the build with its sentence, and the former site stays as it was",
		async (file, change, sentence) => {
			const { code, output: printed, place, beside } = await build(file, change);
			expect(code).toBe(1);
			expect(printed).toMatch(sentence);
			expect(printed).toMatch(/Fix (it|them) and run the command again\./);
			expect(printed).not.toMatch(/^\s+at |\.ts:\d+:\d+|node:internal/m);
			expect(await fingerprints(place)).toEqual(await fingerprints(output));
			expect(beside).toEqual(["out", "site"]);
		},
		BUILD_TIMEOUT,
	);

	test(
		"the errors of all files are told at once",
		async () => {
			const copy = await copyFixture();
			made.push(copy);
			await spoil(copy, "_data/events/cancelled-concert.json", (text) => text.replace('"cancelled"', '"canceled"'));
			await spoil(copy, "_data/hours.json", (text) => text.replace('"09:00"', '"9 am"'));
			const { code, output: printed } = await buildSite(copy, path.join(path.dirname(copy), "out"));
			expect(code).toBe(1);
			expect(printed).toMatch(
				/_data\/events\/cancelled-concert\.json:\d+:\d+: .*cancelled[\s\S]*_data\/hours\.json:\d+:\d+: .*19:00/,
			);
			expect(printed).toContain("2 errors. Fix them and run the command again.");
		},
		BUILD_TIMEOUT,
	);

	test(
		"synonyms that are no list stop the build with their sentence",
		async () => {
			const copy = await copyFixture();
			made.push(copy);
			const folder = path.join(copy, "_includes/strings/synonyms");
			await mkdir(folder, { recursive: true });
			await writeFile(path.join(folder, "en.json"), '{ "la migra": "ICE" }\n');
			const { code, output: printed } = await buildSite(copy, path.join(path.dirname(copy), "out"));
			expect(code).toBe(1);
			expect(printed).toMatch(/^_includes\/strings\/synonyms\/en\.json:1:\d+: "la migra" has no list of words\./m);
		},
		BUILD_TIMEOUT,
	);
});

test(
	"a site without events, resolutions, news or help builds, and says so in each list",
	async () => {
		const copy = await copyFixture();
		made.push(copy);
		for (const kind of ["announcements", "files", "toolkit"])
			await spoil(copy, `_data/${kind}.json`, () => `{ "$schema": "", "${kind}": [] }\n`);
		for (const kind of ["events", "news", "resolutions", "../assets/files"])
			await rm(path.join(copy, "_data", kind), { recursive: true });
		// All languages lose the same parts, so no English is remembered that is not there.
		for (const id of ["en", "es", "ar", "hmn"]) {
			await rm(path.join(copy, `content/${id}/.english`), { recursive: true, force: true });
			for (const page of ["events", "index", "report", "resolutions"]) {
				await spoil(
					copy,
					`content/${id}/${page}.md`,
					(text) => `${text.replace(/^::event-card.*$|^::toolkit-item.*$|:(event-date|adopted)\[[^\]]*\]/gm, "")}\n`,
				);
			}
		}
		const place = path.join(path.dirname(copy), "out");
		const { code, output: printed } = await buildSite(copy, place);
		expect(printed).toContain("The site is built.");
		expect(code).toBe(0);
		const pages = await readPageTrees(place);
		const empty = ["", "events/", "resolutions/"].flatMap((address) =>
			select(mainOf(pageAt(pages, address)), ".empty").map(textOf),
		);
		expect(empty).toEqual([
			"No news right now.",
			"No event is planned that we know of. New events will be listed here.",
			"No event is planned that we know of. New events will be listed here.",
			"No event is over yet. Past events will be listed here.",
			"No resolution is listed yet.",
			"No file is offered yet. When one is, it will stand here with its size and date.",
		]);
		expect([...pages.keys()].filter((file) => /^(events|resolutions)\/./.test(file))).toEqual([
			"events/index.html",
			"resolutions/index.html",
		]);
	},
	BUILD_TIMEOUT,
);
