/** Something wrong with a file's text, before its meaning is looked at. */
export interface Mistake {
	/** In UTF-16 units from the file's start. */
	offset: number;
	message: string;
}

/** A mistake, and the text as it would be without it, of the same length so that all places after it stay true. */
export interface Diagnosis extends Mistake {
	/** undefined if what was meant cannot be known: then nothing after it is judged. */
	corrected?: string | undefined;
}

/** What the parser stumbled over first. */
export interface Stumble {
	text: string;
	offset: number;
	length: number;
	/** The parser's own name for it. // => "CommaExpected" */
	code: string;
}

/** Recognizes one kind of mistake; undefined if it is another. */
export type Diagnose = (stumble: Stumble) => Diagnosis | undefined;

/** Puts other characters in the place of as many old ones. */
export const overwrite = (text: string, offset: number, replacement: string): string =>
	text.slice(0, offset) + replacement + text.slice(offset + replacement.length);

/** Turns all but line ends into spaces. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");

/** The offset of the last character before an offset that is not white space; -1 if there is none. */
export function lastInkBefore(text: string, offset: number): number {
	let at = offset - 1;
	while (at >= 0 && /\s/.test(text.charAt(at))) at--;
	return at;
}

/** The line around an offset. */
export function lineAround(text: string, offset: number): { start: number; line: string } {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const end = text.indexOf("\n", offset);
	return { start, line: text.slice(start, end === -1 ? text.length : end) };
}
