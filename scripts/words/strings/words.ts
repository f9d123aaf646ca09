/** The categories of number of a language (CLDR), with a text for each. // => { one: "{count} page", other: "{count} pages" } */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** One text, or a text for each category of number. */
export type Words = string | Forms;

/** What stands in en.json: a text, and a note for those who translate it. */
export interface EnglishEntry {
	text: Words;
	note: string;
}

/** What stands in the file of another language: the translation, and the English that it was made from. */
export interface TranslatedEntry {
	english: Words;
	text: Words;
}

/** Each text with its category; a text without plural forms has none. */
export const formsOf = (words: Words): [category: string | undefined, text: string][] =>
	typeof words === "string" ? [[undefined, words]] : Object.entries(words);

/** For people to read. // => "{count} page / {count} pages" */
export const allForms = (words: Words): string =>
	formsOf(words)
		.map(([, text]) => text)
		.join(" / ");
