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

/** A text that is opened and not closed, or closed and not opened, confuses everything after it in its line. */
export const missingQuote: Diagnose = ({ text, offset }) => {
	const { start, line } = lineAround(text, offset);
	if (isPaired(line)) return undefined;
	const message = "a quotation mark is missing in this line. Write one at each end of every text.";
	return { offset: start + line.search(/\S/), message };
};

const isPaired = (line: string): boolean => (line.replace(/\\./g, "").match(/"/g)?.length ?? 0) % 2 === 0;
const outsideOfTexts = (line: string): string => line.replace(/"(\\.|[^"\\])*"/g, "");
