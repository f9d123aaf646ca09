import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftOf } from "../../scripts/build/drafts.ts";
import { projectRoot } from "../../scripts/project/folders.ts";
import { siteFiles } from "../../scripts/urls/site-files.ts";
import { findBrowser, startBrowser } from "../offline/open-browsers.ts";
import { buildSite, copyFixture, FIXTURE_DAY, removeSite, spoil } from "./build-fixture.ts";
import { type PreviewProcess, startPreview } from "./preview-process.ts";

// npm start as somebody uses it: a browser with a page open, and files that are saved.

const executable = await findBrowser("chromium");
const WORDS = "content/en/share.md";

let site: string;
let preview: PreviewProcess;
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
	site = await copyFixture();
	const env = { SITE_FOLDER: site, SITE_OUTPUT: path.join(site, "_site"), SITE_DATE: FIXTURE_DAY };
	// An error from the start, and no former site at all.
	await spoil(site, WORDS, (text) => text.replace("description:", "descripton:"));
	[preview, browser] = await Promise.all([
		startPreview(env),
		executable === undefined ? undefined : startBrowser("chromium", executable, site),
	]);
	if (browser !== undefined) page = await browser.newPage();
});
afterAll(async () => {
	await Promise.all([preview?.end(), browser?.close()]);
	await removeSite(site);
});

const it = test.runIf(executable !== undefined);
/** What the alert over the page says; empty when there is none. */
const overlay = () =>
	document.querySelector("site-preview")?.shadowRoot?.querySelector("[role=alert]")?.textContent ?? "";
const sees = (text: string) =>
	page.waitForFunction(
		(wanted) => document.querySelector("main")?.textContent?.includes(wanted),
		{ polling: 20 },
		text,
	);
const alerts = (text: string) =>
	page.waitForFunction(
		(wanted) =>
			document.querySelector("site-preview")?.shadowRoot?.querySelector("[role=alert]")?.textContent?.includes(wanted),
		{ polling: 20 },
		text,
	);

const noAlert = () =>
	page.waitForFunction(
		() => document.querySelector("site-preview")?.shadowRoot?.querySelector("[role=alert]")?.textContent === "",
	);

describe("npm start", () => {
	it("tells an error that was there from the start over a plain page, and shows the site once it is fixed", async () => {
		await page.goto(`${preview.address}/share/`);
		await alerts(`${WORDS}:4:1`);
		expect(await page.evaluate(() => document.querySelector("h1")?.textContent)).toBe("No page to show yet");
		expect(preview.printed()).toContain(`${WORDS}:4:1`);
		await spoil(site, WORDS, (text) => text.replace("descripton:", "description:"));
		await sees("Share your story");
		await noAlert();
	});

	it("shows a change of words, and of facts, in the open page by itself", async () => {
		await spoil(site, WORDS, (text) => text.replace("## What we corrected", "## What we put right"));
		await sees("What we put right");
		await page.goto(`${preview.address}/contact/`);
		await spoil(site, "_data/hotlines.json", (text) => text.replace(/("name": \{\s*"en": ")/, "$1Zebra "));
		await sees("Zebra ");
	});

	it("tells all errors at once over the last good page and in the terminal, and loads the page when they are fixed", async () => {
		await page.goto(`${preview.address}/share/`);
		const good = await readFile(path.join(site, WORDS), "utf8");
		await writeFile(path.join(site, WORDS), `${good}\nCall 612-673-3000, or read [this](gone.md).\n`);
		await alerts("the number 612-673-3000");
		expect(await page.evaluate(overlay)).toContain('the link says only "this"');
		const box = () => document.querySelector("site-preview")?.shadowRoot?.querySelector("details") ?? document.body;
		// The page's own policy lets its style in.
		expect(await page.evaluate(`getComputedStyle((${box})()).position`)).toBe("fixed");
		await sees("What we put right");
		await preview.says("the number 612-673-3000");
		await writeFile(path.join(site, WORDS), `${good}\nAll is well.\n`);
		await sees("All is well.");
		await noAlert();
	});

	it("tells no error of a file that was only half written", async () => {
		const before = preview.printed().length;
		const good = await readFile(path.join(site, WORDS), "utf8");
		await writeFile(path.join(site, WORDS), "");
		await writeFile(path.join(site, WORDS), good.slice(0, 20));
		await writeFile(path.join(site, WORDS), `${good}\nTo the last word.\n`);
		await sees("To the last word.");
		expect(preview.printed().slice(before)).not.toContain("Correct");
	});

	it("shows a new page, and the page for unknown addresses once it is gone", async () => {
		await writeFile(path.join(site, "content/en/zebra.md"), "---\ntitle: Zebra\ndescription: New.\n---\n\nStripes.\n");
		await preview.says("content/en/zebra.md: ");
		expect((await fetch(`${preview.address}/zebra/`)).status).toBe(200);
		await rm(path.join(site, "content/en/zebra.md"));
		await expect.poll(async () => (await fetch(`${preview.address}/zebra/`)).status, { timeout: 20_000 }).toBe(404);
	});

	test("does not run code that lies among the words, and says where it lies", async () => {
		const stranger = path.join(site, "content/zebra.11ty.ts");
		await writeFile(
			stranger,
			'export const data = { permalink: "/zebra.txt", layout: false };\nexport const render = () => "one";\n',
		);
		await preview.says("content/zebra.11ty.ts:");
		expect((await fetch(`${preview.address}/zebra.txt`)).status).toBe(404);
		await rm(stranger);
		await sees("To the last word.");
	});

	test("its finished files are byte for byte those of npm run build", async () => {
		const output = path.join(site, "built");
		const { code } = await buildSite(site, output);
		expect(code).toBe(0);
		const files = await siteFiles(output);
		const workplace = draftOf(path.join(projectRoot, ".cache/preview"), preview.child.pid);
		const newest = Math.max(...(await readdir(workplace)).map(Number));
		const made = path.join(workplace, String(newest), "_site");
		await expect.poll(() => siteFiles(made), { timeout: 20_000 }).toEqual(files);
		const others: string[] = [];
		for (const file of files)
			if (!(await readFile(path.join(made, file))).equals(await readFile(path.join(output, file)))) others.push(file);
		expect(others).toEqual([]);
	});

	test("Ctrl-C ends it with all that it has begun and made", async () => {
		expect(await preview.end()).toBe(0);
		expect(await readdir(path.join(projectRoot, ".cache"))).not.toContain(
			path.basename(draftOf("preview", preview.child.pid)),
		);
	});
});
