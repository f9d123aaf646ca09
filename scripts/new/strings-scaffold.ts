import { readFileSync } from "node:fs";
import { englishFormats } from "../words/formats/english-formats.ts";
import { isKnownToIcu, pluralCategories } from "../words/formats/locale.ts";
import { stringsPath } from "../words/strings/strings-file.ts";
import type { EnglishEntry, Words } from "../words/strings/words.ts";
import { PLACEHOLDER } from "../words/translations/translation.ts";
import { printJson } from "./print-json.ts";

/**
 * A strings file to translate: every string with its English beside it, and … in place of the translation. A language that the computer does
 * not know also gets the table of its months and weekdays, in English to begin with.
 */
export function stringsScaffold(strings: string, tag: string): string {
	const file = stringsPath(strings, "en");
	const english: Record<string, EnglishEntry> = file === undefined ? {} : JSON.parse(readFileSync(file, "utf8"));
	const entries = Object.entries(english).map(([key, { text }]) => [
		key,
		{ english: text, text: toTranslate(text, tag) },
	]);
	const formats = isKnownToIcu(tag) ? [] : [["formats", englishFormats]];
	return `${printJson(Object.fromEntries([...entries, ...formats]), 0)}\n`;
}

const toTranslate = (words: Words, tag: string): Words =>
	typeof words === "string"
		? PLACEHOLDER
		: Object.fromEntries(pluralCategories(tag).map((category) => [category, PLACEHOLDER]));
