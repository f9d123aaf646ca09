import type { PageSummary } from "../../_includes/view.ts";
import type { Language } from "../facts/schema/site.ts";
import type { Page } from "../words/page.ts";
import { pageUrl } from "../words/page-url.ts";
import type { Words } from "../words/read-words.ts";
import type { Trust } from "../words/translations/trust.ts";
import { trustOf, trustOfNames } from "../words/translations/trust-of.ts";

/** A page of words in a language that has no translation of it to show. */
export interface StandIn {
	language: string;
	english: Page;
}

/** What each language has of each page of words, with English where it has none. */
export interface LanguagePages {
	summaries: ReadonlyMap<string, ReadonlyMap<string, PageSummary>>;
	standIns: readonly StandIn[];
	/** Undefined in English. */
	trustOf(language: string, name: string): Trust | undefined;
}

/** Pages that only lead elsewhere are not in the site index. */
const UNLISTED = new Set(["404", "a-to-z"]);

/** Holds every published language against the pages in English. */
export function languagePages(words: Words, languages: readonly Language[]): LanguagePages {
	const english = words.pages.filter(({ language }) => language === "en");
	const published = languages.filter((language) => language.published);
	const trusts = new Map<string, Trust>();
	const standIns: StandIn[] = [];
	const summaries = new Map(
		published.map((language) => {
			const own = english.map((page): [string, PageSummary] => {
				if (language.id === "en") return [page.name, summaryOf(page, page.url)];
				const translation = words.translations.get(`content/${language.id}/${page.name}.md`);
				const trust = trustOf(language, page, translation);
				trusts.set(`${language.id}/${page.name}`, trust);
				const url = pageUrl(language.id, page.name);
				if (translation !== undefined && trust.state !== "english")
					return [page.name, summaryOf(translation.page, url, page.meta.critical)];
				standIns.push({ language: language.id, english: page });
				return [page.name, { ...summaryOf(page, url), isEnglish: true }];
			});
			return [language.id, new Map(own)];
		}),
	);
	const names = new Map(published.map((language) => [language.id, trustOfNames(language)]));
	return {
		summaries,
		standIns,
		trustOf: (id, name) => (id === "en" ? undefined : (trusts.get(`${id}/${name}`) ?? names.get(id))),
	};
}

const summaryOf = ({ meta, name }: Page, url: string, critical = meta.critical): PageSummary => ({
	title: meta.title,
	navigation: meta.navigation,
	critical,
	url,
	listed: !UNLISTED.has(name),
});
