import type { Diagnostic } from "../../project/diagnostics.ts";
import { phonesOf } from "../channels.ts";
import { SHORT_NUMBERS } from "../phone.ts";
import { APART, numberPattern, writtenNumbers } from "../written-numbers.ts";
import { type Rule, recordsByFile, visitParts } from "./rule.ts";

/** A number that stands in words is one of a line of the site, since nobody would think of the words when the line changes its number. */
export const numbersInTexts: Rule = (evidence, at) => {
	if (!evidence.whole.has("hotlines")) return [];
	const dials = evidence.hotlines.all.flatMap((line) => phonesOf(line).map(({ dial }) => dial));
	const known = new Set(dials.flatMap((dial) => [dial, dial.slice(-LOCAL)]));
	// A correction speaks of wrong numbers.
	const lists = recordsByFile(evidence).flatMap(([file, list]) => (file === "corrections" ? [] : list));
	const diagnostics: Diagnostic[] = [];
	for (const record of evidence.site === undefined ? lists : [...lists, evidence.site]) {
		visitParts(record, (value, path) => {
			if (value === null || typeof value !== "object" || !("en" in value)) return;
			for (const [tag, text] of Object.entries(value)) {
				for (const { plain } of writtenNumbers(String(text), NUMBER)) {
					if (known.has(dialOf(plain))) continue;
					const message = `${plain} is not a number of hotlines.json. Correct it, or add its line there first.`;
					diagnostics.push(at(record, [...path, tag], message));
				}
			}
		});
	}
	return diagnostics;
};

/** Digits of a number without its area code. */
const LOCAL = 7;
const NUMBER = numberPattern(
	"\\d{3}[.-]\\d{4}",
	// Three digits are mostly a count; only somebody told to call them takes them for a number.
	`(?<=(?:call|dial|number|line|llame|marque|wac|hu)(?:\\s(?:al|el|the))?\\s)(?:${SHORT_NUMBERS.join("|")}|${APART})(?![.,/:-]\\d|%)`,
);

const dialOf = (number: string): string => {
	const digits = number.replace(/\D/g, "");
	if (number.startsWith("+") || digits.length === 11) return `+${digits}`;
	return digits.length === 10 ? `+1${digits}` : digits;
};
