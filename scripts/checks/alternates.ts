import { absoluteUrl } from "../urls/site-url.ts";
import { elementsOf, type SitePage } from "./read-page.ts";
import { type Check, diagnosticAt } from "./site.ts";

/**
 * Pages in several languages name one another, each the same set with itself in it: search engines leave out a translation that does not
 * name the page back (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export const checkAlternates: Check = (site) => {
	const { address } = site;
	if (address === undefined) return {};
	/** What each page names, in one text, by its address. */
	const namedBy = new Map<string, string>();
	const whole: { file: string; named: string }[] = [];
	return {
		page: (page) => {
			const url = absoluteUrl(page.url, address);
			const own = alternatesOf(page);
			const named = own.join("\n");
			if (own.length === 0) return [];
			namedBy.set(url, named);
			if (own.includes(`${page.language} ${url}`)) {
				whole.push({ file: page.file, named });
				return [];
			}
			const message = `the page names its translations, but not itself as ${page.language}. Add it.`;
			return [{ offset: 0, message }];
		},
		end: () =>
			whole.flatMap(({ file, named }) =>
				named
					.split("\n")
					.map((it) => it.slice(it.indexOf(" ") + 1))
					.filter((other) => namedBy.get(other) !== named)
					.map((other) => {
						const message = `the page says that ${other} is its translation, which names others. Name the same.`;
						return diagnosticAt(site, { file }, 0, message);
					}),
			),
	};
};

/** // => ["en https://city.example/", "x-default https://city.example/"] */
const alternatesOf = (page: SitePage): string[] =>
	elementsOf(page, "link").flatMap(({ attributes: { rel, hreflang, href } }) =>
		rel === "alternate" && hreflang !== undefined ? [`${hreflang} ${href}`] : [],
	);
