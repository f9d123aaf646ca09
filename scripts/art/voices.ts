import type { Facts } from "../facts/facts.ts";
import { readStrings } from "../words/strings.ts";
import type { Voice } from "./board.ts";
import type { ArtWords } from "./words.ts";

/** The languages to draw in, English first: those that are published and have words for artwork. */
export const voicesOf = (facts: Facts, words: ReadonlyMap<string, ArtWords>, strings: string): Voice[] =>
	facts.languages.all
		.flatMap((language): Voice[] => {
			const own = language.id === "en" || language.published ? words.get(language.id) : undefined;
			return own ? [{ language, words: own, t: readStrings(strings, language.id, language.tag) }] : [];
		})
		.sort((a, b) => Number(b.language.id === "en") - Number(a.language.id === "en"));
