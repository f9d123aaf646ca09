import type { PageSummary } from "../../_includes/view.ts";
import type { DrawnItem } from "../art/draw-toolkit.ts";
import type { Pictures } from "../art/pictures.ts";
import type { Facts } from "../facts/facts.ts";
import type { Language } from "../facts/schema/site.ts";
import { isSearchPage } from "../hosting/content-security-policy.ts";
import type { Page } from "../words/page.ts";
import type { Translate } from "../words/strings.ts";
import type { Trust } from "../words/translations/trust.ts";
import type { BrowserScript } from "./browser-scripts.ts";
import type { Style } from "./style.ts";

/** Everything that one build of the site is made from, ready for the layouts. */
export interface Edition {
	facts: Facts;
	english: Language;
	/** With a slash at its end. */
	siteUrl: string;
	/** The path that the site stands under on its host. // => "/", "/wearempls/" */
	rootPath: string;
	style: Style;
	pictures: Pictures;
	downloads: ReadonlyMap<string, DrawnItem>;
	/** By file, from the project's root. */
	urlOf: ReadonlyMap<string, string>;
	translate(tag: string): Translate;
	/** The pages in a language by name; a page without a translation is there too, in English. */
	pagesIn(language: string): ReadonlyMap<string, PageSummary>;
	/** How far the words of a page may be trusted; undefined in English. Of pages made of records: the names in the facts. */
	trustOf(language: string, name: string): Trust | undefined;
	/** Served by `npm start`, where the live reload must be let in. */
	isPreview: boolean;
	/** Milliseconds by which the preview server shifts the clock of its pages; 0 on every published page. */
	clockShift: number;
	/** The addresses of the scripts that a page loads. */
	scriptsOf(pageUrl: string): string[];
}

/** What the steps before the pages have read and made. */
export interface EditionParts {
	facts: Facts;
	pages: readonly Page[];
	strings: ReadonlyMap<string, Translate>;
	siteUrl: string;
	style: Style;
	scripts: ReadonlyMap<BrowserScript, string>;
	pictures: Pictures;
	downloads: ReadonlyMap<string, DrawnItem>;
	isPreview: boolean;
	clockShift: number;
}

/** Pages that only lead elsewhere are not in the site index. */
const UNLISTED = new Set(["404", "a-to-z"]);

export function makeEdition({
	facts,
	pages,
	strings,
	siteUrl,
	style,
	scripts,
	pictures,
	downloads,
	isPreview,
	clockShift,
}: EditionParts): Edition {
	const english = facts.languages.byId.get("en");
	if (!english) throw new Error("languages.json has no row for English (en), from which all others are made. Add it.");
	const byLanguage = Map.groupBy(pages, ({ language }) => language);
	const summaries = new Map(
		[...byLanguage].map(([tag, list]) => [tag, new Map(list.map((page) => [page.name, summaryOf(page)]))]),
	);
	return {
		facts,
		english,
		siteUrl,
		rootPath: new URL(siteUrl).pathname,
		style,
		pictures,
		downloads,
		isPreview,
		clockShift,
		urlOf: new Map(pages.map(({ file, url }) => [file, url])),
		translate: (tag) => known(strings.get(tag) ?? strings.get("en")),
		trustOf: (id) => (id === "en" ? undefined : { state: "draft" }),
		pagesIn: (tag) => summaries.get(tag) ?? new Map(),
		scriptsOf: (url) =>
			(isSearchPage(url) ? (["site", "search"] as const) : (["site"] as const)).map((name) => known(scripts.get(name))),
	};
}

const summaryOf = ({ meta, name, url }: Page): PageSummary => ({
	title: meta.title,
	navigation: meta.navigation,
	url,
	listed: !UNLISTED.has(name),
});

function known<T>(value: T | undefined): T {
	if (value === undefined) throw new Error("A part of the edition is missing.");
	return value;
}
