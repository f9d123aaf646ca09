import type { View } from "../../../_includes/view.ts";
import { type LanguagePages, languagePages } from "../../build/language-pages.ts";
import type { SiteSources } from "../../build/sources.ts";
import { readCss } from "../../build/styles.ts";
import type { Facts } from "../../facts/facts.ts";
import { styleHash } from "../../hosting/content-security-policy.ts";
import { type Locale, type Locales, localeOf } from "../../i18n/locale.ts";
import { COPIES_PAGE } from "../../urls/own-folders.ts";
import { englishUrl, localUrl } from "../../urls/page-url.ts";
import { pocketPage } from "./pocket-page.ts";
import { pocketPart } from "./pocket-part.ts";
import { pocketWords } from "./pocket-words.ts";

/** One file that holds what matters most: for Bluetooth, chats and memory cards. */
export interface PocketEdition {
	/** // => "pocket-es.html" */
	file: string;
	/** The id of its language; undefined if it has all. */
	language?: string;
	html: string;
}

/** The most that a pocket edition may weigh, in bytes as it is sent, not packed. */
export const POCKET_BYTES = 100_000;

/**
 * A pocket edition in each published language, and a shorter one in all of them. `address` is the site's own, with a slash at its end. Same
 * facts and words, same bytes. Throws a sentence when one is too large.
 */
export async function pocketEditions(sources: SiteSources, address: string): Promise<PocketEdition[]> {
	const { facts, words, locales } = sources;
	const text = await readCss("pocket", facts.site.palette);
	const style = { text, hash: styleHash(text) };
	const published = languagePages(words, facts.languages.all);
	const views = [...locales.values()].map((locale) => pocketView(facts, locale, locales, published));
	const draw = pocketWords(words);
	const newest = (id: string) => new URL(localUrl(id, `/${COPIES_PAGE}/`).slice(1), address).href;
	const own = views.map((view): PocketEdition => {
		const { id } = view.language;
		const part = pocketPart(view, { draw, newest: newest(id), isShort: false });
		return { file: `pocket-${id}.html`, language: id, html: pocketPage([{ view, part }], style) };
	});
	const parts = views.map((view) => ({
		view,
		part: pocketPart(view, { draw, newest: newest(view.language.id), isShort: true }),
	}));
	const editions = views.length > 1 ? [...own, { file: "pocket.html", html: pocketPage(parts, style) }] : own;
	for (const { file, html } of editions) requireSize(file, Buffer.byteLength(html));
	return editions;
}

function requireSize(file: string, bytes: number): void {
	const [is, may] = [bytes, POCKET_BYTES].map((count) => count.toLocaleString("en-US"));
	if (bytes > POCKET_BYTES)
		throw new Error(
			`The pocket edition ${file} is ${is} bytes, but may be ${may}. Shorten the pages on reporting, rights or discrimination.`,
		);
}

/**
 * What the site's components know in a pocket edition. Its links are the site's own addresses from the root, of which `withinFile` makes
 * links to the parts of the file, or plain words.
 */
function pocketView(facts: Facts, own: Locale, locales: Locales, { summaries, trustOf }: LanguagePages): View {
	const { language } = own;
	const pagesIn = (id: string) => summaries.get(id) ?? new Map();
	const url = localUrl(language.id, "/");
	// The English beside a translation leads to parts in the file's language, as on the site.
	const viewIn = (locale: Locale): View => ({
		facts,
		...locale,
		get english() {
			return viewIn(localeOf(locales, "en"));
		},
		// The page on reporting stands for all: it is the first that people in need read.
		trust: trustOf(locale.language.id, "report"),
		url,
		pages: pagesIn(locale.language.id),
		pagesIn,
		pictures: new Map(),
		downloads: new Map(),
		siteUrl: null,
		isKept: true,
		href: (to) => to,
		pageHref: (to) => localUrl(language.id, to),
		urlIn: (id) => localUrl(id, englishUrl(language.id, url)),
	});
	return viewIn(own);
}
