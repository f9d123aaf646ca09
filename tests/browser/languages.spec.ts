import type { Page } from "@playwright/test";
import { allUrls, longestUrls } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";

/** One address of each layout, without its language. */
const LAYOUTS: [name: string, address: string][] = [
	["home", ""],
	["report", "report/"],
	["words", "contact/"],
	["search", "search/"],
	["missing", "404.html"],
	["event", "events/welcoming-week-2018/"],
	["resolution", "resolutions/daca-2017/"],
	["list", "resolutions/2017/"],
];

/** The address under which each language's pages stand. // => ["/", "/es/", …] */
const homes = allUrls.filter((url) => /^\/([a-z]{2,3}\/)?$/.test(url));
const others = homes.filter((url) => url !== "/").sort();

test("the site has its four languages", () => {
	expect([...homes].sort()).toEqual(["/", "/es/", "/hmn/", "/so/"]);
});

/** Leaves the frame of a page: what its words and facts say changes with them, and has tests of its own. */
const emptyWords = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const element of document.querySelectorAll("dd, .colophon p, .lead, .checked")) element.textContent = "…";
		for (const article of document.querySelectorAll("main article"))
			if (!article.querySelector("dl.record")) article.textContent = "…";
	});

for (const home of homes)
	for (const [name, address] of LAYOUTS)
		test(`screen readers are told of ${home}${address} what they were told before`, async ({ reader, site }) => {
			const response = await reader.goto(`${site.address}${home}${address}`);
			expect(response?.status()).toBe(200);
			await emptyWords(reader);
			const language = home.replaceAll("/", "") || "en";
			// The frame is told once for each language.
			const part = reader.locator(name === "home" ? "body" : "main");
			await expect(part).toMatchAriaSnapshot({ name: `${language}-${name}.aria.yml` });
		});

for (const home of others)
	test(`the first three numbers on every page of ${home} are its own line, 911 and 311`, {
		tag: "@every-font",
	}, async ({ reader, site }) => {
		for (const url of longestUrls.filter((it) => it.startsWith(home))) {
			await reader.setViewportSize({ width: 360, height: 640 });
			await reader.goto(site.address + url);
			const strip = reader.locator("aside.strip");
			const numbers = await reader
				.locator("a[href^='tel:']")
				.evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute("href")));
			expect(numbers.slice(1), url).toEqual(["tel:911", "tel:311"]);
			expect(numbers[0], url).toMatch(/^tel:\+1612673\d{4}$/);
			const box = await strip.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 0), `the lower edge of the strip of ${url}`).toBeLessThan(320);
		}
	});

test("each language's help phrase is the City's own, before the number that the City gives for it", async ({
	reader,
	site,
}) => {
	const strips: string[] = [];
	for (const home of others) {
		await reader.goto(site.address + home);
		strips.push((await reader.locator("aside.strip li").first().textContent()) ?? "");
	}
	expect(strips).toEqual([
		"Para asistencia 612-673-2700",
		"Yog xav tau kev pab, hu 612-673-2800",
		"Hadii aad Caawimaad u baahantahay 612-673-3500",
	]);
});

for (const home of others)
	test(`a draft says so on top of ${home}, in its language and in English, with its line`, async ({ reader, site }) => {
		await reader.goto(`${site.address}${home}rights/`);
		const notes = reader.locator(".trust p");
		await expect(notes).toHaveCount(2);
		await expect(notes.first()).toHaveAttribute("lang", home === "/hmn/" ? "mww" : home.replaceAll("/", ""));
		await expect(notes.last()).toHaveAttribute("lang", "en");
		await expect(notes.last()).toContainText("This translation is a draft.");
		for (const note of await notes.all()) await expect(note.locator("a[href^='tel:+1612673']")).toHaveCount(1);
	});

test("the English under a draft opens with a click, and is marked as English", async ({ page, site }) => {
	await page.goto(`${site.address}/es/rights/`);
	const fold = page.locator("details.english").nth(2);
	await expect(fold).toHaveAttribute("lang", "en");
	await expect(fold.locator("p").first()).toBeHidden();
	await fold.locator("summary").click();
	await expect(fold.locator("p").first()).toBeVisible();
});

for (const home of others)
	test(`the names of languages lead from ${home} to the same page, and back`, async ({ page, site }) => {
		for (const address of ["report/", "events/welcoming-week-2018/"]) {
			await page.goto(site.address + home + address);
			await page.locator("nav.languages a[hreflang=en]").click();
			expect(page.url()).toBe(`${site.address}/${address}`);
			await page.locator(`nav.languages a[href$="${home.slice(1)}${address}"]`).click();
			expect(page.url()).toBe(site.address + home + address);
		}
	});
