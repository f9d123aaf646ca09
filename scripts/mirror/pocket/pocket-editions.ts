import { styleHash } from "../../hosting/content-security-policy.ts";
import { languagePages } from "../../site/language-pages.ts";
import type { Material } from "../../site/material.ts";
import { readCss } from "../../site/styles.ts";
import { COPIES_PAGE } from "../../urls/own-folders.ts";
import { localUrl } from "../../urls/page-url.ts";
import { pocketPage } from "./pocket-page.ts";
import { pocketPart } from "./pocket-part.ts";
import { pocketView } from "./pocket-view.ts";
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
export function pocketEditions(material: Material, address: string): PocketEdition[] {
	const { facts, words, locales } = material;
	const text = readCss("pocket");
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
