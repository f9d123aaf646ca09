import type { Style } from "../../build/styles.ts";
import { FORMS, type Form, type Shown } from "../review-shape.ts";
import { type Drawable, type DrawnSite, drawEnd } from "./draw-end.ts";
import type { LooksOf } from "./poster-press.ts";
import type { DrawnFile } from "./sheets.ts";

/** Both ends as visitors see them. */
export interface Compared {
	was: DrawnSite;
	now: DrawnSite;
	/** What was read for each finished file that differs, at either end. */
	reads: ReadonlyMap<string, ReadonlySet<string>>;
	/** The ids of the languages in the order of languages.json. */
	languages: readonly string[];
}

/** What both drawings need: the styles of each, in its own colors, and the press that they share. */
interface Studio {
	before: readonly Style[];
	after: readonly Style[];
	looksOf: LooksOf;
}

/** Draws both ends, each once, with the code of today. Throws if an end cannot be drawn. */
export function compareSites(before: Drawable, after: Drawable, { looksOf, ...styles }: Studio): Compared {
	const was = drawEnd(before, { styles: styles.before, looksOf });
	const now = drawEnd(after, { styles: styles.after, looksOf });
	const urls = differingUrls(was, now);
	const own = new Map(urls.map((url) => [url, new Set([...readsAt(url, was), ...readsAt(url, now)])]));
	// A page that shows a poster stands on what the poster stands on.
	const reads = [...own].map(
		([url, read]) => [url, new Set([...read].flatMap((name) => [name, ...(own.get(name) ?? [])]))] as const,
	);
	return { was, now, reads: new Map(reads), languages: after.facts.languages.all.map(({ id }) => id) };
}

const readsAt = (url: string, site: DrawnSite): Iterable<string> => site.get(url)?.reads ?? [];

/** The addresses at which two drawings of the site differ, gone and new ones included. */
const differingUrls = (was: DrawnSite, now: DrawnSite): string[] =>
	[...new Set([...was.keys(), ...now.keys()])].filter((url) => differs(url, was.get(url), now.get(url))).sort();

/**
 * The addresses that differ and for which something of a change was read. Where a page stands on several changes, it counts for each,
 * also if only one of them shows.
 */
export const urlsReading = ({ reads }: Compared, names: readonly string[]): string[] =>
	[...reads].filter(([, read]) => names.some((name) => read.has(name))).map(([url]) => url);

/** Where visitors see what differs at some addresses. */
export function shownAt(urls: readonly string[], { was, now, languages }: Omit<Compared, "reads">): Shown {
	const forms = Map.groupBy(urls, formOf);
	const spoken = new Set((forms.get("pages") ?? []).map((url) => (now.get(url) ?? was.get(url))?.language));
	const byForm = Object.fromEntries(FORMS.map((form) => [form, forms.get(form) ?? []])) as Record<Form, string[]>;
	return { ...byForm, languages: languages.filter((id) => spoken.has(id)) };
}

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

type Content = Pick<DrawnFile, "content"> | undefined;

/** Whether two finished files differ for those who use them. */
export function differs(url: string, was: Content, now: Content): boolean {
	if (was === undefined || now === undefined) return was !== now;
	if (was.content === now.content) return false;
	return formOf(url) !== "pages" || bodyOf(was.content) !== bodyOf(now.content);
}
