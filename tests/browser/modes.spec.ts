import { readPage } from "../../scripts/checks/read-page.ts";
import { builtPages, pageUrls } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";

test("with forced colours a board keeps an edge and loses its rings", async ({ page, site }) => {
	await page.emulateMedia({ forcedColors: "active" });
	await page.goto(`${site.address}/`);
	const board = page.locator(".board").first();
	await expect(board).toHaveCSS("border-top-style", "solid");
	await expect(board).toHaveCSS("background-image", "none");
	await expect(page.locator("main a[href='tel:911']").first()).toBeVisible();
});

test("nothing moves for those who ask for less movement", async ({ page, site }) => {
	for (const url of pageUrls) {
		await page.emulateMedia({ reducedMotion: "reduce" });
		await page.goto(site.address + url);
		const moving = await page.evaluate(() =>
			[document.documentElement, ...document.body.querySelectorAll("*")]
				.filter((element) => {
					const style = getComputedStyle(element);
					const lasts = [style.transitionDuration, style.animationDuration].some((time) => Number.parseFloat(time) > 0);
					return lasts || style.scrollBehavior === "smooth";
				})
				.map((element) => element.localName),
		);
		expect(moving, url).toEqual([]);
	}
});

const folded = builtPages.filter(({ html }) => readPage("", html).elements.has("details")).map(({ url }) => url);

for (const url of new Set(["/report/", ...folded])) {
	test(`on paper ${url} has every fold open and nothing of the menus`, async ({ page, site }) => {
		await page.goto(site.address + url);
		await page.emulateMedia({ media: "print" });
		for (const fold of await page.locator("main details.fold").all())
			await expect(fold.locator("> :not(summary)").first()).toBeVisible();
		for (const unwanted of await page.locator("nav, .skip, .to-menu, button").all())
			await expect(unwanted).toBeHidden();
		await expect(page.locator("h1")).toBeVisible();
		expect((await page.pdf({ format: "Letter" })).subarray(0, 5).toString()).toBe("%PDF-");
	});
}

test("on paper the fine print is smaller than the text, which stands in columns", async ({ page, site }) => {
	await page.goto(`${site.address}/report/`);
	await page.emulateMedia({ media: "print" });
	const sizes = await page.evaluate(() =>
		["main article p:not([class])", "main .checked", ".colophon"].map((selector) =>
			Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize),
		),
	);
	expect(Math.max(...sizes.slice(1))).toBeLessThan(sizes[0] ?? 0);
	await expect(page.locator(".columns > article")).toHaveCSS("column-count", "2");
});

test("a browser that prints folds as they stand has them open on paper, and as they were after it", async ({
	page,
	site,
}) => {
	await page.goto(`${site.address}/report/`);
	const folds = page.locator("details.fold");
	const shut = page.locator("details.fold:not([open])");
	const all = await folds.count();
	await folds.first().locator("> summary").click();
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	await expect(shut).toHaveCount(0);
	await page.evaluate(() => dispatchEvent(new Event("afterprint")));
	await expect(shut).toHaveCount(all - 1);
});
