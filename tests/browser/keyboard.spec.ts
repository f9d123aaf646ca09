import type { Page } from "@playwright/test";
import { builtPages, pageUrls, soughtWord } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";
import { type FocusStop, focusStop, reachable } from "./in-page/focus.ts";

/** All stops of the Tab key, from the top of the page until it leaves the page. */
async function tabThrough(page: Page): Promise<FocusStop[]> {
	const stops: FocusStop[] = [];
	for (;;) {
		await page.keyboard.press("Tab");
		const stop = await page.evaluate(focusStop);
		if (stop === undefined || stop.position === stops[0]?.position) return stops;
		// A trap would go round for ever.
		if (stops.some(({ position }) => position === stop.position))
			throw new Error(`The Tab key comes back to ${stop.name} without leaving the page.`);
		stops.push(stop);
	}
}

for (const url of pageUrls) {
	test(`the Tab key reaches everything on ${url}, in the order of reading, and its place is seen`, async ({
		page,
		site,
	}) => {
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto(site.address + url);
			const stops = await tabThrough(page);
			expect(stops.map(({ position }) => position)).toEqual(await page.evaluate(reachable));
			expect(stops.filter(({ ring }) => ring < 2).map(({ name }) => name)).toEqual([]);
			expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
		}
	});
}

test("the first stop skips the menu, and the next one is in the main part", async ({ page, site }) => {
	await page.goto(`${site.address}/`);
	await page.keyboard.press("Tab");
	await expect(page.locator("a.skip")).toBeFocused();
	await expect(page.locator("a.skip")).toBeInViewport();
	await page.keyboard.press("Enter");
	await expect(page.locator("main")).toBeFocused();
	await page.keyboard.press("Tab");
	await expect(page.locator("main a:focus")).toBeVisible();
});

test("on a phone the word Menu leads to the list of pages", async ({ page, site }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${site.address}/`);
	await page.locator("a.to-menu").focus();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	await expect(page.locator("#menu a").first()).toBeFocused();
	await expect(page.locator("#menu a").first()).toBeInViewport();
});

test("a name of a language leads to its line, or to the page in that language", async ({ page, site }) => {
	await page.goto(`${site.address}/`);
	const link = page.locator("nav.languages a").first();
	const language = (await link.getAttribute("lang")) ?? "";
	await link.focus();
	await page.keyboard.press("Enter");
	await expect(page).not.toHaveURL(`${site.address}/`);
	const fragment = new URL(page.url()).hash;
	if (fragment === "") await expect(page.locator("html")).toHaveAttribute("lang", language);
	else await expect(page.locator(fragment)).toBeInViewport();
});

const foldsOf = (html: string): number => html.match(/<details class="fold"/g)?.length ?? 0;
const folded = builtPages.filter(({ html }) => foldsOf(html) >= 2);

for (const { url } of folded) {
	test(`folds of ${url} open and close with Enter and with Space`, async ({ page, site }) => {
		await page.goto(site.address + url);
		const fold = page.locator("details.fold").first();
		const inside = fold.locator("> :not(summary)").first();
		await fold.locator("> summary").focus();
		for (const key of ["Enter", "Space"]) {
			await page.keyboard.press(key);
			await expect(inside).toBeVisible();
			await page.keyboard.press(key);
			await expect(inside).toBeHidden();
		}
	});

	test(`one button opens and closes all folds of ${url}, and says which`, async ({ page, site }) => {
		await page.goto(site.address + url);
		const folds = await page.locator("details.fold").count();
		const button = page.locator("button.expand");
		const expand = (await button.textContent()) ?? "";
		expect(expand).toMatch(/\p{L}/u);
		await button.focus();
		await page.keyboard.press("Enter");
		await expect(page.locator("details.fold[open]")).toHaveCount(folds);
		await expect(button).not.toHaveText(expand);
		await expect(button).toHaveText(/\p{L}/u);
		await expect(button).toBeFocused();
		await page.keyboard.press("Space");
		await expect(page.locator("details.fold[open]")).toHaveCount(0);
		await expect(button).toHaveText(expand);
	});
}

test("a search is made with the keyboard alone", async ({ page, site }) => {
	await page.goto(`${site.address}/search/`);
	await page.locator("main input[type=search]").focus();
	await page.keyboard.type(soughtWord);
	await page.keyboard.press("Enter");
	const first = page.locator("[data-search-results] a").first();
	await expect(first).toBeVisible();
	await first.focus();
	await page.keyboard.press("Enter");
	await expect(page).not.toHaveURL(/\/search\//);
	await expect(page.locator("h1")).toBeVisible();
});
