import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { codeChanges } from "../../../scripts/review/git/changed-files.ts";
import { reviewMarkdown } from "../../../scripts/review/print/markdown.ts";
import { runGit } from "../../run-git.ts";
import { removeSite, spoil } from "../../site/build-fixture.ts";
import { fixtureRepository, itemOf, restore, reviewOf } from "./fixture-repo.ts";

let site = "";
beforeAll(async () => {
	site = await fixtureRepository();
});
afterAll(() => removeSite(site));
afterEach(() => restore(site));

/** Changes one file of facts. */
const changeFacts = <T>(name: string, change: (records: T[]) => void): Promise<void> =>
	spoil(site, `_data/${name}.json`, (text) => {
		const file = JSON.parse(text) as Record<string, T[]>;
		change(file[name] ?? []);
		return JSON.stringify(file, null, "\t");
	});

describe("a review", () => {
	it("says in one line that nothing changed", async () => {
		const review = await reviewOf(site);
		expect(reviewMarkdown(review)).toBe(`Nothing changed since main (${review.base.commit.slice(0, 7)}).\n`);
	});

	it("tells code from words and facts, and draws nothing for it", async () => {
		await writeFile(path.join(site, "new-tool.ts"), "export {};\n");
		await writeFile(path.join(site, "content/x.11ty.ts"), "export {};\n");
		expect(reviewMarkdown(await reviewOf(site))).toContain(
			"Code changed in 2 files (content 1 and the root 1): no words or facts.",
		);
	});

	it("names first what can run or guards, even where pages of words lie, and what was renamed away", async () => {
		await mkdir(path.join(site, "docs"));
		for (const file of ["scripts.ts", "content/en/x.11ty.ts", ".npmrc", "minisign.pub", "docs/a.md"])
			await writeFile(path.join(site, file), "x\n");
		await spoil(site, "content/en/rights.md", (text) => `${text}\nCome.\n`);
		const review = await reviewOf(site);
		expect(review.code.runs).toEqual([".npmrc", "content/en/x.11ty.ts", "minisign.pub", "scripts.ts"]);
		const markdown = reviewMarkdown(review);
		expect(markdown.indexOf("`content/en/x.11ty.ts`")).toBeGreaterThan(0);
		expect(markdown.indexOf("`content/en/x.11ty.ts`")).toBeLessThan(markdown.indexOf("New: “Come.”"));
		const [from, file] = [".github/CODEOWNERS", "docs/owners.md"];
		expect(codeChanges([{ happening: "renamed", from, file }]).runs).toEqual([from]);
		expect(
			codeChanges([
				{ happening: "removed", file: "scripts/a.ts" },
				{ happening: "added", file: from },
			]).runs,
		).toEqual([from, "scripts/a.ts"]);
	});

	it("opens nothing that leads out of the project, and names it", async () => {
		await symlink("/dev/zero", path.join(site, "content/en/endless.md"));
		await expect(reviewOf(site)).rejects.toThrow("content/en/endless.md:1:1: this is a link");
	});

	it("shows another color on every page that has it, each end in its own", async () => {
		await spoil(site, "_data/site.json", (text) => text.replace(/"brand": "[^"]*"/, '"brand": "#0d3d21"'));
		const [item] = (await reviewOf(site)).items;
		expect(item?.sentences.join(" ")).toContain("#0d3d21");
		expect(item?.shown?.pages).toContain("/report/");
	});

	it("tells apart what each of several changes does, and puts first what matters most", async () => {
		type Line = { id: string; numbers: { dial: string; confirmedDigits?: string }[] };
		await changeFacts<Line>("hotlines", (lines) => {
			const line = lines.find(({ id }) => id === "arabic-line");
			if (line) line.numbers = [{ dial: "+17205550119", confirmedDigits: "+17205550119" }];
			// Another order is no change of the facts.
			lines.reverse();
		});
		await changeFacts<object>("alert", (alerts) => {
			const message = { en: "Stay <q>inside</q> @everyone", ar: "ابق" };
			alerts.push({
				id: "storm",
				level: "danger",
				message,
				from: "2018-11-05T09:00",
				until: "2018-11-06T18:00",
				link: null,
			});
		});
		await spoil(site, "_data/events/harvest-supper.json", (text) => text.replace('"scheduled"', '"cancelled"'));
		await spoil(site, "content/en/rights.md", (text) => text.replace("You have rights.", "You have many rights."));
		const review = await reviewOf(site);

		expect(review.items.map(({ what }) => what)).toEqual([
			"alert/storm",
			"hotlines/arabic-line",
			"content/en/rights.md",
			"events/harvest-supper",
		]);
		const alert = itemOf(review, "alert/storm");
		expect(alert.sentences[0]).toMatch(
			/^New alert \(danger\), on top of every page from Monday, November 5, 2018, 9 a\.m\., until Tuesday, November 6, 2018, 6 p\.m\.: /,
		);
		expect(alert.shown?.feeds).toEqual(["/alerts/feed.xml"]);
		expect(alert.shown?.languages).toEqual(["en", "es", "ar", "hmn"]);
		expect(itemOf(review, "hotlines/arabic-line").sentences[0]).toMatch(/ is now 720-555-0119 .*\(was 720-555-0110/);
		expect(itemOf(review, "hotlines/arabic-line").shown?.contactCards).toEqual([
			"/hotlines/all.vcf",
			"/hotlines/arabic-line.vcf",
		]);
		const supper = itemOf(review, "events/harvest-supper");
		expect(supper.sentences).toEqual([
			"The event “Harvest supper” is cancelled (it was scheduled; its day was Saturday, November 10, 2018, noon to 2 p.m.).",
		]);
		expect(supper.shown?.calendars).toEqual(["/events/calendar.ics", "/events/harvest-supper/event.ics"]);
		expect(supper.shown?.contactCards).toEqual([]);
		expect(supper.shown?.feeds).toEqual(["/events/feed.xml"]);
		expect(supper.shown?.pages).toContain("/ar/events/harvest-supper/");
		expect(supper.shown?.pages).not.toContain("/rights/");
		const words = itemOf(review, "content/en/rights.md");
		expect(words.sentences.join(" ")).toContain("1 part changed");
		expect(words.shown?.pages).toEqual(["/ar/rights/", "/es/rights/", "/hmn/rights/", "/rights/"]);
		expect(review.staleness.find(({ language }) => language === "ar")?.pages).toEqual([
			{ page: "rights", stale: 1, untranslated: 0 },
		]);

		// Whoever changed a number is told what else it wants.
		const steps = review.steps
			.map(({ sentence, command = "", place = "" }) => `${sentence} ${place} ${command}`)
			.join("\n");
		expect(steps).toContain("npm run facts -- checked hotlines/arabic-line");
		expect(steps).toContain("add it to the log of corrections");
		expect(steps).toContain("npm run translate -- start rights ar");

		const comment = reviewMarkdown(review, "https://preview.example/");
		expect(comment).toContain("\\<q\\>inside\\</q\\> `@everyone");
		expect(comment.replace(/`[^`]*`/g, "")).not.toMatch(/<q>|@/);
		expect(comment).toContain("](<https://preview.example/rights/>)");
		expect(comment).not.toMatch(/undefined|\[object|NaN/);
	});

	it.each([
		["_data/hours.json", '"closes": "12:00"', '"closes": "11:00"'],
		["_data/hotlines.json", '"en": "', '"en": "New '],
		["_data/events/harvest-supper.json", '"status": "scheduled"', '"status": "cancelled"'],
		["_data/site.json", '"en": "', '"en": "New '],
		["_data/organizations.json", '"en": "', '"en": "New '],
		["_data/languages.json", '"englishName": "', '"englishName": "New '],
		["content/en/rights.md", "title: ", "title: New "],
		["_includes/strings/ar.json", '"text": "', '"text": "ا'],
	])("misses no page: what one change of %s alone does is all that differs", async (file, from, to) => {
		await spoil(site, file, (text) => text.replace(from, to));
		const { items, shown, notes, diagnostics } = await reviewOf(site);
		expect([diagnostics, notes]).toEqual([0, []]);
		expect(items.map((item) => item.shown)).toEqual([shown]);
		expect(Object.values(shown ?? {}).flat()).not.toEqual([]);
	});

	it("counts the errors of the new end, and compares what can be compared", async () => {
		await spoil(site, "_data/hours.json", (text) => text.replace('"closes": "12:00"', '"closes": "noon"'));
		await changeFacts<{ id: string; numbers: { dial: string }[] }>("hotlines", ([line]) => {
			if (line?.numbers[0]) line.numbers[0].dial = "211";
		});
		const review = await reviewOf(site);
		expect(review.diagnostics).toBeGreaterThan(0);
		expect(review.shown).toBeUndefined();
		expect(review.notes[0]).toMatch(/^The new version has \d+ errors?, which npm run check names\./);
		expect(review.items.map(({ what }) => what)).toEqual(["hotlines/city-311"]);
		expect(review.steps[0]?.command).toBe("npm run check");
	});

	it("tells of a record that is gone where its address leads, and of one whose file is gone that it leads nowhere", async () => {
		await spoil(site, "_data/events/past-picnic.json", (text) => text.replace("{", '{ "withdrawn": true,'));
		await spoil(site, "_data/resolutions/year-only.json", (text) => text.replace("{", '{ "movedTo": "/resolutions/",'));
		await rm(path.join(site, "_data/resolutions/replaced.json"));
		const review = await reviewOf(site);
		const sentences = review.items.flatMap((item) => (item.chapter === "addresses" ? item.sentences : []));
		expect(sentences).toContain(
			"The page /events/past-picnic/ now says only that it was withdrawn, in every language.",
		);
		expect(sentences).toContain("The address /resolutions/year-only/ now leads to /resolutions/, in every language.");
		expect(sentences).toContainEqual(expect.stringMatching(/^The address \/resolutions\/replaced\/.* leads nowhere/));
	});

	it("names an address that vanishes, and the line that leads it on", async () => {
		for (const id of ["en", "es", "hmn"]) await rm(path.join(site, `content/${id}/accessibility.md`));
		const review = await reviewOf(site);
		expect(review.items.filter(({ chapter }) => chapter === "addresses").map(({ what }) => what)).toEqual([
			"/accessibility/",
			"/es/accessibility/",
			"/hmn/accessibility/",
		]);
		expect(review.steps.find(({ place }) => place?.startsWith("_data/site.json"))?.lines).toContain(
			'{ "from": "/accessibility/", "to": "/" }',
		);
	});

	it("says in one sentence that the base has nothing to compare with", async () => {
		const tree = runGit(site, ["hash-object", "-t", "tree", "-w", "/dev/null"]).trim();
		const empty = runGit(site, ["commit-tree", "-m", "Empty", tree]);
		const review = await reviewOf(site, empty.trim());
		expect(review.notes).toEqual([
			expect.stringMatching(/^There are no facts and words in [0-9a-f]+ \([0-9a-f]{7}\), so there is nothing/),
		]);
	});
});
