import { plainCharacters } from "./plain-characters.ts";

// Between the parts of a number: a dash, a dot, a stroke or another sign, or a space, with or without spaces around.
const GAP = "(?: ?[-._/·•*~|:=] ?| {1,3})?";
const AROUND = "[-._/·•*~| ()]";

/** How a phone number is written out, whatever the country. */
const PHONE = [
	// +52 55 1234 5678
	`\\+ ?\\d(?:${AROUND}{0,3}\\d){7,14}`,
	// (612) 673-3000
	`(?:1${GAP})?(?:\\(\\d{3}\\)|\\d{3})${GAP}\\d{3}${GAP}\\d{4}`,
	// 52 55 1234 5678
	`\\(?\\d(?:${AROUND}{0,3}\\d){9,14}`,
	// 6 7 3 3 0 0 0
	`\\d(?:${AROUND}{1,3}\\d(?!\\d)){6,14}`,
];

/** Three digits that reach a service, written apart: 3-1-1, 9 8 8. */
export const APART =
	"(?:[2-9](?: ?[-_·•*~|] ?| {1,3})1(?: ?[-_·•*~|] ?| {1,3})1|9(?: ?[-_·•*~|] ?| {1,3})8(?: ?[-_·•*~|] ?| {1,3})8)";

/** A pattern for numbers to call in plain characters: those of phones, and some of other forms. */
export const numberPattern = (...others: readonly string[]): RegExp =>
	new RegExp(`(?<![\\p{L}\\d_]|\\d[.,-])(?:${[...PHONE, ...others].join("|")})(?![\\p{L}\\d_]|-\\d)`, "giu");

/** A number in a text, in plain characters and as it is written there. */
export interface WrittenNumber {
	plain: string;
	written: string;
}

/** The numbers of a text that somebody could call. */
export function writtenNumbers(text: string, pattern: RegExp): WrittenNumber[] {
	if (!/\p{N}/u.test(text)) return [];
	const { text: plain, written } = plainCharacters(text);
	return [...plain.matchAll(pattern)]
		.filter(([number]) => !isCount(number))
		.map(({ 0: number, index }) => ({ plain: number, written: written(index, index + number.length) }));
}

/** Years side by side, and a large count by thousands, have as many digits as a phone number. // "2017-2018 2018-2019", "8 000 000 000" */
function isCount(number: string): boolean {
	const long = number.match(/\d{4,}/g) ?? [];
	return (
		(long.length > 0 && !number.startsWith("+") && long.every((digits) => /^(?:19|20)\d\d$/.test(digits))) ||
		/^\d{1,3}(?:[ .]\d{3})+$/.test(number)
	);
}
