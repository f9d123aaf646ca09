/** A text as it sounds: one kind of dash, space, quotation mark and digit, and nothing invisible. */
export interface PlainCharacters {
	text: string;
	/** What was written where the plain text has this part. */
	written(start: number, end: number): string;
}

/** Makes variants of a character one, so that a pattern need not know them all. // => "612-673-3000" from "612 - 673‑3000", "311" from "3️⃣❶①" */
export function plainCharacters(written: string): PlainCharacters {
	let text = "";
	const starts: number[] = [];
	let at = 0;
	for (const character of written) {
		const plain = plainCharacter(character);
		for (let index = 0; index < plain.length; index++) starts.push(at);
		text += plain;
		at += character.length;
	}
	starts.push(at);
	return { text, written: (start, end) => written.slice(starts[start], starts[end]) };
}

function plainCharacter(character: string): string {
	if (character >= " " && character <= "~") return character;
	// Marks too: those of a keycap, and lines under or through a digit.
	if (/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(character)) return "";
	if (/[\p{Pd}\u2043\u2212]/u.test(character)) return "-";
	if (/\s/u.test(character)) return " ";
	if (/[‘’ʼ]/u.test(character)) return "'";
	return numberIn(character) ?? character.normalize("NFKC").replace(/(?![0-9])\p{Nd}/gu, digitOf);
}

/** Signs of numbers that Unicode does not take for digits, by the first of a row and what it counts. */
const ROWS = [
	["❶", 1, 10],
	["➀", 1, 10],
	["➊", 1, 10],
	["⓵", 1, 10],
	["⑴", 1, 20],
	["⒈", 1, 20],
	["⓫", 11, 10],
	["⓿", 0, 1],
	["🄋", 0, 1],
	["🄌", 0, 1],
	["፩", 1, 9],
] as const;

function numberIn(character: string): string | undefined {
	const point = character.codePointAt(0) ?? 0;
	for (const [first, number, length] of ROWS) {
		const place = point - (first.codePointAt(0) ?? 0);
		if (place >= 0 && place < length) return String(number + place);
	}
	return undefined;
}

/** Every script has its ten digits in a row. */
function digitOf(digit: string): string {
	const point = digit.codePointAt(0) ?? 0;
	let zero = point;
	while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String(point - zero);
}

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
