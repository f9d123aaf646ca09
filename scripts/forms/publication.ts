import type { Facts } from "../facts/facts.ts";
import type { Localized } from "../facts/schema/primitives.ts";
import type { Translate } from "../words/strings.ts";

/** What every form is made from: the facts, where they will stand, and the words of one language around them. */
export interface Publication {
	facts: Facts;
	/** The site's own address. // => "https://city.example/mpls/" */
	siteUrl: string;
	/** The language of the form, by its id. */
	language: string;
	t: Translate;
}

interface Source {
	facts: Facts;
	siteUrl: string;
	translate(language: string): Translate;
}

/** The edition of a build, to be told in a language; English is the one that every fact has words in. */
export const publicationOf = ({ facts, siteUrl, translate }: Source, language = "en"): Publication => ({
	facts,
	siteUrl,
	language,
	t: translate(language),
});

/** The BCP 47 tag of a language by its id. // "hmn" => "mww" */
export const tagOf = (language: string, { languages }: Pick<Facts, "languages">): string =>
	languages.byId.get(language)?.tag ?? language;

/** A fact's words in the form's language, else in English. */
export const wordsOf = (text: Localized, { language }: Pick<Publication, "language">): string =>
	text[language] ?? text.en;
