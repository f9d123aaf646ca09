import type { PageData } from "../../_includes/page-data.ts";
import type { PageSummary } from "../../_includes/view.ts";
import type { Downloads } from "../art/downloads.ts";
import type { Pictures } from "../art/pictures.ts";
import type { Facts } from "../facts/facts.ts";
import type { Language } from "../facts/schema/site.ts";
import { isSearchPage } from "../hosting/content-security-policy.ts";
import { type Locale, type Locales, localeOf } from "../i18n/locale.ts";
import type { Words } from "../words/read-words.ts";
import type { Trust } from "../words/translations/trust.ts";
import type { Scripts } from "./browser-scripts.ts";
import { languagePages, type ShownPage } from "./language-pages.ts";
import { type Style, stylesFor } from "./styles.ts";

/** Everything that one build of the site is made from, ready for the layouts. */
export interface Edition {
	facts: Facts;
	english: Language;
	/** With a slash at its end. */
	siteUrl: string;
	/** The path that the site stands under on its host. // => "/", "/wearempls/" */
	rootPath: string;
	styles: readonly Style[];
	pictures: Pictures;
	downloads: Downloads;
	/** The address of the card for social networks, by language. */
	cards: ReadonlyMap<string, string>;
	/** By file, from the project's root. */
	urlOf: ReadonlyMap<string, string>;
	/** The locale of a language by its id; English for one that is not published. */
	locale(language: string): Locale;
	/** The pages in a language by name; a page without a translation is there too, in English. */
	pagesIn(language: string): ReadonlyMap<string, PageSummary>;
	/** How far the words of a page may be trusted; undefined in English. Of pages made of records: the names in the facts. */
	trustOf(language: string, name: string): Trust | undefined;
	/** Every page of words in every published language, with English where there is no translation to show. */
	shownPages: readonly ShownPage[];
	/** The words of one page, drawn. */
	renderWords(data: PageData): string;
	/** The name of what the site is made from, see `editionId`. // => "3f9a21c" */
	id: string;
	/** Built for staff to look at before a change is published: pages say so, and ask others' search engines to stay away. */
	isTrial: boolean;
	/** The styles that some markup needs. */
	stylesFor(markup: string): readonly Style[];
	/** The addresses of the scripts that a page loads, by the id of the language of its main part. */
	scriptsOf(pageUrl: string, language: string): string[];
}

/** What the steps before the pages have read and made. */
export interface EditionParts {
	facts: Facts;
	words: Words;
	renderWords(data: PageData): string;
	locales: Locales;
	siteUrl: string;
	styles: readonly Style[];
	scripts: Scripts;
	pictures: Pictures;
	downloads: Downloads;
	/** The address of the card for social networks, by language. */
	cards: ReadonlyMap<string, string>;
	id: string;
	isTrial: boolean;
}

export function makeEdition({
	facts,
	words,
	renderWords,
	locales,
	siteUrl,
	styles,
	scripts,
	pictures,
	downloads,
	cards,
	id,
	isTrial,
}: EditionParts): Edition {
	const english = facts.languages.byId.get("en");
	if (!english) throw new Error("languages.json has no row for English (en), from which all others are made. Add it.");
	const { summaries, shownPages, trustOf } = languagePages(words, facts.languages.all);
	return {
		facts,
		english,
		siteUrl,
		rootPath: new URL(siteUrl).pathname,
		styles,
		pictures,
		downloads,
		cards,
		id,
		isTrial,
		urlOf: new Map(words.pages.map(({ file, url }) => [file, url])),
		locale: (language) => localeOf(locales, language),
		trustOf,
		shownPages,
		renderWords,
		pagesIn: (tag) => summaries.get(tag) ?? new Map(),
		stylesFor: (markup) => stylesFor(styles, markup),
		scriptsOf: (url, language) => [
			known(scripts.site.get(language) ?? scripts.site.get("en")),
			...(isSearchPage(url) ? [scripts.search] : []),
		],
	};
}

function known<T>(value: T | undefined): T {
	if (value === undefined) throw new Error("A part of the edition is missing.");
	return value;
}
