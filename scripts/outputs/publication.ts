import type { Facts } from "../facts/facts.ts";
import { spokenLanguage } from "../facts/spoken-languages.ts";
import type { Locale } from "../i18n/locale.ts";

/** What every form is made from: the facts, where they will stand, and the words of one language around them. */
export interface Publication extends Locale {
	facts: Facts;
	/** The site's own address. // => "https://city.example/mpls/" */
	siteUrl: string;
}

interface Source {
	facts: Facts;
	siteUrl: string;
	locale(language: string): Locale;
}

/** The edition of a build, to be told in a language; English is the one that every fact has words in. */
export const publicationOf = ({ facts, siteUrl, locale }: Source, language = "en"): Publication => ({
	...locale(language),
	facts,
	siteUrl,
});

/** The BCP 47 tag of a language by its id. // "hmn" => "mww" */
export const tagOf = (language: string, { languages }: Pick<Facts, "languages">): string =>
	spokenLanguage(language, { languages }).tag;
