import type { Facts } from "../scripts/facts/facts.ts";
import type { CityEvent } from "../scripts/facts/schema/event.ts";
import type { Language } from "../scripts/facts/schema/language.ts";
import type { News } from "../scripts/facts/schema/news.ts";
import type { Resolution } from "../scripts/facts/schema/resolution.ts";
import type { Locale } from "../scripts/i18n/locale.ts";
import type { Pictures } from "../scripts/pictures/pictures.ts";
import type { Downloads } from "../scripts/posters/downloads.ts";
import { englishUrl, localUrl } from "../scripts/urls/page-url.ts";
import { relativeLink } from "../scripts/urls/relative-link.ts";
import { placeholderUrl } from "../scripts/urls/site-url.ts";
import type { Trust } from "../scripts/words/translations/trust.ts";
import type { Sign } from "./components/help-strip.ts";
import type { PageSummary, View } from "./view.ts";

/** A style that a page carries inline, and the name by which its policy allows it. */
export interface InlineStyle {
	text: string;
	hash: string;
}

/** What layouts are told of the whole site. */
export interface SiteData {
	facts: Facts;
	english: Language;
	/** With a slash at its end. */
	siteUrl: string;
	/** The path that the site stands under on its host. // => "/", "/wearempls/" */
	rootPath: string;
	pictures: Pictures;
	downloads: Downloads;
	/** The address of the card for social networks, by language. */
	cards: ReadonlyMap<string, string>;
	/** The name of what the site is made from, see `editionId`. // => "3f9a21c" */
	id: string;
	/** Built for staff to look at before a change is published: pages say so, and ask others' search engines to stay away. */
	isTrial: boolean;
	/** The locale of a language by its id; English for one that is not published. */
	locale(language: string): Locale;
	/** The pages in a language by name; a page without a translation is there too, in English. */
	pagesIn(language: string): ReadonlyMap<string, PageSummary>;
	/** How far the words of a page may be trusted; undefined in English. Of pages made of records: the names in the facts. */
	trustOf(language: string, name: string): Trust | undefined;
	/** The styles that some markup needs. */
	stylesFor(markup: string): readonly InlineStyle[];
	/** The address of what pages look like on paper. */
	printStyle: string;
	/** The addresses of the scripts that a page loads, by the id of the language of its main part. */
	scriptsOf(pageUrl: string, language: string): string[];
}

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
	edition: SiteData;
	/** On the page that has the English beside each part of a draft: the address of that draft. */
	besideOf?: string | undefined;
	/** Whether it stands at an address whose record is gone: no list has it. */
	isGone?: boolean;
	/** Where such a page leads on at once. */
	movedTo?: string;
	/** On pages made of a record. */
	record?: CityEvent | News | Resolution;
}

/** The file name of a page of words, the same in every language; empty on others. // => "about/facts" */
export const pageName = ({ name = "" }: PageData): string => name;

/** Whether a page is one of those that somebody may read in need; its English says so for all languages. */
export const isCritical = (data: PageData): boolean =>
	data.edition.pagesIn("en").get(pageName(data))?.critical ?? false;

/** The sign that says where to report on the pages that begin with it. */
export const reportSignOf = (data: PageData): Sign | undefined =>
	data.besideOf !== undefined ? undefined : ({ index: "large", report: "brief" } as const)[pageName(data) as "index"];

/** The id of the language among whose pages a page stands, whatever its words are drawn in. // "/es/report/" => "es" */
export function languageOfUrl({ page, edition }: PageData): string {
	const [, folder = ""] = page.url.split("/");
	return edition.facts.languages.byId.has(folder) ? folder : "en";
}

/** What the components of a page need to know. */
export const viewOf = (data: PageData): View =>
	viewIn(data.edition.facts.languages.byId.get(data.language) ?? data.edition.english, data);

function besideIn({ id }: Language, data: PageData): View["beside"] {
	if (data.besideOf !== undefined) return { url: data.besideOf, isShown: true };
	const url = data.edition.pagesIn(id).get(pageName(data))?.beside;
	return url === undefined ? undefined : { url, isShown: false };
}

/** The page with its words in a language; its links lead to pages in its own one. */
function viewIn(language: Language, data: PageData): View {
	const { page, edition } = data;
	const own = languageOfUrl(data);
	// Only the page for missing addresses can be shown at any depth, so its links begin at the site's root.
	const href = page.url.endsWith("404.html")
		? (to: string) => edition.rootPath + to.slice(1)
		: (to: string) => relativeLink(page.url, to);
	const locale = edition.locale(language.id);
	return {
		...locale,
		t: Object.assign(locale.t.bind(null), locale.t, { formats: locale.t.formats.unbroken }),
		facts: edition.facts,
		get english() {
			return viewIn(edition.english, data);
		},
		trust: edition.trustOf(language.id, pageName(data)),
		beside: besideIn(language, data),
		url: page.url,
		pages: edition.pagesIn(language.id),
		pagesIn: edition.pagesIn,
		pictures: edition.pictures,
		downloads: edition.downloads,
		siteUrl: edition.siteUrl === placeholderUrl(edition.facts.site) ? null : edition.siteUrl,
		href,
		pageHref: (english) => href(localUrl(own, english)),
		urlIn: (id) => localUrl(id, englishUrl(own, data.besideOf ?? page.url)),
	};
}
