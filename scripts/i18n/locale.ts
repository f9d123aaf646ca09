import type { Facts } from "../facts/facts.ts";
import type { Language } from "../facts/schema/language.ts";
import { readStrings, type Translate } from "./strings.ts";

/** Words of the facts as they are shown: in which language they are, and whether they have fallen behind their English. */
export interface LocalText {
	text: string;
	/** The BCP 47 tag of the text's language: English where the record has no other words. // "mww" */
	lang: string;
	/**
	 * The English of today, where the text was translated from another, so that nobody acts on old words. It stands beside the text in
	 * parentheses; a translator may have put it there as well. // "Xwm txheej ceev (Emergency)"
	 */
	stale: string | undefined;
}

/** Words by language id, English always: what a field of the facts holds. */
type Words = Readonly<Record<string, string>>;

/** One language of the site: its row of languages.json, its strings and formats, and the words of the facts in it. */
export interface Locale {
	language: Language;
	t: Translate;
	/** A text of the facts in this language, else in English. `english` is given where the text has it in a field of its own. */
	say(words: Words, english?: string): LocalText;
}

/** A text of the facts as plain words, for attributes, feeds and files. // => "Denuncie (Report it)" if it is stale */
export function plainText(words: Words, { say }: Pick<Locale, "say">): string {
	const { text, stale } = say(words);
	return stale === undefined ? text : `${text} (${stale})`;
}

/** `stale` holds the words, as the facts hold them, whose English has changed since they were translated into this language. */
export const makeLocale = (language: Language, t: Translate, stale: ReadonlySet<object> = new Set()): Locale => ({
	language,
	t,
	say(words, english = words.en ?? "") {
		const own = language.id === "en" ? undefined : words[language.id];
		// A name that stays as it is in English is read out as English.
		if (own === undefined || own === english) return { text: english, lang: "en", stale: undefined };
		const lang = language.tag;
		const beside = ` (${english})`;
		if (own.endsWith(beside)) return { text: own.slice(0, -beside.length), lang, stale: english };
		return { text: own, lang, stale: stale.has(words) ? english : undefined };
	},
});

/** The locales of a site by language id. */
export type Locales = ReadonlyMap<string, Locale>;

/** Those of English and of every published language. `strings` is the folder of the strings. */
export const readLocales = (
	{ languages }: Pick<Facts, "languages">,
	strings: string,
	stale: readonly { language: string; words: object }[],
): Locales =>
	new Map(
		languages.all
			.filter(({ id, published }) => published || id === "en")
			.map((language) => {
				const own = new Set(stale.filter((it) => it.language === language.id).map(({ words }) => words));
				return [language.id, makeLocale(language, readStrings(strings, language.id, language.tag), own)];
			}),
	);

/** The locale of a language; English for one that has none. */
export function localeOf(locales: Locales, language: string): Locale {
	const found = locales.get(language) ?? locales.get("en");
	if (found === undefined)
		throw new Error("languages.json has no row for English (en), from which all others are made. Add it.");
	return found;
}

/** The locale by the tag that a page says; English for a tag that none has. */
export const localeByTag = (locales: Locales, tag: string): Locale =>
	[...locales.values()].find(({ language }) => language.tag === tag) ?? localeOf(locales, "en");
