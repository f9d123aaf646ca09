import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Picture } from "../../art/picture.ts";
import { keyOf } from "../../art/remember.ts";
import type { Facts } from "../../facts/facts.ts";
import { readLocales } from "../../i18n/locale.ts";
import { type DrawnFile, type DrawnSite, drawSite } from "../../site/draw-site.ts";
import { makeEdition } from "../../site/edition.ts";
import { wordsRenderer } from "../../site/render-words.ts";
import { PLACEHOLDER_URL } from "../../site/site-url.ts";
import type { Style } from "../../site/styles.ts";
import { createMarkdown } from "../../words/markdown.ts";
import { picturesIn } from "../../words/renderers.ts";
import { readStaleFacts } from "../../words/translations/stale-facts.ts";
import type { End } from "../ends/end.ts";
import { pictureAt, planSheets } from "./draw-sheets.ts";
import type { LooksOf } from "./poster-press.ts";

/** What all drawings of one review share. */
export interface Studio {
	styles: readonly Style[];
	looksOf: LooksOf;
}

/** What a site is drawn from; a mixture of two ends shows what a part of a change does. */
export interface Parts extends Pick<End, "folders" | "words" | "artWords"> {
	facts: Facts;
	/** Where the pictures of the words are, if not in the folder of the facts. */
	pictureRoot?: string;
}

/**
 * Draws a site as a build would, but for what costs time and tells nothing: the pictures' bytes, the search, the scripts. Drawings have
 * a file that says what they look like. With `only` no other files are drawn.
 */
export function drawEnd(parts: Parts, studio: Studio, only?: ReadonlySet<string>): DrawnSite {
	const { folders, words, artWords, facts } = parts;
	const locales = readLocales(facts, folders.strings, readStaleFacts(folders, facts).texts);
	const sheets = planSheets(facts, artWords, locales, studio.looksOf);
	const edition = makeEdition({
		facts,
		words,
		renderWords: wordsRenderer(folders, words),
		locales,
		siteUrl: `${PLACEHOLDER_URL}/`,
		styles: studio.styles,
		scripts: { site: new Map([["en", "/scripts/site.js"]]), search: "/scripts/search.js" },
		pictures: new Map([...sheets.previews, ...ownPictures(parts)]),
		downloads: sheets.downloads,
		cards: sheets.cards,
		// Each build has an id of its own, which would make every page another.
		id: "0000000",
		isTrial: false,
	});
	const looks = [...sheets.looks].filter(([url]) => only === undefined || only.has(url));
	const drawn = looks.map(([url, content]): [string, DrawnFile] => [
		url,
		{ content, title: "", language: "en", critical: false },
	]);
	return new Map([...drawSite(edition, only), ...drawn]);
}

/** The pictures of the words; each new content has another address, as in a build. */
function ownPictures({ folders, words, pictureRoot }: Parts): [string, Picture][] {
	const markdown = createMarkdown();
	const files = new Set(words.pages.flatMap((page) => picturesIn(markdown, page)));
	return [...files].flatMap((file): [string, Picture][] => {
		const source = path.join(pictureRoot ?? folders.root, file);
		if (!existsSync(source)) return [];
		const own = pictureAt(`/images/${keyOf(file, readFileSync(source))}`, { width: 1, height: 1 });
		return [[path.join(folders.root, file), own]];
	});
}
