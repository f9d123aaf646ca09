import { readFileSync } from "node:fs";
import path from "node:path";
import { escapeHtml, type Html, raw } from "../../_includes/html.ts";
import type en from "../../_includes/strings/en.json";

/** Every word of the pages that is not in content/: buttons, labels, notes. English names them all. */
export type StringKey = keyof typeof en;

/** One string with a note for the translator; its text, or one text for each plural category (CLDR). */
interface Entry {
	text: string | Partial<Record<Intl.LDMLPluralRule, string>>;
	note: string;
}

type Values = Readonly<Record<string, string | number | Html>>;

/** The text of a key with its `{places}` filled in. `html` also takes markup as a value and escapes the rest. */
export interface Translate {
	(key: StringKey, values?: Values): string;
	html(key: StringKey, values?: Values): Html;
}

/**
 * The strings of one language. A text with plural forms is chosen by the value `count`.
 * Throws when a key is missing: strings are checked before any page is made.
 */
export function readStrings(folder: string, tag: string): Translate {
	const entries = JSON.parse(readFileSync(path.join(folder, `${tag}.json`), "utf8")) as Partial<
		Record<StringKey, Entry>
	>;
	const plural = new Intl.PluralRules(tag);
	const textOf = (key: StringKey, values: Values): string => {
		const entry = entries[key];
		if (entry === undefined) throw new Error(`_includes/strings/${tag}.json has no text "${key}".`);
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

const fill = (text: string, values: Values, show: (value: string | number | Html) => string): string =>
	text.replace(/\{(\w+)\}/g, (place, name: string) => (values[name] === undefined ? place : show(values[name])));
