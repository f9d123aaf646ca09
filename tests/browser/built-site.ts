import type { SitePage } from "../../scripts/checks/read-page.ts";
import { readPages } from "../../scripts/checks/read-pages.ts";
import { siteFolders } from "../../scripts/project/folders.ts";

/** The finished site under test: `_site`, or SITE_OUTPUT. */
export const builtFolder: string = siteFolders().output;

/** Every page of the build, taken apart, in the order of the files' names. */
const allPages = await readPages(builtFolder);
if (allPages.length === 0) throw new Error("There is no finished site. Run npm run build first.");

/** Every page's address, from the build, so that a new page is tested from its first day. // => ["/404.html", "/a-to-z/"] */
export const allUrls: readonly string[] = allPages.map(({ url }) => url);

/** The language of a page and what it is, by its address. // "/es/report/" => ["es", "words"]; "/es/events/picnic/" => ["translated", "events/*"] */
function kindOf({ url, html }: SitePage): [string, string] {
	const isEnglish = /<html lang="en"/.test(html);
	const [, folder = ""] = url.split("/");
	const [section = "", name = ""] = url.split("/").slice(isEnglish ? 1 : 2);
	const isRecord = (section === "events" || section === "resolutions") && name !== "";
	const kind = isRecord ? `${section}/*` : ["search", "404.html", ""].includes(section) ? section : "words";
	// Every language has long words of its own; what else is of one layout is tested in the language that makes it longest.
	const isOwn = kind === "words" || kind === "";
	return [isEnglish ? "" : isOwn ? folder : "translated", kind];
}

/**
 * The pages that every test looks at: all pages of words in English, and of the other languages the first page and, of each kind, the longest,
 * whose words are the likeliest to break a layout. With FULL=1 all pages.
 */
function sample(pages: readonly SitePage[]): readonly SitePage[] {
	if (process.env.FULL) return pages;
	const groups = Map.groupBy(pages, (page) => kindOf(page).join(" "));
	return [...groups].flatMap(([name, group]) => {
		if (name === " words") return group;
		return group.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest));
	});
}

export const builtPages: readonly SitePage[] = sample(allPages);
export const pageUrls: readonly string[] = builtPages.map(({ url }) => url);
