import type { Localized } from "../facts/schema/primitives.ts";
import { type Locale, plainText } from "../i18n/locale.ts";

/** Words with the language to name to screen readers. */
export interface Spoken {
	text: string;
	lang: string;
}

/** A fact's words in a language; English stands in where a record lacks it. */
export const spokenIn = (text: Localized, locale: Pick<Locale, "say">): Spoken => ({
	text: plainText(text, locale),
	lang: typstLang(locale.say(text).lang),
});

/** Typst takes a language without its script or region. // typstLang("zh-Hant") => "zh" */
export const typstLang = (tag: string): string => tag.split("-", 1)[0] ?? tag;
