/** The categories of number of a language (CLDR), with a text for each. // => { one: "{count} page", other: "{count} pages" } */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

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

const PLACE = /\{(\w+)\}/g;
const PLACE_AND_STOP = /\{(\w+)\}(\.?)/g;

/** The names of the places of a text that are filled in later. // placesOf("From {date}") => Set { "date" } */
export const placesOf = (text: string): Set<string> => new Set([...text.matchAll(PLACE)].map(([, name = ""]) => name));

/** A text with its places filled in; one without a value stays, so that the checks find it. "7 a.m." ends a sentence with its own period. */
export const fillPlaces = (text: string, fill: (place: string) => string | undefined): string =>
	text.replace(PLACE_AND_STOP, (place, name: string, stop: string) => {
		const value = fill(name);
		return value === undefined ? place : value + (endsInStop(value) ? "" : stop);
	});

/** Words with the period that ends a sentence. // "7 a.m." stays as it is */
export const sentence = (words: string): string => (endsInStop(words) ? words : `${words}.`);

/** Whether words, or the markup of words, end in a period. */
export const endsInStop = (words: string): boolean => /\.(<\/\w+>)*$/.test(words);

/**
 * Whether two English texts say the same, so that a translation made from one holds for the other. White space and the way that
 * quotation marks and dashes are drawn do not count: typists change them without changing what is said.
 */
export const sameEnglish = (was: Words, now: Words): boolean => inOrder(was) === inOrder(now);

const inOrder = (words: Words): string =>
	JSON.stringify(
		formsOf(words)
			.map(([category, text]) => [category ?? "", plain(text)])
			.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
	);

/** A text without what carries no meaning: one kind of blank, quotation mark, dash and ellipsis. */
export const plain = (text: string): string =>
	text
		.normalize("NFC")
		.replace(/[“”„‟«»]/g, '"')
		.replace(/[‘’‚‛]/g, "'")
		.replace(/[‐‑‒–—―]/g, "-")
		.replace(/…/g, "...")
		.replace(/\s+/g, " ")
		.trim();

/** What stands in a translation for a part that nobody has translated yet. */
export const PLACEHOLDER = "…";

/** Whether a plain text is that. */
export const isPlaceholder = (text: string): boolean => text === plain(PLACEHOLDER);
