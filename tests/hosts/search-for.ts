import type { Page } from "puppeteer-core";

/** Folders of languages, and words that their pages have. */
export const SEARCHES = [
	["", "hate crime"],
	["es/", "derechos"],
	["so/", "xuquuq"],
	["hmn/", "ntaub ntawv"],
] as const;

/** Searches as a visitor does, and gives the addresses of what was found. Fails where the search stays silent. */
export async function searchFor(page: Page, address: string, words: string): Promise<string[]> {
	await page.goto(address, { waitUntil: "networkidle0" });
	await page.type("form[data-search] input", words);
	await page.keyboard.press("Enter");
	await page.waitForSelector("[data-search-results] h2 a");
	return page.$$eval("[data-search-results] h2 a", (links) => links.map(({ href }) => href));
}
