import type { Facts } from "../../facts/facts.ts";
import { displayNumber } from "../../facts/phone.ts";
import { partOf } from "../../facts/read-json.ts";
import { counted, ENGLISH, listInWords, quoted, shortened } from "./english.ts";
import { referenceInWords } from "./names.ts";

/** Fields whose texts are ids of other records. */
const REFERENCES =
	/^(owner|body|amends|repeals|organization|place|organizers|partners|superEvent|line|partOf|hours|hotline|preset|languages?|main|emergency|tty|discrimination|others)$/;

/** Fields whose texts are words of people, which stand between quotation marks. */
const WORDS = /^(was|is|text|title|alt|helpPhrase)$/;

/** A value of a field as a person says it; undefined for none. // ("start", "2018-09-21T15:30") => "Friday, September 21, 2018, 3:30 p.m." */
export function valueInWords(field: string, value: unknown, facts: Facts | undefined): string | undefined {
	if (value === undefined || value === null || value === "") return undefined;
	const name = field.split(".").at(-1) ?? field;
	if (Array.isArray(value)) {
		if (name === "text") return counted(value.length, "clause");
		const parts = value.map((it: unknown) => valueInWords(field, it, facts) ?? "none");
		return value.length === 0 ? undefined : listInWords(parts);
	}
	if (typeof value === "boolean") return value ? "yes" : "no";
	if (typeof value === "number") return name === "reviewEvery" ? `${value} days` : String(value);
	if (typeof value === "object") return groupInWords(value);
	const text = String(value);
	if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return ENGLISH.moment(text);
	if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return ENGLISH.date(text);
	if (REFERENCES.test(name)) return referenceInWords(text, facts);
	if (/^\+\d{8,15}$/.test(text)) return displayNumber({ dial: text });
	return WORDS.test(name) || /\s/.test(text) ? quoted(text) : shortened(text);
}

/** What names a group of fields best. */
const NAMES = [["name", "en"], ["name"], ["en"], ["title"], ["note", "en"]];

function groupInWords(value: object): string {
	const [dial, from] = [partOf(value, "dial"), partOf(value, "from")];
	if (typeof dial === "string") return numberInWords(value, dial);
	const [kind, to] = [partOf(value, "kind"), partOf(value, "to") ?? partOf(value, "resource")];
	if (typeof kind === "string" && typeof to === "string") return `${kind} ${displayNumber({ dial: to })}`;
	if (typeof from === "string") return `${from} to ${String(partOf(value, "to"))}`;
	const name = NAMES.map((path) => partOf(value, ...path)).find((text) => typeof text === "string");
	return quoted(name ?? JSON.stringify(value));
}

/** // => "612-673-3000 ext. 5", "311 (from Minneapolis)" */
function numberInWords(number: object, dial: string): string {
	const [label, reach, extension] = [
		partOf(number, "label", "en"),
		partOf(number, "reachableFrom"),
		partOf(number, "extension"),
	];
	const place = String(reach ?? "").replace(
		/(^|-)([a-z])/g,
		(_, dash, letter) => `${dash && " "}${letter.toUpperCase()}`,
	);
	const note = typeof label === "string" ? label : place && `from ${place}`;
	const shown = displayNumber({ dial, ...(typeof extension === "string" && { extension }) });
	return note ? `${shown} (${note})` : shown;
}
