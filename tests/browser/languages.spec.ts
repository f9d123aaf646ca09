import type { Page } from "@playwright/test";
import { citySite, longestInCity } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";

test.use({ built: citySite });

/** One address of each layout, without its language. */
const LAYOUTS: [name: string, address: string][] = [
	["home", ""],
	["report", "report/"],
	["words", "contact/"],
	["search", "search/"],
	["missing", "404.html"],
	["event", "events/harvest-supper/"],
	["resolution", "resolutions/welcome/"],
	["list", "resolutions/2017/"],
];

/** The address under which each language's pages stand. */
const homes = ["/", "/ar/", "/es/", "/hmn/"];
const others = homes.filter((url) => url !== "/");

/** Leaves the frame of a page: what its words and facts say changes with them, and has tests of its own. */
const emptyWords = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const element of document.querySelectorAll("dd, .colophon, .lead, .checked")) element.textContent = "…";
		for (const article of document.querySelectorAll("main article"))
			if (!article.querySelector("dl.record")) article.textContent = "…";
	});

for (const home of homes)
	for (const [name, address] of LAYOUTS)
		test(`screen readers are told of ${home}${address} what they were told before`, async ({ reader, site }) => {
			await reader.clock.setFixedTime(new Date("2018-11-05T10:00:00-07:00"));
			const response = await reader.goto(`${site.address}${home}${address}`);
			expect(response?.status()).toBe(200);
			await emptyWords(reader);
			const language = home.replaceAll("/", "") || "en";
			// The frame is told once for each language.
			const part = reader.locator(name === "home" ? "body" : "main");
			await expect(part).toMatchAriaSnapshot({ name: `${language}-${name}.aria.yml` });
		});

for (const home of others)
	test(`the first three numbers on every page of ${home} are its own line, 911 and the main one`, {
		tag: "@every-font",
	}, async ({ reader, site }) => {
		for (const url of longestInCity.filter((it) => it.startsWith(home))) {
			await reader.setViewportSize({ width: 360, height: 640 });
			await reader.goto(site.address + url);
			const strip = reader.locator("aside.strip");
			const numbers = await reader
				.locator("a[href^='tel:']")
				.evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute("href")));
			expect(numbers.slice(1), url).toEqual(["tel:911", "tel:+17205550100"]);
			expect(numbers[0], url).toMatch(/^tel:\+172055501\d\d$/);
			const box = await strip.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 0), `the lower edge of the strip of ${url}`).toBeLessThan(370);
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
		"للمساعدة اتصل 720-555-0110",
		"Para asistencia 720-555-0116",
		"Yog xav tau kev pab, hu 720-555-0117",
	]);
});

for (const home of others)
	test(`a draft says so on top of ${home}, in its language and in English`, async ({ reader, site }) => {
		await reader.goto(`${site.address}${home}rights/`);
		const notes = reader.locator(".trust p[lang]");
		await expect(notes).toHaveCount(2);
		await expect(notes.first()).toHaveAttribute("lang", home === "/hmn/" ? "mww" : home.replaceAll("/", ""));
		await expect(notes.last()).toHaveAttribute("lang", "en");
		await expect(notes.last()).toContainText("This translation is a draft");
	});

test("a draft leads to the same page with its English under each part, by keyboard, and back", async ({
	reader,
	site,
}) => {
	await reader.goto(`${site.address}/es/rights/`);
	await expect(reader.locator("article .english")).toHaveCount(0);
	await reader.locator(".trust a").press("Enter");
	await expect(reader).toHaveURL(`${site.address}/es/rights/english/`);
	const english = reader.locator("article > .english");
	await expect(english.first()).toBeVisible();
	await expect(english.first()).toHaveAttribute("lang", "en");
	await expect(reader.locator("nav.languages [aria-current]")).toHaveAttribute("lang", "es");
	await reader.locator(".trust a").press("Enter");
	await expect(reader).toHaveURL(`${site.address}/es/rights/`);
});

test("a sentence to be spoken stands in English before its translation, each marked as what it is", async ({
	reader,
	site,
}) => {
	await reader.goto(`${site.address}/es/rights/`);
	const sentences = reader.locator("article .say[lang=en]");
	expect(await sentences.count()).toBeGreaterThan(3);
	for (const sentence of await sentences.all()) {
		const own = sentence.locator("xpath=following-sibling::*[1]");
		await expect(own).toHaveClass("say");
		const [above, below] = [await sentence.boundingBox(), await own.boundingBox()];
		expect(above?.y, (await own.textContent()) ?? "").toBeLessThan(below?.y ?? 0);
	}
});

for (const home of others)
	test(`the names of languages lead from ${home} to the same page, and back`, async ({ page, site }) => {
		for (const address of ["report/", "events/harvest-supper/"]) {
			await page.goto(site.address + home + address);
			await page.locator("nav.languages a[hreflang=en]").click();
			expect(page.url()).toBe(`${site.address}/${address}`);
			await page.locator(`nav.languages a[href$="${home.slice(1)}${address}"]`).click();
			expect(page.url()).toBe(site.address + home + address);
		}
	});
