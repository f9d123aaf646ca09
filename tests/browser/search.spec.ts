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

test("where WebAssembly is blocked, a small index answers, also among a kind, and is loaded only then", async ({
	page,
	site,
}) => {
	const asked: string[] = [];
	page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/^.*\//, "")));
	await page.goto(`${site.address}/search/?q=discrimination`);
	await expect(results(page).first()).toBeVisible();
	expect(asked.filter((file) => file.includes("small"))).toEqual([]);
	const titles = await results(page).locator("h2").allTextContents();

	const blocked = await serveSite({
		...citySite,
		changeHeader: (_, value) => value.replace(" 'wasm-unsafe-eval'", ""),
	});
	asked.length = 0;
	await page.goto(`${blocked.address}/search/?q=discrimination`);
	await expect(results(page).first().locator("a")).toHaveText(titles[0] ?? "");
	await expect(page.locator("[data-search-fallback]")).toBeHidden();
	expect(asked.filter((file) => file.includes("pagefind"))).toEqual([]);
	await page.locator("main input[type=search]").fill("county help");
	await page.locator("main select").selectOption("hotline");
	await expect(page).toHaveURL(/kind=hotline/);
	await expect(results(page).locator(".search-kind").first()).toHaveText(
		(await page.locator("main select option:checked").getAttribute("data-one")) ?? "",
	);
	const county = results(page).locator("h2 a").first();
	await expect(county).toHaveAttribute("href", /contact\/#county-line$/);
	await county.click();
	await expect(page).toHaveURL(/\/we\/contact\/#county-line$/);
	await blocked.close();
});

/** A sentence that the build wrote for the page to say. */
async function said(page: Page, name: string): Promise<string> {
	const text = await page.locator("form[data-search]").getAttribute(`data-search-${name}`);
	expect(text, name).toBeTruthy();
	return text ?? "";
}

test("where nothing of the search can run, the list of all pages stands in", async ({ page, site }) => {
	await page.route(/pagefind\.js|small-search/, (route) =>
		route.fulfill({ contentType: "text/javascript", body: "(" }),
	);
	await page.goto(`${site.address}/search/?q=rights`);
	await expect(status(page)).toHaveText(await said(page, "failed"));
	await page.locator("[data-search-fallback] a").click();
	await expect(page).toHaveURL(`${site.address}/a-to-z/`);
});

test("without a connection the page says so, and searches by itself once it is back", async ({ page, site }) => {
	await page.goto(`${site.address}/es/search/`);
	await page.context().setOffline(true);
	await page.locator("main input[type=search]").fill("ayuda");
	await expect(status(page)).toHaveText(await said(page, "offline"));
	await page.context().setOffline(false);
	await expect(results(page).first()).toBeVisible();
});

test("without a connection to the words themselves, nothing is not said to be there", async ({ page, site }) => {
	await page.goto(`${site.address}/search/?q=rights`);
	await expect(results(page).first()).toBeVisible();
	// Pagefind keeps to itself that it could not have a part of its index.
	await page.route(/\.pf_(index|fragment|filter)/, (route) => route.abort());
	await page.locator("main select").selectOption("event");
	await expect(status(page)).toHaveText(await said(page, "offline"));
});

test("when a new edition has replaced files of the index, it is loaded anew", async ({ page, site }) => {
	await page.goto(`${site.address}/search/?q=rights`);
	await expect(results(page).first()).toBeVisible();
	let isOld = true;
	await page.route(/\.pf_(index|fragment|filter)/, (route) =>
		isOld ? route.fulfill({ status: 404 }) : route.continue(),
	);
	await page.route(/pagefind-entry\.json/, (route) => {
		isOld = false;
		return route.continue();
	});
	await page.locator("main input[type=search]").fill("lake");
	await expect(page).toHaveURL(/q=lake/);
	await expect(status(page)).toHaveText(/^\d+ /);
	await expect(results(page).first()).toBeVisible();
	expect(isOld).toBe(false);
});

test("while a new edition is published, the page says to load it again", async ({ page, site }) => {
	await page.route(/\.pf_(index|fragment|filter)/, (route) => route.fulfill({ status: 404 }));
	await page.goto(`${site.address}/search/?q=rights`);
	await expect(status(page)).toHaveText(await said(page, "missing"));
});

test("the search keeps to the language of the page when a browser has translated it", async ({ page, site }) => {
	await page.goto(`${site.address}/es/search/?q=ayuda`);
	await expect(status(page)).toHaveText(/^\d+ /);
	const count = await status(page).textContent();
	await page.addInitScript(() => {
		document.addEventListener("readystatechange", () => {
			document.documentElement.lang = "de";
		});
	});
	await page.goto(`${site.address}/es/search/?q=ayuda`);
	await expect(status(page)).toHaveText(count ?? "");
	await expect(page.locator("html")).toHaveAttribute("lang", "de");
	await expect(results(page).locator("a[href^='/we/es/']").first()).toBeVisible();
});

test("the switch of languages keeps the query", async ({ page, site }) => {
	await page.goto(`${site.address}/search/`);
	await page.locator("main input[type=search]").fill("help");
	await expect(page).toHaveURL(/q=help/);
	await page.locator(".languages a[hreflang=es]").first().click();
	await expect(page).toHaveURL(`${site.address}/es/search/?q=help`);
	await expect(page.locator("main input[type=search]")).toHaveValue("help");
});

test("back on the page, the field says what the results are of", async ({ page, site }) => {
	await page.goto(`${site.address}/search/?q=rights&kind=page`);
	await expect(results(page).first()).toBeVisible();
	// As Safari does with a field that does not complete words, before it tells the page.
	await page.evaluate(() => {
		document.querySelector<HTMLFormElement>("form[data-search]")?.reset();
		window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
	});
	await expect(page.locator("main input[type=search]")).toHaveValue("rights");
	await expect(page.locator("main select")).toHaveValue("page");
});

test("a word of thousands of letters takes no time, and breaks no line", async ({ page, site }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${site.address}/hmn/search/`);
	const start = Date.now();
	await page.locator("main input[type=search]").fill("ntxub".repeat(600));
	await page.keyboard.press("Enter");
	await expect(status(page)).toHaveText(/\d/);
	expect(Date.now() - start).toBeLessThan(5000);
	expect((await page.locator("a[data-search-english]").textContent())?.length).toBeLessThan(300);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("a number in any spelling leads to its line first, and is not told as a correction", async ({ page, site }) => {
	for (const words of ["+17205550100", "(720) 555-0100", "llamar al 555.0100"]) {
		await page.goto(`${site.address}/es/search/?q=${encodeURIComponent(words)}`);
		await expect(results(page).first().locator("a[href^='tel:']")).toHaveAttribute("href", "tel:+17205550100");
		await expect(status(page)).toHaveText(/^\d+ [^.]*$/);
	}
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
