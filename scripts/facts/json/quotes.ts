import { type Diagnose, lineAround, overwrite } from "./mistake.ts";

const SMART = /[“”„‟«»]/g;

/** Word processors turn quotes into typographic ones, which look right and are not. */
export const smartQuotes: Diagnose = ({ text, offset }) => {
	const { start, line } = lineAround(text, offset);
	const first = line.search(SMART);
	if (first === -1 || (isPaired(line) && !outsideOfTexts(line).match(SMART))) return undefined;
	const message = `the typographic quotation mark ${line.charAt(first)} stands where a straight one belongs. Write ".`;
	return { offset: start + first, message, mended: overwrite(text, start, line.replace(SMART, '"')) };
};

/** `'name': 'text'` */
export const singleQuotes: Diagnose = ({ text, offset, code }) => {
	if (code !== "InvalidSymbol" && code !== "PropertyNameExpected" && code !== "ValueExpected") return undefined;
	if (!/['‘’]/.test(text.charAt(offset))) return undefined;
	const { start, line } = lineAround(text, offset);
	const message = 'a single quotation mark stands where a double one belongs. Write ".';
	return { offset, message, mended: overwrite(text, start, line.replace(/['‘]([^'‘’"]*)['’]/g, '"$1"')) };
};

/** `"the so-called "plan""`: an even number of marks, and a word between two texts. */
export const quotesInside: Diagnose = ({ text, offset }) => {
	const { start, line } = lineAround(text, offset);
	const before = line.slice(0, offset - start);
	if (!isPaired(line) || !/"(\\.|[^"\\])*"$/.test(before) || !/^[^\s"{}[\],:][^"]*"/.test(text.slice(offset)))
		return undefined;
	const message = 'quotation marks stand inside a text and end it. Write \\" for each of them, or curly ones: “ and ”.';
	return { offset, message };
};

/** A text that goes on in the next line: both lines have an odd mark. */
export const brokenText: Diagnose = ({ text, offset }) => {
	const { start, line } = lineAround(text, offset);
	const next = lineAround(text, start + line.length + 1).line;
	if (isPaired(line) || /"\s*,?\s*$/.test(line) || isPaired(next) || !/^[^"]+"\s*,?\s*$/.test(next)) return undefined;
	const message = "the text that begins in this line goes on in the next. Write it all in one line.";
	return { offset: start + line.lastIndexOf('"'), message };
};

/** A text that is opened and not closed, or closed and not opened, confuses everything after it in its line. */
export const missingQuote: Diagnose = ({ text, offset }) => {
	const { start, line } = lineAround(text, offset);
	if (isPaired(line)) return undefined;
	const message = "a quotation mark is missing in this line. Write one at each end of every text.";
	return { offset: start + line.search(/\S/), message };
};

const isPaired = (line: string): boolean => (line.replace(/\\./g, "").match(/"/g)?.length ?? 0) % 2 === 0;
const outsideOfTexts = (line: string): string => line.replace(/"(\\.|[^"\\])*"/g, "");
