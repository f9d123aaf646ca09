import type { PageData, SiteData } from "../../_includes/page-data.ts";
import type { Facts } from "../facts/facts.ts";
import { isSearchPage } from "../hosting/content-security-policy.ts";
import { type Locales, localeOf } from "../i18n/locale.ts";
import type { Pictures } from "../pictures/pictures.ts";
import type { Downloads } from "../posters/downloads.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { citedAt } from "../urls/permalink.ts";
import { pageUrl } from "../urls/site-files.ts";
import type { Words } from "../words/read-words.ts";
import type { Scripts } from "./browser-scripts.ts";
import { languagePages, type ShownPage } from "./language-pages.ts";
import { type Style, stylesFor } from "./styles.ts";

/** Everything that one build of the site is made from, ready for the layouts. */
export interface Edition extends SiteData {
	styles: readonly Style[];
	/** Every page of words in every published language, with English where there is no translation to show. */
	shownPages: readonly ShownPage[];
	/** The words of one page, drawn. */
	renderWords(data: PageData): string;
}

/** What the steps before the pages have read and made. */
export interface EditionParts {
	facts: Facts;
	words: Words;
	renderWords(data: PageData): string;
	locales: Locales;
	siteUrl: string;
	styles: readonly Style[];
	printStyle: string;
	scripts: Scripts;
	pictures: Pictures;
	downloads: Downloads;
	/** The address of the card for social networks, by language. */
	cards: ReadonlyMap<string, string>;
	id: string;
	isTrial: boolean;
}

export function makeEdition({ words, locales, scripts, ...parts }: EditionParts): Edition {
	const { facts, siteUrl, styles } = parts;
	const english = facts.languages.byId.get("en");
	if (!english) throw new Error("languages.json has no row for English (en), from which all others are made. Add it.");
	const { summaries, shownPages, trustOf } = languagePages(words, facts.languages.all);
	return {
		...parts,
		english,
		rootPath: new URL(siteUrl).pathname,
		locale: (language) => localeOf(locales, language),
		trustOf,
		shownPages,
		pagesIn: (tag) => summaries.get(tag) ?? new Map(),
		stylesFor: (markup) => stylesFor(styles, markup),
		scriptsOf: (url, language) => {
			const own = scripts.site.get(language) ?? scripts.site.get("en");
			return [...(own === undefined ? [] : [own]), ...(isSearchPage(url) ? [scripts.search] : [])];
		},
	};
}

/** An error of a finished page, told at the file that a person can open: the page of words that it was made of. */
export function atSource(diagnostic: Diagnostic, { shownPages }: Edition): Diagnostic {
	const url = pageUrl(diagnostic.file.replace(/^[^/]+\//, ""));
	const cited = citedAt(url.replace(/^.*(?=(\/[^/]+){2}\/$)/, ""));
	const file =
		shownPages.find((shown) => shown.url === url)?.page.file ?? (cited && `_data/${cited.kind}/${cited.id}.json`);
	return file === undefined
		? diagnostic
		: { ...diagnostic, file, line: 1, column: 1, message: `on the page ${url}, ${diagnostic.message}` };
}
