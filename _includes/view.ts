import type { Facts } from "../scripts/facts/facts.ts";
import type { Locale } from "../scripts/i18n/locale.ts";
import type { Pictures } from "../scripts/pictures/pictures.ts";
import type { Downloads } from "../scripts/posters/downloads.ts";
import type { Trust } from "../scripts/words/translations/trust.ts";

/** A page as others link to it. */
export interface PageSummary {
	title: string;
	/** Its short name in the menu. */
	navigation?: string | undefined;
	url: string;
	/** Whether somebody may read it in need, or while being watched. */
	critical?: boolean | undefined;
	/** Whether it speaks of the law and no lawyer has read it yet. */
	isUnreadByLawyer?: boolean;
	/** Whether its title is in English though its address is of another language: English stands in for it. */
	isEnglish?: boolean;
	/** The address of its second page, where the English stands beside each part of a draft. */
	beside?: string | undefined;
	/** Whether the site index names it. */
	listed: boolean;
}

/** What every component knows of the page it stands on, with the locale of the page's words. */
export interface View extends Locale {
	facts: Facts;
	/** The same page as its English is shown on it: words in English, links and address of this page. */
	readonly english: View;
	/** How far the page's words may be trusted; undefined in English. */
	trust: Trust | undefined;
	/** Where a draft stands with its English beside it, or, on that page, without. */
	beside?: { url: string; isShown: boolean } | undefined;
	/** The page's own address from the site's root. // => "/report/" */
	url: string;
	/** The pages in this language by file name. */
	pages: ReadonlyMap<string, PageSummary>;
	/** The pages in a language by file name; none if it has none yet. */
	pagesIn(tag: string): ReadonlyMap<string, PageSummary>;
	pictures: Pictures;
	/** What the toolkit offers, by id. */
	downloads: Downloads;
	/** The site's own address; null while it has none, so that no dead link is printed. */
	siteUrl: string | null;
	/** Whether the words are kept where no script can tell that a fact's day of review has passed: so they name that day. */
	isKept?: boolean;
	/** A link from this page to an address of the site: relative, so that it also works under a sub-path and from a folder. */
	href(to: string): string;
	/** A link to a page in the language of this page, by the page's address in English. // "/events/" => "../../es/events/" */
	pageHref(english: string): string;
	/** The address of this same page in a language. // "so" => "/so/report/" */
	urlIn(language: string): string;
}

/** The words of a page's main part: English where no translation may be shown, while what stands around it keeps the page's language. */
export const mainView = (view: View): View => (isFallback(view) ? view.english : view);

/** Whether English stands in for the translation of this page. */
export const isFallback = ({ trust }: Pick<View, "trust">): boolean => trust?.state === "english";
