import type { Page } from "@playwright/test";
import type { SitePage } from "../../scripts/checks/read-page.ts";
import { citySite, cityPages as pages } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";
import { serveSite } from "./server/serve-site.ts";

test.use({ built: citySite });

const results = (page: Page) => page.locator("[data-search-results] > li");
const status = (page: Page) => page.getByRole("status");

const headline = (page: SitePage | undefined): string => page?.elements.get("h1")?.[0]?.text.trim() ?? "";
const firstOf = (kind: string): SitePage | undefined =>
	pages.find(({ html, language }) => language === "en" && html.includes(`data-pagefind-filter="kind:${kind}"`));
const contact = pages.find(({ url }) => url === "/contact/");
const card = contact?.elements.get("article")?.find(({ attributes }) => attributes.class === "hotline");
const cardName = ["h2", "h3", "h4"]
	.flatMap((name) => contact?.elements.get(name) ?? [])
	.sort((a, b) => a.offset - b.offset)
	.find(({ offset }) => card !== undefined && offset > card.offset);

// One of each kind, as the build has them.
const SOUGHT = [
	...["page", "event", "resolution"].map((kind) => ({ kind, words: headline(firstOf(kind)), url: firstOf(kind)?.url })),
	{ kind: "hotline", words: cardName?.text ?? "", url: `/contact/#${card?.attributes.id ?? ""}` },
];

for (const { kind, words, url } of SOUGHT) {
	test(`a search of kind ${kind} finds one by its name, also among its kind alone`, async ({ page, site }) => {
		expect(words).not.toBe("");
		await page.goto(`${site.address}/search/`);
		await page.locator("main input[type=search]").fill(words);
		const wanted = results(page).locator(`a[href="/we${url}"]`);
		await expect(wanted).toBeVisible();
		await page.locator("main select").selectOption(kind);
		const name = await page.locator("main select option:checked").getAttribute("data-one");
		await expect(page).toHaveURL(new RegExp(`kind=${kind}`));
		await expect(wanted).toBeVisible();
		await expect(
			results(page)
				.locator(".search-kind")
				.filter({ hasNotText: name ?? "" }),
		).toHaveCount(0);
	});
}

test("the count of results is told politely, and it is right", async ({ page, site }) => {
	await page.goto(`${site.address}/search/?q=resolution&kind=resolution`);
	await expect(status(page)).toHaveText(/^\d+ /);
	const told = Number.parseInt((await status(page).textContent()) ?? "", 10);
	const more = page.locator("[data-search-more] button");
	for (let shown = await results(page).count(); shown < told; shown = await results(page).count()) {
		await more.click();
		await expect(results(page).nth(shown)).toBeVisible();
	}
	await expect(results(page)).toHaveCount(told);
	await expect(more).toBeHidden();
});

test("on a phone the answer is in sight once a search was sent, also below the notes of a draft", async ({
	page,
	site,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${site.address}/hmn/search/`);
	await page.locator("main input[type=search]").fill("ntxub");
	await page.keyboard.press("Enter");
	await expect(results(page).first()).toBeInViewport();
	await expect(status(page)).toBeInViewport();
});

test("an address with words and a kind shows that search", async ({ page, site }) => {
	await page.goto(`${site.address}/search/?q=county+help&kind=hotline`);
	await expect(page.locator("main input[type=search]")).toHaveValue("county help");
	await expect(page.locator("main select")).toHaveValue("hotline");
	await expect(results(page).first()).toBeVisible();
});

test("nothing found leads to the numbers to call", async ({ page, site }) => {
	await page.goto(`${site.address}/search/?q=zzyzxqk`);
	const none = page.locator("[data-search-none]");
	await expect(none.locator("a[href='tel:+17205550100']")).toBeVisible();
	await expect(none.locator("a[href='tel:911']")).toBeVisible();
	await expect(results(page)).toHaveCount(0);
	await expect(status(page)).toHaveText(/^0 /);
});

test("words that look like markup stay words", async ({ page, site }) => {
	await page.goto(`${site.address}/search/?q=${encodeURIComponent("<img src=x onerror=alert(1)> city")}`);
	await expect(status(page)).toHaveText(/^\d+ /);
	await expect(page.locator("main img")).toHaveCount(0);
});

test("where WebAssembly is blocked, the list of all pages stands in", async ({ page }) => {
	const site = await serveSite({
		...citySite,
		changeHeader: (_, value) => value.replace(" 'wasm-unsafe-eval'", ""),
	});
	await page.goto(`${site.address}/search/?q=rights`);
	await expect(status(page)).toHaveText(
		(await page.locator("form[data-search]").getAttribute("data-search-failed")) ?? "",
	);
	await expect(results(page)).toHaveCount(0);
	await page.locator("[data-search-fallback] a").click();
	await expect(page).toHaveURL(`${site.address}/a-to-z/`);
	await site.close();
});

test("a search works under a sub-path, and its results lead there", async ({ page, nestedSite }) => {
	await page.goto(`${nestedSite.address}/search/?q=rights&kind=page`);
	await results(page).locator("a").first().click();
	await expect(page).not.toHaveURL(/\/search\//);
	expect(page.url().startsWith(`${nestedSite.address}/`)).toBe(true);
	await expect(page.locator("h1")).toBeVisible();
});

// The longest word of a headline, with two letters in each other's place.
const longest = pages
	.filter(({ language }) => language === "en")
	.flatMap(
		(page) =>
			headline(page)
				.toLowerCase()
				.match(/[a-z]{8,}/g) ?? [],
	)
	.reduce((one, other) => (other.length > one.length ? other : one), "");

test("a slip of typing is fixed, and the page says which word it searched for", async ({ page, site }) => {
	const slip = longest.replace(/^(...)(.)(.)/, "$1$3$2");
	await page.goto(`${site.address}/search/?q=${slip}`);
	await expect(results(page).first()).toBeVisible();
	await expect(status(page)).toContainText(longest);
});

test("words that the site does not have do not empty the results", async ({ page, site }) => {
	await page.goto(`${site.address}/search/?q=zzyzxqk+${longest}`);
	await expect(results(page).first()).toBeVisible();
});

for (const { url, language } of pages.filter(({ url: it }) => /^\/\w+\/search\/$/.test(it))) {
	test(`the search in ${language} finds pages of that language alone, and offers the same search in English`, async ({
		page,
		site,
	}) => {
		await page.goto(`${site.address}${url}`);
		const offer = page.locator("a[data-search-english]");
		await expect(offer).toHaveAttribute("href", /\/search\/$/);
		await page.locator("main input[type=search]").fill("Lake City Helpline");
		await expect(results(page).first()).toBeVisible();
		const home = new URL("..", page.url()).pathname;
		for (const link of await results(page).locator("h2 a").all()) {
			expect(new URL((await link.getAttribute("href")) ?? "", page.url()).pathname.startsWith(home)).toBe(true);
		}
		await expect(offer).toContainText("Lake City Helpline");
		await offer.click();
		await expect(page).toHaveURL(`${site.address}/search/?q=Lake+City+Helpline`);
		await expect(results(page).first()).toBeVisible();
		await expect(page.locator("a[data-search-english]")).toHaveCount(0);
	});
}
