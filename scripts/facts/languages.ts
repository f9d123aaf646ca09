import type { Facts } from "./facts.ts";
import type { Language } from "./schema/language.ts";

/** Something that has a page in a language. */
export interface InLanguage<T> {
	/** The language's id. */
	language: string;
	it: T;
}

/** Each thing once in each published language, all of one language before the next. */
export const inEachLanguage = <T>(things: readonly T[], { languages }: Pick<Facts, "languages">): InLanguage<T>[] =>
	languages.all.filter(({ published }) => published).flatMap(({ id }) => things.map((it) => ({ language: id, it })));

/** The published languages that words are translated into: all but English. */
export const targetLanguages = ({ languages }: Pick<Facts, "languages">): Language[] =>
	languages.all.filter(({ id, published }) => published && id !== "en");
