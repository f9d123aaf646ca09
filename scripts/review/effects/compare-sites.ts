import type { DrawnFile, DrawnSite } from "../../site/draw-site.ts";
import { FORMS, type Form, type Shown } from "../review-shape.ts";

/** Which form a finished file is; undefined for what only machines read, such as the sitemap. */
export function formOf(url: string): Form | undefined {
	if (/(\/|\.html)$/.test(url)) return "pages";
	if (/\/toolkit\/[^/]+\.pdf$/.test(url)) return "posters";
	if (/\.ics$/.test(url)) return "calendars";
	if (/\.vcf$/.test(url)) return "contactCards";
	if (/\/feed\.xml$/.test(url)) return "feeds";
	if (/\/og\.png$/.test(url)) return "cards";
	return /^\/(data\/.*|data\.json|numbers\.txt)$/.test(url) ? "dataFiles" : undefined;
}

/** What a visitor sees of a page: its body, without the scripts in it. */
export const bodyOf = (page: string): string =>
	page.slice(Math.max(0, page.indexOf("<body"))).replace(/<script\b[\s\S]*?<\/script>/g, "");

/** Whether two finished files differ for those who use them. */
export function differs(url: string, was: DrawnFile | undefined, now: DrawnFile | undefined): boolean {
	if (was === undefined || now === undefined) return was !== now;
	if (was.content === now.content) return false;
	return formOf(url) !== "pages" || bodyOf(was.content) !== bodyOf(now.content);
}

/** The addresses at which two drawings of the site differ, gone and new ones included. */
export const differingUrls = (was: DrawnSite, now: DrawnSite): string[] =>
	[...new Set([...was.keys(), ...now.keys()])].filter((url) => differs(url, was.get(url), now.get(url))).sort();

/** Where visitors see the difference between two drawings. `languages` gives the order of the languages. */
export function shownOf(urls: readonly string[], was: DrawnSite, now: DrawnSite, languages: readonly string[]): Shown {
	const forms = Map.groupBy(urls, formOf);
	const pages = forms.get("pages") ?? [];
	const spoken = new Set(pages.map((url) => (now.get(url) ?? was.get(url))?.language));
	const byForm = Object.fromEntries(FORMS.map((form) => [form, forms.get(form) ?? []])) as Record<Form, string[]>;
	return { ...byForm, languages: languages.filter((id) => spoken.has(id)) };
}
