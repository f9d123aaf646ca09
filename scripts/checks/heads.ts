import { absoluteUrl } from "../urls/site-url.ts";
import { detached, elementsOf, isFallback, isNoindex, metaContent, type SitePage } from "./read-page.ts";
import { type Check, canonicalOf, type Found, type Site } from "./site.ts";

/** A page says its language, its one heading, a title and a description of its own, and its address. */
export const checkHeads: Check = (site) => {
	const looks = [
		(page: SitePage) => pageDiagnostics(site, page).map((message) => ({ offset: 0, message })),
		repeated("title", titleOf),
		repeated("description", (page) => metaContent(page, "description")),
	];
	return { page: (page) => looks.flatMap((look) => look(page)) };
};

const titleOf = (page: SitePage): string | undefined => elementsOf(page, "title")[0]?.text.trim();

function pageDiagnostics(site: Site, page: SitePage): string[] {
	const diagnostics: string[] = [];
	const headings = elementsOf(page, "h1").length;
	if (page.language === "") diagnostics.push('the page does not say its language. Write <html lang="en"> or its own.');
	if (headings !== 1) diagnostics.push(`the page has ${headings} main headings (<h1>). Write exactly one.`);
	if (!titleOf(page)) diagnostics.push("the page has no title. Write one in its front matter.");
	if (!metaContent(page, "description")?.trim()) {
		diagnostics.push("the page has no description. Write one in its front matter.");
	}
	return [...diagnostics, ...canonicalDiagnostics(site, page)];
}

/** A page that search engines leave out needs no canonical address. */
function canonicalDiagnostics({ address }: Site, page: SitePage): string[] {
	const canonical = canonicalOf(page);
	if (canonical === undefined)
		return isNoindex(page) ? [] : ['the page has no <link rel="canonical">. Write its address.'];
	// English that stands in has its own page elsewhere. // "/es/about/" => "/about/"
	const own = isFallback(page) ? page.url.replace(/^\/[^/]+/, "") : page.url;
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

/** Pages of one language that search engines list and that say the same of themselves cannot be told apart in a list of results. */
function repeated(what: string, of: (page: SitePage) => string | undefined): (page: SitePage) => Found[] {
	/** The file that says it first. */
	const first = new Map<string, string>();
	return (page) => {
		const text = of(page);
		if (!text || isNoindex(page)) return [];
		const key = detached(`${page.language} ${text}`);
		const earlier = first.get(key);
		if (earlier === undefined) first.set(key, page.file);
		const message = `the page has the same ${what} as ${earlier}. Write one of its own.`;
		return earlier === undefined ? [] : [{ offset: 0, message }];
	};
}
