import type { CityEvent } from "../scripts/facts/schema/event.ts";
import type { Resolution } from "../scripts/facts/schema/resolution.ts";
import type { Language } from "../scripts/facts/schema/site.ts";
import type { Edition } from "../scripts/site/edition.ts";
import { PLACEHOLDER_URL } from "../scripts/site/site-url.ts";
import { englishUrl, localUrl } from "../scripts/urls/page-url.ts";
import { relativeLink } from "../scripts/urls/relative-link.ts";
import type { View } from "./view.ts";

/** What layouts and components are told of the page that they draw. */
export interface PageData {
	page: { url: string };
	/** The id of the language of its words. */
	language: string;
	/** On pages of words: the name of their file, which is the same in every language. */
	name?: string;
	/** The words, drawn. */
	content?: string;
	title: string;
	description: string;
	edition: Edition;
	/** Where the page leads on at once, if it stands at an address whose record is gone. */
	movedTo?: string;
	/** On pages made of a record. */
	record?: CityEvent | Resolution;
}

/** The file name of a page of words, the same in every language; empty on others. // => "about/facts" */
export const pageName = ({ name = "" }: PageData): string => name;

/** Whether a page is one of those that somebody may read in need; its English says so for all languages. */
export const isCritical = (data: PageData): boolean =>
	data.edition.pagesIn("en").get(pageName(data))?.critical ?? false;

/** The id of the language among whose pages a page stands, whatever its words are drawn in. // "/es/report/" => "es" */
export function languageOfUrl({ page, edition }: PageData): string {
	const [, folder = ""] = page.url.split("/");
	return edition.facts.languages.byId.has(folder) ? folder : "en";
}

/** What the components of a page need to know. */
export const viewOf = (data: PageData): View =>
	viewIn(data.edition.facts.languages.byId.get(data.language) ?? data.edition.english, data);

/** The page with its words in a language; its links lead to pages in its own one. */
function viewIn(language: Language, data: PageData): View {
	const { page, edition } = data;
	const own = languageOfUrl(data);
	// Only the page for missing addresses can be shown at any depth, so its links begin at the site's root.
	const href = page.url.endsWith("404.html")
		? (to: string) => edition.rootPath + to.slice(1)
		: (to: string) => relativeLink(page.url, to);
	return {
		...edition.locale(language.id),
		facts: edition.facts,
		get english() {
			return viewIn(edition.english, data);
		},
		trust: edition.trustOf(language.id, pageName(data)),
		url: page.url,
		pages: edition.pagesIn(language.id),
		pagesIn: edition.pagesIn,
		pictures: edition.pictures,
		downloads: edition.downloads,
		siteUrl: edition.siteUrl.startsWith(PLACEHOLDER_URL) ? null : edition.siteUrl,
		href,
		pageHref: (english) => href(localUrl(own, english)),
		urlIn: (id) => localUrl(id, englishUrl(own, page.url)),
	};
}
