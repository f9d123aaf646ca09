/** A text as it sounds: one kind of dash, space, quotation mark and digit, and nothing invisible. */
export interface PlainCharacters {
	text: string;
	/** What was written where the plain text has this part. */
	written(start: number, end: number): string;
}

const DASHES = /[\u2010-\u2015\u2212]/;
const ARABIC_DIGITS = ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"];

/** Makes variants of a character one, so that a pattern need not know them all. // => "612-673-3000" from "612 - 673‑3000" */
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
	if (/\p{Cf}/u.test(character)) return "";
	if (DASHES.test(character)) return "-";
	if (/\s/u.test(character)) return " ";
	if (/[‘’ʼ]/u.test(character)) return "'";
	const digits = ARABIC_DIGITS.find((all) => all.includes(character));
	return digits ? String(digits.indexOf(character)) : character.normalize("NFKC");
}
