import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPages } from "../../../scripts/checks/read-page.ts";
import { addDays } from "../../../scripts/facts/hours/days.ts";
import { OLD_AFTER_DAYS } from "../../../scripts/offline/copy-notes.ts";
import { starts } from "../../../scripts/project/debian.ts";
import { realFolders, realLanguages } from "../../real-site.ts";
import { BROWSERS, findBrowser, listen, setClock, startBrowser } from "../open-browsers.ts";
import { type UnpackedCopies, unpackCopies } from "../unpack.ts";

// A copy as somebody has it: unpacked into a folder with spaces and accents in its name, opened by a double click.

const published = realLanguages.filter(({ published: it }) => it);
const folderOf = (id: string) => (id === "en" ? "" : `${id}/`);
/** The note on top that a copy is old. */
const OLD = "body > [data-overdue-after]";
const SEARCHES: Record<string, string> = { en: "hate crime", es: "derechos", so: "xuquuq", hmn: "kev cai" };
const pages = (await readPages(realFolders.output))
	.map(({ file }) => file)
	.filter((file) => !file.endsWith("404.html") && !/^offline\/(?!index)/.test(file));
// Firefox takes half a second for a page, so it looks at one language, but for the long run.
const pagesFor = (name: string) =>
	name === "chromium" || process.env.FULL ? pages : pages.filter((file) => !/^(so|hmn|es)\//.test(file));

let copies: UnpackedCopies;
let edition: string;
beforeAll(async () => {
	copies = await unpackCopies();
	edition = /\d{4}-\d\d-\d\d/.exec(copies.copies[0]?.file ?? "")?.[0] ?? "";
});
afterAll(() => copies?.remove());

describe.each(BROWSERS)("a copy opened from a folder in %s", async (name) => {
	const executable = await findBrowser(name);
	const hasPdf = await starts("pdftotext", ["-v"]);
	const it = test.runIf(executable !== undefined);
	let browser: Browser;
	let downloads: string;
	let page: Page;
	beforeAll(async () => {
		downloads = path.join(copies.output, `../downloads-${name}`);
		await mkdir(downloads);
		if (executable === undefined) return;
		browser = await startBrowser(name, executable, downloads);
		page = await browser.newPage();
	});
	afterAll(() => browser?.close());

	const open = (file: string, kind: "full" | "light" = "full") => page.goto(copies.addressOf(kind, file));
	const withNewPage = async (use: (fresh: Page) => Promise<void>) => {
		const fresh = await browser.newPage();
		await use(fresh);
		await fresh.close();
	};

	it.each(["full", "light"] as const)(
		"every page of the %s copy is quiet and asks nothing of the network",
		async (kind) => {
			await withNewPage(async (fresh) => {
				const { complaints, outside } = listen(fresh);
				for (const file of pagesFor(name)) {
					await fresh.goto(copies.addressOf(kind, file));
					const seen = await fresh.evaluate(async () => {
						const pictures = [...document.images];
						for (const picture of pictures) picture.loading = "eager";
						await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
						return {
							title: document.querySelector("h1")?.textContent,
							empty: pictures.filter((it) => it.naturalWidth === 0).length,
						};
					});
					expect(seen.title, file).toBeTruthy();
					expect(seen.empty, `${file}: pictures that do not show`).toBe(0);
				}
				expect(complaints).toEqual([]);
				expect(outside).toEqual([]);
			});
		},
		240_000,
	);

	it("its links lead from page to page, and from language to language", async () => {
		await open("index.html");
		for (const { id, tag } of published.filter((language) => language.id !== "en")) {
			await Promise.all([page.waitForNavigation(), page.click(`nav.languages a[hreflang="${tag}"]`)]);
			expect(page.url()).toBe(copies.addressOf("full", `${id}/index.html`));
			expect(await page.$eval("html", (element) => element.lang)).toBe(tag);
		}
		await Promise.all([page.waitForNavigation(), page.click("#menu li:first-child a")]);
		expect(page.url()).toMatch(/\/report\/index\.html$/);
	});

	it("its folds open, one by one and all at once", async () => {
		await open("report/index.html");
		const opened = () => page.$$eval("details.fold", (folds) => folds.filter((fold) => fold.open).length);
		const all = await page.$$eval("details.fold", (folds) => folds.length);
		expect(all).toBeGreaterThan(1);
		await page.click("details.fold summary");
		expect(await opened()).toBe(1);
		await page.click("button.expand");
		expect(await opened()).toBe(all);
	});

	it("it says whether a line is open, by the visitor's clock", async () => {
		const statusAt = async (instant: string) => {
			let state = "";
			await withNewPage(async (fresh) => {
				await setClock(fresh, instant);
				await fresh.goto(copies.addressOf("full", "index.html"));
				state = await fresh.$eval("[data-status]", (line) => `${line.getAttribute("data-status")} ${line.textContent}`);
			});
			return state;
		};
		// The edition's next Sunday night, at which the main line is not answered, and the noon of the Monday after.
		const sunday = addDays(edition, 7 - new Date(`${edition}T00:00:00Z`).getUTCDay());
		expect(await statusAt(`${sunday}T09:00:00Z`)).toMatch(/^closed ./);
		expect(await statusAt(`${addDays(sunday, 1)}T18:00:00Z`)).not.toMatch(/^closed /);
	});

	it("it says on top of each page that it is old, from the day after its 90th on", async () => {
		const newerAt = async (day: string, file: string) => {
			let note = "";
			await withNewPage(async (fresh) => {
				await setClock(fresh, `${day}T18:00:00Z`);
				await fresh.goto(copies.addressOf("full", file));
				const line = await fresh.$(OLD);
				if (await line?.isVisible()) note = await fresh.$eval(`${OLD} a`, ({ href }: HTMLAnchorElement) => href);
			});
			return note;
		};
		for (const { id } of published) {
			expect(await newerAt(addDays(edition, OLD_AFTER_DAYS), `${folderOf(id)}report/index.html`), id).toBe("");
			expect(await newerAt(addDays(edition, OLD_AFTER_DAYS + 1), `${folderOf(id)}report/index.html`), id).toMatch(
				`/${folderOf(id)}offline/`,
			);
		}
	});

	it("where it is old, a phone's first screen still has the numbers to call", async () => {
		await withNewPage(async (fresh) => {
			await fresh.setViewport({ width: 360, height: 740 });
			await setClock(fresh, `${addDays(edition, OLD_AFTER_DAYS + 1)}T18:00:00Z`);
			for (const file of published.flatMap(({ id }) => ["", "report/"].map((it) => `${folderOf(id)}${it}index.html`))) {
				await fresh.goto(copies.addressOf("full", file));
				const bottom = await fresh.$eval(".call[href='tel:911']", (line) => line.getBoundingClientRect().bottom);
				expect(bottom, file).toBeLessThanOrEqual(740);
				expect(await fresh.$eval(`${OLD} .call`, (line) => line.getAttribute("href")), file).toMatch(/^tel:/);
			}
		});
	});

	it("a poster opens or is saved, as the browser does with files of a folder", async () => {
		// A browser of its own: Firefox asks in a dialog what to do with the file, and opens no new tab until somebody answers.
		const own = await startBrowser(name, executable ?? "", downloads);
		try {
			const toolkit = await own.newPage();
			await toolkit.goto(copies.addressOf("full", "toolkit/index.html"));
			const link = await toolkit.$eval("a[download][href$='.pdf']", (it) => (it as HTMLAnchorElement).href);
			expect(readFileSync(fileURLToPath(link)).subarray(0, 5).toString()).toBe("%PDF-");
			await toolkit.click("a[download][href$='.pdf']");
			// Chromium shows it, since two files of a folder are strangers to it; Firefox begins the download before it asks.
			const result = async () => [
				toolkit.url(),
				...(await readdir(downloads)).map((file) => file.replace(/\.part$/, "")),
			];
			await expect
				.poll(result, { timeout: 10_000 })
				.toContainEqual(name === "chromium" ? link : expect.stringMatching(/\.pdf$/));
		} finally {
			await own.close();
		}
	});

	test.runIf(executable !== undefined && hasPdf)("it prints, with its folds open", async () => {
		await open("report/index.html");
		const hidden = await page.$eval("details.fold > div p", (text) => text.textContent?.slice(0, 30) ?? "");
		const pdf = path.join(downloads, "page.pdf");
		await writeFile(pdf, await page.pdf());
		expect(execFileSync("pdftotext", ["-raw", pdf, "-"]).toString().replace(/\s+/g, " ")).toContain(hidden.trim());
		await rm(pdf);
	});

	for (const { id } of published) {
		it(`a search in ${id} finds pages of the copy and leads to them`, async () => {
			await open(`${folderOf(id)}search/index.html`);
			// Typed letter by letter it would search again when the typing pauses, and replace what is about to be clicked.
			await page.$eval(
				"main input[type=search]",
				(input, words) => Object.assign(input, { value: words }),
				SEARCHES[id] ?? "",
			);
			await page.focus("main input[type=search]");
			await page.keyboard.press("Enter");
			await page.waitForSelector("[data-search-results] h2 a");
			const [first] = await page.$$eval("[data-search-results] h2 a", (links) =>
				links.map((link) => (link as HTMLAnchorElement).href),
			);
			expect(first?.startsWith(copies.addressOf("full", folderOf(id) || "."))).toBe(true);
			expect(first).toMatch(/\/index\.html(#|$)/);
			expect(existsSync(fileURLToPath((first ?? "").replace(/#.*/, "")))).toBe(true);
			await Promise.all([page.waitForNavigation(), page.click("[data-search-results] h2 a")]);
			expect(page.url()).toBe(first);
			expect(await page.$("h1")).not.toBeNull();
			// An address with a search in it, as the browser's way back leads to.
			await page.goto(
				`${copies.addressOf("full", `${folderOf(id)}search/index.html`)}?q=${encodeURIComponent(SEARCHES[id] ?? "")}`,
			);
			await page.waitForSelector("[data-search-results] h2 a");
		});
	}

	it("where WebAssembly is blocked, a small index answers; where a piece is lost, the search says so and the list of all pages stands in", async () => {
		const place = path.join(copies.output, `../broken-${name}`);
		await cp(copies.folderOf("light"), place, { recursive: true });
		const search = path.join(place, "search/index.html");
		const html = await readFile(search, "utf8");
		const failing = async () => {
			await withNewPage(async (fresh) => {
				await fresh.goto(`${new URL(`file://${encodeURI(search)}`).href}?q=rights`);
				await fresh.waitForSelector("[data-search-fallback] a", { visible: true });
				const words = await fresh.$eval("form[data-search]", (form) => form.getAttribute("data-search-failed"));
				await fresh.waitForFunction((told) => document.querySelector("[role=status]")?.textContent === told, {}, words);
				await Promise.all([fresh.waitForNavigation(), fresh.click("[data-search-fallback] a")]);
				expect(fresh.url()).toMatch(/\/a-to-z\/index\.html$/);
			});
		};
		expect(html).toContain("&#39;wasm-unsafe-eval&#39;");
		await writeFile(search, html.replace(" &#39;wasm-unsafe-eval&#39;", ""));
		await withNewPage(async (fresh) => {
			await fresh.goto(`${new URL(`file://${encodeURI(search)}`).href}?q=rights`);
			await fresh.waitForSelector("[data-search-results] h2 a", { visible: true });
		});
		await writeFile(search, html);
		await rm(path.join(place, "pagefind/words.en.json.js"));
		await failing();
	}, 120_000);

	// Over BiDi there is no way to turn scripts off in Firefox.
	if (name === "chromium")
		it("without scripts it is complete: search leads on, and its foot says until when to rely on it", async () => {
			await withNewPage(async (fresh) => {
				await fresh.setJavaScriptEnabled(false);
				await fresh.goto(copies.addressOf("full", "search/index.html"));
				expect(await (await fresh.$("[data-search-fallback] a"))?.isVisible()).toBe(true);
				expect(await (await fresh.$(OLD))?.isVisible()).toBe(false);
				const foot = await fresh.$eval(".foot", (it) => it.textContent);
				expect(foot).toMatch(
					/This edition was made on [^.]+\. Edition [0-9a-f]{7}\. This is a copy\. Do not rely on it after \w+ \d+, \d{4}\./,
				);
				await fresh.type("main input[type=search]", "rights");
				await Promise.all([fresh.waitForNavigation(), fresh.click("main form button")]);
				expect(fresh.url()).toMatch(/search\/index\.html\?q=rights/);
			});
		});
});
