import { existsSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Locale, Locales } from "../i18n/locale.ts";
import { postersMadeFromFile } from "../words/translations/made-from.ts";
import type { ArtWords } from "./poster-words.ts";

/** What an edition of the artwork is made with: a locale, and the words of posters in it. */
export interface PosterLocale extends Locale {
	words: ArtWords;
}

/** The languages to draw in, English first: those that are published and have words for artwork. */
export const posterLocales = (locales: Locales, words: ReadonlyMap<string, ArtWords>): PosterLocale[] =>
	[...locales.values()]
		.flatMap((locale): PosterLocale[] => {
			const own = words.get(locale.language.id);
			return own ? [{ ...locale, words: own }] : [];
		})
		.sort((a, b) => Number(b.language.id === "en") - Number(a.language.id === "en"));

/** The words of artwork by language, without those whose English has changed since they were translated: paper can carry no note. */
interface CurrentWords {
	words: ReadonlyMap<string, ArtWords>;
	/** The ids of the languages that were left out; their readers get the English artwork. */
	stale: readonly string[];
}

/** Holds the words of each language against the English that its record in the folder of words, `content`, was made from. */
export function currentWords(words: ReadonlyMap<string, ArtWords>, content: string): CurrentWords {
	const english = words.get("en");
	const stale = [...words.keys()].filter((id) => id !== "en" && !isMadeFrom(postersMadeFromFile(content, id), english));
	return { words: new Map([...words].filter(([id]) => !stale.includes(id))), stale };
}

function isMadeFrom(file: string, english: ArtWords | undefined): boolean {
	if (!existsSync(file)) return false;
	try {
		return isDeepStrictEqual(JSON.parse(readFileSync(file, "utf8")), english);
	} catch {
		return false;
	}
}
