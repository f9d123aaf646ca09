import type { Fault } from "../../project/faults.ts";
import { N11 } from "../phone.ts";
import { recordsByFile, visitParts } from "./records.ts";
import type { Rule } from "./rule.ts";

/** A number that stands in words is one of a line of the site, since nobody would think of the words when the line changes its number. */
export const numbersInTexts: Rule = (evidence, at) => {
	if (!evidence.whole.has("hotlines")) return [];
	const dials = evidence.hotlines.all.flatMap((line) => line.numbers.map(({ dial }) => dial));
	const known = new Set(dials.flatMap((dial) => [dial, dial.slice(-LOCAL)]));
	// A correction speaks of wrong numbers.
	const lists = recordsByFile(evidence).flatMap(([file, list]) => (file === "corrections" ? [] : list));
	const faults: Fault[] = [];
	for (const record of evidence.site === undefined ? lists : [...lists, evidence.site]) {
		visitParts(record, (value, path) => {
			if (value === null || typeof value !== "object" || !("en" in value)) return;
			for (const [tag, text] of Object.entries(value)) {
				for (const number of numbersIn(String(text))) {
					if (known.has(dialOf(number))) continue;
					const message = `${number} is not a number of hotlines.json. Correct it, or add its line there first.`;
					faults.push(at(record, [...path, tag], message));
				}
			}
		});
	}
	return faults;
};

/** Digits of a number without its area code. */
const LOCAL = 7;
const GAP = "[\\s().\\-/\\u2010-\\u2015\\u2212]{0,3}";
const PATTERNS = [
	"\\+\\d(?:[\\s().\\-/\\u2010-\\u2015]{0,2}\\d){7,14}",
	`(?:1${GAP})?\\(?\\d{3}${GAP}\\d{3}${GAP}\\d{4}`,
	"\\d{3}[.\\-\\u2010-\\u2015\\u2212]\\d{4}",
	// Three digits are mostly a count; only somebody told to call them takes them for a number.
	`(?<=(?:call|dial|number|line|llame|marque|wac|hu)(?:\\s(?:al|el|the))?\\s)(?:${N11.join("|")})(?![.,/:\\-]\\d|%)`,
];
/** Letters beside it make it part of a file number, such as 2017R-382. */
const NUMBER = new RegExp(`(?<![\\p{L}\\d])(?:${PATTERNS.join("|")})(?![\\p{L}\\d])`, "giu");

const numbersIn = (text: string): string[] =>
	text.length < N11[0].length ? [] : [...plainDigits(text).matchAll(NUMBER)].map(([number]) => number);

/** Digits of other scripts, each of which has its ten in a row, as 0 to 9. */
const plainDigits = (text: string): string =>
	text.normalize("NFKC").replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitOf(digit.codePointAt(0) ?? 0)));

const digitOf = (point: number): number => {
	let zero = point;
	while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return point - zero;
};

const dialOf = (number: string): string => {
	const digits = number.replace(/\D/g, "");
	if (number.startsWith("+") || digits.length === 11) return `+${digits}`;
	return digits.length === 10 ? `+1${digits}` : digits;
};
