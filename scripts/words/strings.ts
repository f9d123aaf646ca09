import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import english from "../../_includes/strings/en.json" with { type: "json" };
import { escapeHtml, type Html, raw } from "../project/html.ts";

/** Every word of the pages that is not in content/: buttons, labels, notes. English names them all. */
export type StringKey = keyof typeof english;

/** One string with a note for the translator; its text, or one text for each plural category (CLDR). */
interface Entry {
	text: string | Partial<Record<Intl.LDMLPluralRule, string>>;
	note: string;
}

type Entries = Partial<Record<StringKey, Entry>>;
type Values = Readonly<Record<string, string | number | Html>>;

/** The text of a key with its `{places}` filled in. `html` also takes markup as a value and escapes the rest. */
export interface Translate {
	(key: StringKey, values?: Values): string;
	html(key: StringKey, values?: Values): Html;
}

/**
 * The strings of one language; what it lacks is said in English. A text with plural forms is chosen by the value `count`.
 * Throws when English lacks a key too: that is a slip of the code.
 */
export function readStrings(folder: string, tag: string): Translate {
	const entries = readEntries(folder, tag);
	const plural = new Intl.PluralRules(tag);
	const textOf = (key: StringKey, values: Values): string => {
		const entry = entries[key] ?? (english as Entries)[key];
		if (entry === undefined) throw new Error(`_includes/strings/en.json has no text "${key}".`);
		if (typeof entry.text === "string") return entry.text;
		return entry.text[plural.select(Number(values.count))] ?? entry.text.other ?? "";
	};
	const translate = (key: StringKey, values: Values = {}): string => fill(textOf(key, values), values, String);
	translate.html = (key: StringKey, values: Values = {}): Html =>
		raw(
			fill(escapeHtml(textOf(key, values)), values, (value) =>
				typeof value === "object" ? value.markup : escapeHtml(String(value)),
			),
		);
	return translate;
}

/** A site without strings in a language of its own, such as English, uses the project's. */
function readEntries(folder: string, tag: string): Entries {
	const file = path.join(folder, `${tag}.json`);
	return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Entries) : english;
}

const fill = (text: string, values: Values, show: (value: string | number | Html) => string): string =>
	text.replace(/\{(\w+)\}/g, (place, name: string) => (values[name] === undefined ? place : show(values[name])));
