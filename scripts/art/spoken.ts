import type { Localized } from "../facts/schema/primitives.ts";
import type { Language } from "../facts/schema/site.ts";

/** Words with the language to name to screen readers. */
export interface Spoken {
	text: string;
	lang: string;
}

/** A fact's words in a language; English stands in where a record lacks it. */
export const spokenIn = (text: Localized, language: Pick<Language, "id" | "tag">): Spoken => {
	const own = text[language.id];
	return own === undefined ? { text: text.en, lang: "en" } : { text: own, lang: typstLang(language.tag) };
};

/** Typst takes a language without its script or region. // typstLang("zh-Hant") => "zh" */
export const typstLang = (tag: string): string => tag.split("-", 1)[0] ?? tag;
