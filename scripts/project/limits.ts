/**
 * How much is read of what people write: bytes of a file, else characters. Nobody writes more, and where a rule must look for the end of something, a text
 * without an end would keep it busy. The longest of this project, in November 2026, are a page of 8,000, a line of 526 and a file of 29,000.
 * `download` is the bytes of a file that visitors are offered. `parts` are the references, links and pictures of a page, `levels` its lists, quotations and folds one within the other.
 */
export const LONGEST = {
	page: 100_000,
	line: 5_000,
	file: 10_000_000,
	download: 5_000_000,
	text: 5_000,
	parts: 500,
	levels: 20,
} as const;

/** What is longer than is read, at an offset of the text. */
interface TooLong {
	offset: number;
	message: string;
}

/** What is said of the bytes of a file that are too many. */
export const tooLargeFile = ({ length }: Uint8Array): TooLong | undefined =>
	length > LONGEST.file
		? tell(0, "the file", length, LONGEST.file, "Take out what nobody needs any more.", "bytes")
		: undefined;

/** What is too long in the text of a page. */
export function tooLongPage(text: string): TooLong | undefined {
	if (text.length > LONGEST.page)
		return tell(0, "the page", text.length, LONGEST.page, "Divide it into several pages.");
	let offset = 0;
	for (const { length } of text.split("\n")) {
		if (length > LONGEST.line)
			return tell(
				offset,
				"this line",
				length,
				LONGEST.line,
				"Divide it into paragraphs, with an empty line between them.",
			);
		offset += length + 1;
	}
	return undefined;
}

/** A text between quotation marks that is too long; it ends in its line, also if the second mark is missing. */
const LONG_TEXT = new RegExp(`"(?:[^"\\\\\\n]|\\\\[^\\n]){${LONGEST.text + 1},}`);

/** What is too long in the text of a JSON file. */
export function tooLongJson(text: string): TooLong | undefined {
	const long = LONG_TEXT.exec(text);
	return long
		? tell(long.index, "this text", long[0].length - 1, LONGEST.text, "Write it shorter, or make a page of it.")
		: undefined;
}

const tell = (
	offset: number,
	what: string,
	length: number,
	most: number,
	advice: string,
	of = "characters",
): TooLong => ({
	offset,
	message: `${what} has ${inEnglish(length)} ${of}, and at most ${inEnglish(most)} are read. ${advice}`,
});

const inEnglish = (count: number): string => count.toLocaleString("en-US");
