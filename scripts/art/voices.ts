import type { Locale, Locales } from "../i18n/locale.ts";
import type { ArtWords } from "./words.ts";

/** What an edition of the artwork is made with: a locale, and the words of posters in it. */
export interface Voice extends Locale {
	words: ArtWords;
}

/** The languages to draw in, English first: those that are published and have words for artwork. */
export const voicesOf = (locales: Locales, words: ReadonlyMap<string, ArtWords>): Voice[] =>
	[...locales.values()]
		.flatMap((locale): Voice[] => {
			const own = words.get(locale.language.id);
			return own ? [{ ...locale, words: own }] : [];
		})
		.sort((a, b) => Number(b.language.id === "en") - Number(a.language.id === "en"));
