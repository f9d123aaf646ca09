import { builtPages, mainDial, pageUrls } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";

test.use({ javaScriptEnabled: false });

for (const url of pageUrls) {
	test(`${url} is complete without JavaScript`, async ({ page, site }) => {
		await page.goto(site.address + url);
		await expect(page.locator("h1")).toBeVisible();
		await expect(page.locator(`main a[href='tel:${mainDial}']:visible`).first()).toBeVisible();
		await expect(page.locator("main a[href='tel:911']:visible").first()).toBeVisible();
		await expect(page.locator("#menu a").first()).toBeVisible();
		await expect(page.locator("button.expand")).toHaveCount(0);
		for (const fold of await page.locator("main details").all()) {
			const inside = fold.locator("> :not(summary)").first();
			await expect(inside).toBeHidden();
			await fold.locator("> summary").click();
			await expect(inside).toBeVisible();
		}
	});
}

test("a page with hours shows them without JavaScript", async ({ page, site }) => {
	const withTable = builtPages.filter(({ elements }) => elements.has("table"));
	expect(withTable.length).toBeGreaterThan(0);
	for (const { url } of withTable) {
		await page.goto(site.address + url);
		const table = page.locator("table").first();
		const fold = page.locator("main details", { has: table });
		if ((await fold.count()) > 0) await fold.first().locator("> summary").click();
		await expect(table).toBeVisible();
	}
});

test("the search page leads to the list of all pages without JavaScript, also after a search", async ({
	page,
	site,
}) => {
	await page.goto(`${site.address}/search/`);
	await page.locator("main input[type=search]").fill("rights");
	await page.locator("main form button[type=submit]").click();
	await expect(page).toHaveURL(/\/search\/\?q=rights/);
	const index = page.locator("[data-search-fallback] a");
	await expect(index).toBeVisible();
	await index.click();
	await expect(page).toHaveURL(/\/a-to-z\/$/);
});
