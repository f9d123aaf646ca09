import type { Downloads } from "../../art/downloads.ts";
import { printableLines } from "../../art/missing-letters.ts";
import type { Picture } from "../../art/picture.ts";
import { canPrintWith, printFonts } from "../../art/print-fonts.ts";
import { cardSheet, itemSheets, type Sheet } from "../../art/sheets.ts";
import { voicesOf } from "../../art/voices.ts";
import type { ArtWords } from "../../art/words.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Locales } from "../../i18n/locale.ts";
import type { LooksOf } from "./poster-press.ts";

/** The drawings of one end, as pages and comparisons need them; the bytes of none are made. */
export interface Sheets {
	downloads: Downloads;
	cards: ReadonlyMap<string, string>;
	/** The pictures by which pages show them. */
	previews: ReadonlyMap<string, Picture>;
	/** What each file looks like, by its address. */
	looks: ReadonlyMap<string, string>;
}

/** Plans every poster, sign and card of some facts. */
export function planSheets(
	facts: Facts,
	words: ReadonlyMap<string, ArtWords>,
	locales: Locales,
	looksOf: LooksOf,
): Sheets {
	const voices = voicesOf(locales, words);
	const canPrint = canPrintWith(printFonts());
	const cards = voices.map((voice) => cardSheet(facts, voice));
	const items = voices.flatMap((voice) => itemSheets(facts, voice)).map((it) => printableLines(it, canPrint).sheet);
	const look = new Map([...items, ...cards].map((sheet) => [sheet, looksOf(sheet)]));
	const downloads = Map.groupBy(items, ({ name }) => name);
	const preview = (sheet: Sheet): string => `${sheet.urls.png}?${look.get(sheet) ?? ""}`;
	return {
		downloads: new Map(
			[...downloads].map(([id, sheets]) => [
				id,
				sheets.map((sheet) => ({
					id,
					language: sheet.board.language,
					pdf: { url: sheet.urls.pdf ?? "", bytes: 0 },
					png: { url: sheet.urls.png, bytes: 0, width: sheet.width, height: sheet.height, file: preview(sheet) },
				})),
			]),
		),
		cards: new Map(cards.map(({ board, urls }) => [board.language, urls.png])),
		previews: new Map(items.map((sheet) => [preview(sheet), pictureAt(preview(sheet), sheet)])),
		looks: new Map(
			[...look].flatMap(([{ urls }, seen]): [string, string][] => Object.values(urls).map((url) => [url, seen])),
		),
	};
}

/** A picture that is told from others by its address alone. */
export const pictureAt = (src: string, { width, height }: { width: number; height: number }): Picture => ({
	sources: [],
	fallback: { src, width, height, srcset: [] },
});
