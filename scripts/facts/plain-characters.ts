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
