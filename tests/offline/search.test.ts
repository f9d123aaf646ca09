import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedSite, serveSite } from "../browser/server/serve-site.ts";
import { realLanguages } from "../real-site.ts";
import { HALVES, labelledQueries } from "../search/labelled-queries.ts";
import { BROWSERS, findBrowser, startBrowser } from "./open-browsers.ts";
import { type UnpackedCopies, unpackCopies } from "./unpack.ts";

// The results that a visitor sees, over HTTP from the live site and from a folder, one after the other in one page each.

const FIRST = 5;

let unpacked: UnpackedCopies;
let live: ServedSite;
beforeAll(async () => {
	unpacked = await unpackCopies();
	live = await serveSite({ folder: unpacked.output });
}, 60_000);
afterAll(async () => {
	await live.close();
	await unpacked.remove();
});

/** Types a query into the search page and gives the first results: the address within the site, and the title. */
const ask = (page: Page, words: string): Promise<string[]> =>
	page.evaluate(
		async (typed, most) => {
			const list = document.querySelector("[data-search-results]");
			const input = document.querySelector<HTMLInputElement>("form[data-search] input");
			const root = new URL(document.querySelector<HTMLAnchorElement>(".wordmark")?.href ?? "").href;
			const site = root.replace(/(es|so|hmn)\/(index\.html)?$/, "").replace(/index\.html$/, "");
			if (!list || !input) return ["no search"];
			input.value = typed;
			// What stands in the list goes when the answer comes, even if that is that nothing was found.
			list.textContent = "…";
			input.form?.dispatchEvent(new Event("submit", { cancelable: true }));
			const failed = document.querySelector<HTMLElement>("[data-search-fallback]");
			// Told of each change, since the timers of a tab in the background sleep.
			await new Promise<void>((done) => {
				const isDone = () => list.textContent !== "…" && done();
				new MutationObserver(isDone).observe(list, { childList: true });
				setTimeout(done, 20_000);
			});
			if (list.textContent === "…" || failed?.hidden === false) throw new Error(`The search for ${typed} failed.`);
			// In a folder a link must lead to a file; without a host nothing adds its name.
			for (const { href } of list.querySelectorAll<HTMLAnchorElement>("h2 a"))
				if (location.protocol === "file:" && !/\.html(#|$)/.test(href)) throw new Error(`${href} is no file.`);
			return [...list.querySelectorAll<HTMLAnchorElement>("h2 a")]
				.slice(0, most)
				.map(
					(link) => `${link.href.replace(site, "").replace("index.html", "").replace(/^\//, "")} ${link.textContent}`,
				);
		},
		words,
		FIRST,
	);

describe.each(BROWSERS)("search from a folder in %s", async (name) => {
	const path = await findBrowser(name);
	let browser: Browser;
	beforeAll(async () => {
		if (path !== undefined) browser = await startBrowser(name, path, unpacked.output);
	}, 60_000);
	afterAll(() => browser?.close());

	describe.runIf(path !== undefined).each(realLanguages.filter(({ published }) => published))("$id", ({ id }) => {
		const queries = HALVES.flatMap((half) => labelledQueries(id, half) ?? []).map(({ query }) => query);
		// Firefox takes longer to begin; the long run of tests asks both everything.
		const asked = process.env.FULL ? queries : queries.slice(0, name === "chromium" ? 36 : 6);

		test(`the first ${FIRST} results of ${asked.length} queries are those of the live site`, async () => {
			expect(queries.length).toBeGreaterThanOrEqual(50);
			const folder = id === "en" ? "" : `${id}/`;
			const [web, copy] = [await browser.newPage(), await browser.newPage()];
			await web.goto(`${live.address}/${folder}search/`);
			await copy.goto(unpacked.addressOf("full", `${folder}search/index.html`));
			const there: [string, string[]][] = [];
			const here: [string, string[]][] = [];
			for (const query of asked) there.push([query, await ask(web, query)]);
			for (const query of asked) here.push([query, await ask(copy, query)]);
			expect(there.filter(([, found]) => found.length > 0).length).toBeGreaterThan(asked.length * 0.9);
			expect(here).toEqual(there);
			await web.close();
			await copy.close();
		}, 120_000);

		test("where WebAssembly is blocked, as in Kiwix Desktop, the small index answers", async () => {
			const page = await browser.newPage();
			await page.evaluateOnNewDocument(() => Reflect.deleteProperty(window, "WebAssembly"));
			await page.goto(unpacked.addressOf("full", `${id === "en" ? "" : `${id}/`}search/index.html`));
			const found: string[][] = [];
			for (const query of queries.slice(0, 6)) found.push(await ask(page, query));
			expect(found.filter((results) => results.length > 0).length).toBeGreaterThan(4);
			await page.close();
		}, 60_000);
	});
});
