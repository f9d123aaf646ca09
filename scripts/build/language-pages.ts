import type { PageSummary } from "../../_includes/view.ts";
import type { Language } from "../facts/schema/language.ts";
import { besideUrl, pageUrl } from "../urls/page-url.ts";
import type { Page } from "../words/page.ts";
import type { Words } from "../words/read-words.ts";
import { type Trust, trustOf, trustOfNames } from "../words/translations/trust.ts";

/** A page of words as a language shows it. */
export interface ShownPage {
	language: string;
	url: string;
	/** In English where the language has no translation of it to show. */
	page: Page;
	/** On the second page of a draft, which has the English beside each part: the address of the first. */
	besideOf?: string;
}

/** What each language has of each page of words, with English where it has none. */
export interface LanguagePages {
	summaries: ReadonlyMap<string, ReadonlyMap<string, PageSummary>>;
	/** Every page of words in every published language. */
	shownPages: readonly ShownPage[];
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
	const shownPages: ShownPage[] = [];
	const summaries = new Map(
		published.map((language) => {
			const own = english.map((page): [string, PageSummary] => {
				const shown: ShownPage = { language: language.id, url: pageUrl(language.id, page.name), page };
				shownPages.push(shown);
				if (language.id === "en") return [page.name, summaryOf(page, shown.url)];
				const translation = words.translations.get(`content/${language.id}/${page.name}.md`);
				const trust = trustOf(language, page, translation);
				trusts.set(`${language.id}/${page.name}`, trust);
				if (translation === undefined || trust.state === "english")
					return [page.name, { ...summaryOf(page, shown.url), isEnglish: true }];
				shown.page = translation.page;
				const beside = hasBeside(page, trust) ? besideUrl(shown.url) : undefined;
				if (beside !== undefined) shownPages.push({ ...shown, url: beside, besideOf: shown.url });
				return [page.name, { ...summaryOf(translation.page, shown.url, page.meta), beside }];
			});
			return [language.id, new Map(own)];
		}),
	);
	const names = new Map(published.map((language) => [language.id, trustOfNames(language)]));
	return {
		summaries,
		shownPages,
		trustOf: (id, name) => (id === "en" ? undefined : (trusts.get(`${id}/${name}`) ?? names.get(id))),
	};
}

/** Whether a draft has a second page with its English beside it: one that somebody may read in need, so that a helper can hold it against that. */
const hasBeside = ({ meta, name }: Page, trust: Trust): boolean =>
	trust.state === "draft" && meta.critical === true && name !== "index";

/** `english` is the head of the English page, which says for all languages what the page is. */
const summaryOf = ({ meta, name }: Page, url: string, english = meta): PageSummary => ({
	title: meta.title,
	navigation: meta.navigation,
	critical: english.critical,
	isUnreadByLawyer: english.legalReview === "none",
	url,
	listed: !UNLISTED.has(name),
});
