import { absoluteUrl } from "../hosting/absolute-url.ts";
import type { Fault } from "../project/faults.ts";
import { elementsOf, type SitePage } from "./read-page.ts";
import { faultAt, type Site } from "./site.ts";

/**
 * Pages in several languages name one another, each the same set with itself in it: search engines leave out a translation that does not
 * name the page back (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function checkAlternates(site: Site): Fault[] {
	const { address } = site;
	if (address === undefined) return [];
	const setOf = new Map(site.pages.map((page) => [absoluteUrl(page.url, address), alternatesOf(page)]));
	return site.pages.flatMap((page) => {
		const own = alternatesOf(page);
		if (own.length === 0) return [];
		const url = absoluteUrl(page.url, address);
		if (!own.some((it) => it === `${page.language} ${url}`))
			return [
				faultAt(site, page.file, 0, `the page names its translations, but not itself as ${page.language}. Add it.`),
			];
		return own
			.map((it) => it.slice(it.indexOf(" ") + 1))
			.filter((other) => setOf.get(other)?.join() !== own.join())
			.map((other) =>
				faultAt(
					site,
					page.file,
					0,
					`the page says that ${other} is its translation, which names others. Name the same.`,
				),
			);
	});
}

/** // => ["en https://city.example/", "x-default https://city.example/"] */
const alternatesOf = (page: SitePage): string[] =>
	elementsOf(page, "link").flatMap(({ attributes: { rel, hreflang, href } }) =>
		rel === "alternate" && hreflang !== undefined ? [`${hreflang} ${href}`] : [],
	);
