import type { SitePage } from "../../scripts/checks/read-page.ts";
import { readPages } from "../../scripts/checks/read-page.ts";
import { realFacts, realFolders, realLanguages } from "../real-site.ts";

/** The finished site under test: `_site`, or SITE_OUTPUT. */
export const builtFolder: string = realFolders.output;

/** The finished site of the frozen city, whose words are known, under the path that its facts name; see playwright.config.ts. */
export const citySite = { folder: process.env.CITY_SITE ?? "", under: "/we" };

/** Every page of the build, taken apart, in the order of the files' names. */
export const allPages = await readPages(builtFolder);
if (allPages.length === 0) throw new Error("There is no finished site. Run npm run build first.");

/** The finished site under the path of its own address, by which its page for unknown addresses finds its files. */
export const builtSite = {
	folder: builtFolder,
	under: new URL(
		/<link rel="canonical" href="([^"]+)"/.exec(allPages.find(({ url }) => url === "/")?.html ?? "")?.[1] ??
			"https://site.invalid/",
	).pathname.replace(/\/$/, ""),
};

/** The language of a page and what it is, by its address. // "/es/events/picnic/" => ["es", "events/*"]; "/report/" => ["", "words"] */
function kindOf({ url, html }: SitePage): [string, string] {
	const isEnglish = /<html lang="en"/.test(html);
	const [, folder = ""] = url.split("/");
	const [section = "", name = ""] = url.split("/").slice(isEnglish ? 1 : 2);
	const isRecord = (section === "events" || section === "resolutions") && name !== "";
	const kind = isRecord ? `${section}/*` : ["search", "404.html", ""].includes(section) ? section : "words";
	return [isEnglish ? "" : folder, kind];
}

/** The longest page of each kind in each language, whose words are the likeliest to break a layout. */
const longestOf = (pages: readonly SitePage[]): SitePage[] =>
	[...Map.groupBy(pages, (page) => kindOf(page).join(" ")).values()].map((group) =>
		group.reduce((found, page) => (page.html.length > found.html.length ? page : found)),
	);
const longest = longestOf(allPages);
export const longestUrls: readonly string[] = longest.map(({ url }) => url);

export const cityPages = citySite.folder === "" ? [] : await readPages(citySite.folder);
export const longestInCity: readonly string[] = longestOf(cityPages).map(({ url }) => url);

/** So many pages of words in English are looked at after a change of the code, which draws all of them alike. */
const MOST_WORDS = 6;

/**
 * The pages that every test looks at: of each kind of page the longest in English and the longest translation, and of pages of words in
 * English the longest few. When content has changed all English pages of words; with FULL=1 all pages.
 */
function sample(): readonly SitePage[] {
	if (process.env.FULL) return allPages;
	const words = allPages
		.filter((page) => kindOf(page).join(" ") === " words")
		.sort((one, other) => other.html.length - one.html.length)
		.slice(0, process.env.CONTENT ? undefined : MOST_WORDS);
	const rest = longest.filter((page) => !words.includes(page));
	const groups = Map.groupBy(rest, (page) => `${kindOf(page)[0] === ""} ${kindOf(page)[1]}`);
	return [
		...words,
		...[...groups.values()].map((group) =>
			group.reduce((found, page) => (page.html.length > found.html.length ? page : found)),
		),
	];
}

export const builtPages: readonly SitePage[] = sample();
export const pageUrls: readonly string[] = builtPages.map(({ url }) => url);

/** Where the way out leads, if the site names one. */
export const { quickExit } = realFacts.site;
/** How the City's main line is dialled. // => "311" */
export const mainDial =
	realFacts.hotlines.byId.get(realFacts.languages.byId.get("en")?.hotline ?? "")?.numbers[0]?.dial ?? "";
export const languages = realLanguages;
/** The numbers to call first on pages of a language: its own line, unless that has changed, then 911 and the main one; in English the main one first. */
export function firstDials(language: string): string[] {
	const { hotlines, languages, site } = realFacts;
	const own = hotlines.byId.get(languages.byId.get(language)?.hotline ?? "");
	const { main, emergency } = site.lines;
	const lines = language === "en" ? [main, emergency] : [own && !own.superseded ? own.id : main, emergency, main];
	return [...new Set(lines)].map((line) => hotlines.byId.get(line)?.numbers[0]?.dial ?? "");
}
/** A word that a search of the site finds, from the title of its first page that is neither the search nor a list. */
export const soughtWord = (allPages.find(({ url }) => url === "/report/")?.elements.get("h1")?.[0]?.text ?? "")
	.split(/\s+/)
	.reduce((one, other) => (other.length > one.length ? other : one), "");
