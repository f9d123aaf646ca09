import type { Facts } from "../../facts/facts.ts";
import type { Locales } from "../../i18n/locale.ts";
import type { Picture } from "../../pictures/picture.ts";
import type { Downloads } from "../../posters/downloads.ts";
import { printableLines } from "../../posters/missing-letters.ts";
import { posterLocales } from "../../posters/poster-locales.ts";
import type { ArtWords } from "../../posters/poster-words.ts";
import { cardSheet, itemSheets, type Poster } from "../../posters/posters.ts";
import { canPrintWith, printFonts } from "../../posters/print-fonts.ts";
import type { LooksOf } from "./poster-press.ts";
import type { Watch } from "./watch.ts";

/** A finished file. */
export interface DrawnFile {
	content: string;
	/** Of a page: what it is called, and the language it stands among. */
	title: string;
	language: string;
	critical: boolean;
	/** What was read to draw it, as `Watch` notes it. */
	reads: ReadonlySet<string>;
}

/** The drawings of one end, as pages and comparisons need them; the bytes of none are made. */
export interface Sheets {
	downloads: Downloads;
	/** The addresses of the cards, by language. */
	cards: ReadonlyMap<string, string>;
	/** The pictures by which pages show them. */
	previews: [string, Picture][];
	/** For each file what it looks like, by its address. */
	files: [string, DrawnFile][];
}

interface Parts {
	facts: Facts;
	artWords: ReadonlyMap<string, ArtWords>;
	locales: Locales;
}

/** Where the words of posters are. // => "assets/art/words/es.json" */
export const posterWordsFile = (language: string): string => `assets/art/words/${language}.json`;

/** Plans every poster, sign and card of some facts. */
export function planSheets({ facts, artWords, locales }: Parts, looksOf: LooksOf, watch: Watch): Sheets {
	const plan = (sheets: () => Poster[]) => {
		const { made, reads } = watch.during(() => {
			// The words of a language are left out once their English is another.
			watch.note(posterWordsFile("en"), "words");
			return sheets();
		});
		return made.map((it) => ({ ...it, look: looksOf(it), reads }));
	};
	const canPrint = canPrintWith(printFonts());
	const watched = [...artWords].map(([id, words]) => [id, watch.over(words, posterWordsFile(id))] as const);
	const voices = posterLocales(locales, new Map(watched));
	const cards = voices.flatMap((voice) => plan(() => [cardSheet(facts, voice)]));
	const items = voices.flatMap((voice) =>
		facts.toolkit.all.flatMap((it) =>
			plan(() =>
				itemSheets({ ...facts, toolkit: { all: [it], byId: new Map() } }, voice).map(
					(sheet) => printableLines(sheet, canPrint).sheet,
				),
			),
		),
	);
	const pictures = new Map(items.map((sheet) => [sheet, `${sheet.urls.png}?${sheet.look}`]));
	const downloads = items.map(({ name: id, board, urls, width, height, ...sheet }) => {
		const png = { url: urls.png, bytes: 0, width, height, file: `${urls.png}?${sheet.look}` };
		return watch.over({ id, language: board.language, pdf: { url: urls.pdf ?? "", bytes: 0 }, png }, urls.png);
	});
	return {
		downloads: Map.groupBy(downloads, ({ id }) => id),
		cards: new Map(cards.map(({ board, urls }) => [board.language, urls.png])),
		previews: [...pictures].map(([{ urls, width, height }, src]) => [
			src,
			watch.over(pictureAt(src, width, height), urls.png),
		]),
		files: [...items, ...cards].flatMap(({ urls, look, reads }) =>
			Object.values(urls).map((url): [string, DrawnFile] => [
				url,
				{ content: look, title: "", language: "en", critical: false, reads },
			]),
		),
	};
}

/** A picture that is told from others by its address alone. */
export const pictureAt = (src: string, width = 1, height = 1): Picture => ({
	sources: [],
	fallback: { src, width, height, srcset: [] },
});
