import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const SCREEN = { width: 360, height: 740 };
const EVERY_FONT = { tag: "@every-font" };

test.beforeEach(async ({ page, site }) => {
	await page.setViewportSize(SCREEN);
	await page.goto(`${site.address}/`);
});

async function expectOnFirstScreen(locator: Locator): Promise<void> {
	const box = await locator.boundingBox();
	expect(box, `${locator} is drawn`).not.toBeNull();
	expect((box?.y ?? 0) + (box?.height ?? 0), `the lower edge of ${locator}`).toBeLessThanOrEqual(SCREEN.height);
	expect(box?.y, `the upper edge of ${locator}`).toBeGreaterThanOrEqual(0);
}

test(
	"a phone's first screen says what to do: the number, its hours, 911, the languages",
	EVERY_FONT,
	async ({ page }) => {
		const board = page.locator(".board.report");
		await expectOnFirstScreen(board.locator("h1"));
		for (const number of await board.locator("a.call").all()) await expectOnFirstScreen(number);
		await expectOnFirstScreen(board.locator("p:visible").first());
		await expectOnFirstScreen(page.locator(".danger a[href='tel:911']"));
		await expectOnFirstScreen(page.locator(".danger"));
		const languages = page.locator("nav.languages li");
		expect(await languages.count()).toBeGreaterThan(0);
		for (const language of await languages.all()) await expectOnFirstScreen(language);
	},
);

test("the first number is at least 3 rem high", EVERY_FONT, async ({ page }) => {
	const size = await page
		.locator(".board.report a.call")
		.first()
		.evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
	expect(size).toBeGreaterThanOrEqual(48);
});

test("the top of the next board peeks into the first screen", EVERY_FONT, async ({ page }) => {
	const box = await page.locator(".danger ~ .board").first().boundingBox();
	expect(box?.y).toBeLessThan(SCREEN.height);
});
