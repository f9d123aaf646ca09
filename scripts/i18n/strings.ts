import { readFileSync } from "node:fs";
import { escapeHtml, type Html, raw } from "../project/html.ts";
import { lookUp } from "../project/look-up.ts";
import { type FormatsTable, tableWords } from "./format-table.ts";
import { type Formats, makeFormats } from "./formats.ts";
import { icuWords, isKnownToIcu, pluralSelect } from "./icu.ts";
import { stringsPath } from "./strings-file.ts";
import {
	type EnglishEntry,
	fillPlaces,
	formsOf,
	PLACEHOLDER,
	placesOf,
	sameEnglish,
	type TranslatedEntry,
	type Words,
} from "./words.ts";

/** Every word of the pages that is not in content/: buttons, labels, notes. English names them all. */
export type StringKey = keyof typeof import("../../_includes/strings/en.json");

type Value = string | number | Html;
type Values = Readonly<Record<string, Value>>;

/** The text of a key with its `{places}` filled in. `html` also takes markup as a value and escapes the rest. */
export interface Translate {
	(key: StringKey, values?: Values): string;
	html(key: StringKey, values?: Values): Html;
	/** Dates, times and numbers in the same language. */
	formats: Formats;
}

/** What is said for a key, one after the other. */
interface Part {
	words: Words;
	select: (count: number) => Intl.LDMLPluralRule;
	/** Whether it is English among words of another language. */
	isForeign: boolean;
}

/**
 * The strings of one language, by its id and tag. A text with plural forms is chosen by the value `count`. A translation whose
 * English has changed since is followed by the English that holds now. Throws when English lacks a key: that is a slip of the code.
 */
export function readStrings(folder: string, id: string, tag: string = id): Translate {
	const english = readEntries<EnglishEntry>(folder, "en");
	const own = id === "en" ? english : readEntries<Partial<TranslatedEntry>>(folder, id);
	const [select, selectEnglish] = [pluralSelect(tag), pluralSelect("en")];
	const known = new Map<StringKey, Part[]>();
	const partsOf = (key: StringKey): Part[] => {
		const parts = known.get(key) ?? makeParts(key);
		known.set(key, parts);
		return parts;
	};
	const makeParts = (key: StringKey): Part[] => {
		const current = english[key]?.text;
		if (current === undefined) throw new Error(`_includes/strings/en.json has no text "${key}".`);
		const now: Part = { words: current, select: selectEnglish, isForeign: id !== "en" };
		const entry: { text?: Words; english?: Words } | undefined = own[key];
		if (id === "en" || entry?.text === undefined || isUntranslated(entry.text)) return [now];
		const translated: Part = { words: entry.text, select, isForeign: false };
		if (entry.english === undefined || sameEnglish(entry.english, current)) return [translated];
		// A place that the English has lost is filled by nobody.
		const filled = allPlaces(current);
		return [...allPlaces(entry.text)].every((place) => filled.has(place)) ? [translated, now] : [now];
	};
	const translate = (key: StringKey, values: Values = {}): string =>
		partsOf(key)
			.map((part, index) => {
				const text = fill(textOf(part, values), values, String);
				return index > 0 ? `(${text})` : text;
			})
			.join(" ");
	const html = (key: StringKey, values: Values = {}): Html =>
		raw(
			partsOf(key)
				.map((part, index) => {
					const text = fill(escapeHtml(textOf(part, values)), values, asMarkup);
					return part.isForeign ? `<span lang="en" dir="ltr">${index > 0 ? `(${text})` : text}</span>` : text;
				})
				.join(" "),
		);
	return Object.assign(translate, { html, formats: makeFormats(wordsOfTime(own.formats, tag), translate) });
}

/** How the months of a language are called in dates, whole and short, as its own strings or the computer knows them. */
export function monthNames(folder: string, id: string, tag: string): string[] {
	const words = wordsOfTime(readEntries(folder, id).formats, tag);
	const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);
	const whole = months.map((month) => words.month(month).replace(/(\P{L}+\p{L}{1,2})?\P{L}*2026\P{L}*$/u, ""));
	return [...new Set([...whole, ...months.map((month) => words.shortMonth(`${month}-01`))])];
}

const wordsOfTime = (table: unknown, tag: string) =>
	// The check of the strings has judged the table; a language with neither cannot be published.
	isKnownToIcu(tag) || table === undefined ? icuWords(tag) : tableWords(table as FormatsTable);

function readEntries<Entry>(folder: string, id: string): Readonly<Record<string, Entry | undefined>> {
	const file = stringsPath(folder, id);
	return file === undefined ? {} : JSON.parse(readFileSync(file, "utf8"));
}

const isUntranslated = (words: Words): boolean => formsOf(words).some(([, text]) => text === PLACEHOLDER);

const allPlaces = (words: Words): Set<string> => new Set(formsOf(words).flatMap(([, text]) => [...placesOf(text)]));

const textOf = ({ words, select }: Part, values: Values): string =>
	typeof words === "string" ? words : (words[select(Number(values.count))] ?? words.other ?? "");

const fill = (text: string, values: Values, show: (value: Value) => string): string =>
	fillPlaces(text, (place) => {
		const value = lookUp(values, place);
		return value === undefined ? undefined : show(value);
	});

const asMarkup = (value: Value): string => (typeof value === "object" ? value.markup : escapeHtml(String(value)));
