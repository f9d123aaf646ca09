import { absoluteUrl } from "../hosting/absolute-url.ts";
import type { Fault } from "../project/faults.ts";
import { elementsOf, isNoindex, isStandIn, metaContent, type SitePage } from "./read-page.ts";
import { canonicalOf, faultAt, type Site } from "./site.ts";

/** A page says its language, its one heading, a title and a description of its own, and its address. */
export const checkHeads = (site: Site): Fault[] => [
	...site.pages.flatMap((page) => pageFaults(site, page).map((message) => faultAt(site, page.file, 0, message))),
	...repeated(site, "title", titleOf),
	...repeated(site, "description", (page) => metaContent(page, "description")),
];

const titleOf = (page: SitePage): string | undefined => elementsOf(page, "title")[0]?.text.trim();

function pageFaults(site: Site, page: SitePage): string[] {
	const faults: string[] = [];
	const headings = elementsOf(page, "h1").length;
	if (page.language === "") faults.push('the page does not say its language. Write <html lang="en"> or its own.');
	if (headings !== 1) faults.push(`the page has ${headings} main headings (<h1>). Write exactly one.`);
	if (!titleOf(page)) faults.push("the page has no title. Write one in its front matter.");
	if (!metaContent(page, "description")?.trim()) {
		faults.push("the page has no description. Write one in its front matter.");
	}
	return [...faults, ...canonicalFaults(site, page)];
}

/** A page that search engines leave out needs no canonical address. */
function canonicalFaults({ address }: Site, page: SitePage): string[] {
	const canonical = canonicalOf(page);
	if (canonical === undefined)
		return isNoindex(page) ? [] : ['the page has no <link rel="canonical">. Write its address.'];
	// English that stands in has its own page elsewhere. // "/es/about/" => "/about/"
	const own = isStandIn(page) ? page.url.replace(/^\/[^/]+/, "") : page.url;
	const expected = address && new URL(refreshTarget(page), absoluteUrl(own, address)).href;
	return canonical === expected
		? []
		: [`the page says that its address is ${canonical}. Write ${expected ?? "an absolute address"}.`];
}

/** Where a page that only leads on leads to: its canonical address is that of the page there. Empty on all others. */
const refreshTarget = (page: SitePage): string =>
	elementsOf(page, "meta")
		.find(({ attributes }) => attributes["http-equiv"] === "refresh")
		?.attributes.content?.replace(/^0;\s*url=/, "") ?? "";

/** Pages of one language that say the same of themselves cannot be told apart in a list of results. */
function repeated(site: Site, what: string, of: (page: SitePage) => string | undefined): Fault[] {
	const first = new Map<string, SitePage>();
	return site.pages.flatMap((page) => {
		const text = of(page);
		if (!text) return [];
		const key = `${page.language} ${text}`;
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, page);
			return [];
		}
		return [faultAt(site, page.file, 0, `the page has the same ${what} as ${earlier.file}. Write one of its own.`)];
	});
}
