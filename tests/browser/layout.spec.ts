import type { Page } from "@playwright/test";
import { allPages, longestUrls, pageUrls, quickExit } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";
import { brokenNumbers, loosePunctuation, sidewaysOverflow, smallTargets, wordsUnder } from "./in-page/layout.ts";
import { openFolds } from "./looks.ts";

/** The longest pages are looked at in every font. */
const tagsOf = (url: string) => ({ tag: longestUrls.includes(url) ? ["@every-font"] : [] });

// 1280 px at 400 % zoom are 320 CSS px (WCAG 2.2, 1.4.10).
const VIEWPORTS = [
	{ width: 320, height: 640 },
	{ width: 320, height: 180 },
	{ width: 360, height: 740 },
	{ width: 414, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1280, height: 740 },
];

async function expectToFit(page: Page, viewports: readonly { width: number; height: number }[]): Promise<void> {
	for (const viewport of viewports) {
		await page.setViewportSize(viewport);
		expect(await page.evaluate(sidewaysOverflow), `at ${viewport.width} px`).toEqual([]);
		expect(await page.evaluate(brokenNumbers), `at ${viewport.width} px`).toEqual([]);
	}
}

for (const url of new Set([...pageUrls, ...longestUrls])) {
	test(`${url} needs no scrolling sideways at 320 px and at 400 % zoom`, tagsOf(url), async ({ reader, site }) => {
		await reader.goto(site.address + url);
		await openFolds(reader);
		await expectToFit(reader, VIEWPORTS);
	});

	test(`everything to press on ${url} is at least 44 px`, tagsOf(url), async ({ reader, site }) => {
		await reader.goto(site.address + url);
		await openFolds(reader);
		for (const width of [320, 360, 1280]) {
			await reader.setViewportSize({ width, height: 740 });
			expect(await reader.evaluate(smallTargets, 44), `at ${width} px`).toEqual([]);
		}
	});
}

const SPACED =
	"* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }";
const LARGE = "html { font-size: 200% !important }";
/** What readers may set for themselves: letters of twice the size (WCAG 2.2, 1.4.4), and more space between them (1.4.12). */
const OWN_STYLES = {
	"in letters of twice the size": LARGE,
	"with more space between letters, words, lines and paragraphs": SPACED,
	"with both": LARGE + SPACED,
};

const setStyle = (page: Page, style: string): Promise<void> =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, style);

for (const url of process.env.FULL ? pageUrls : longestUrls)
	test(`${url} fits a phone in letters of twice the size, with more space between them, and with both`, {
		tag: "@every-font",
	}, async ({ reader, site }) => {
		await reader.goto(site.address + url);
		await openFolds(reader);
		for (const [how, style] of Object.entries(OWN_STYLES)) {
			await setStyle(reader, style);
			for (const width of [320, 360, 414, 640]) {
				await reader.setViewportSize({ width, height: 740 });
				const found = [
					...(await reader.evaluate(sidewaysOverflow)),
					...(await reader.evaluate(brokenNumbers)),
					...(await reader.evaluate(loosePunctuation)),
					...(await reader.evaluate(smallTargets, 44)),
				];
				expect(found, `${how} at ${width} px`).toEqual([]);
			}
		}
	});

test("every page has a way out if the site names one, else none", () => {
	const without = allPages.filter(({ html }) => !html.includes('class="exit"')).map(({ url }) => url);
	expect(without).toEqual(quickExit === null ? allPages.map(({ url }) => url) : []);
});

for (const url of quickExit === null ? [] : pageUrls)
	test(`the way out of ${url} is on the first screen, lies over no words, and leaves room for them`, {
		tag: "@every-font",
	}, async ({ reader, site }) => {
		await reader.goto(site.address + url);
		for (const width of [320, 360, 768, 1280]) {
			await reader.setViewportSize({ width, height: 740 });
			await expect(reader.locator(".exit")).toBeInViewport({ ratio: 1 });
			expect(await reader.evaluate(wordsUnder, ".leave"), `at ${width} px`).toEqual([]);
		}
		await setStyle(reader, LARGE);
		await reader.setViewportSize({ width: 360, height: 740 });
		const box = await reader.locator(".leave").boundingBox();
		expect(box?.height, "in letters of twice the size").toBeLessThan(740 / 5);
		// On a low screen it scrolls away: nothing may stand over a third of what one reads.
		await reader.setViewportSize({ width: 320, height: 180 });
		await expect(reader.locator(".leave")).toHaveCSS("position", "static");
		await setStyle(reader, "");
	});
