import { blank, type Diagnose, lineAround, overwrite } from "./mistake.ts";

/** JSON has no comments; editors that allow them are kinder than the programs that read the file. */
export const comment: Diagnose = ({ text, offset, code }) => {
	const found = /^(\/\/[^\n]*|\/\*[\s\S]*?(\*\/|$))/.exec(text.slice(offset));
	if (!found || (code !== "InvalidCommentToken" && code !== "UnexpectedEndOfComment")) return undefined;
	const message = "a comment stands here, and these files hold none. Take it out.";
	return { offset, message, corrected: overwrite(text, offset, blank(found[0])) };
};

/** A tab or another invisible control character inside a text. */
export const controlCharacter: Diagnose = ({ text, offset, length, code }) => {
	const token = text.slice(offset, offset + length);
	const index = [...token].findIndex(isControl);
	if (code !== "InvalidCharacter" || index === -1) return undefined;
	const char = token.charAt(index);
	const message =
		char === "\t"
			? "a tab stands inside a text. Write a space instead."
			: `an invisible control character (U+${hex(char)}) stands inside a text. Take it out.`;
	const corrected = overwrite(text, offset, [...token].map((it) => (isControl(it) ? " " : it)).join(""));
	return { offset: offset + index, message, corrected };
};

const isControl = (char: string): boolean => char < " ";
const hex = (char: string): string => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** `C:\posters` or `\d` */
export const badEscape: Diagnose = ({ text, offset, length, code }) => {
	if (code !== "InvalidEscapeCharacter" && code !== "InvalidUnicode") return undefined;
	const token = text.slice(offset, offset + length);
	const index = token.search(/(?<!\\)(\\\\)*\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/);
	const message = "a backslash stands before a letter that it does not go with. Write two backslashes for one.";
	return { offset: offset + Math.max(0, index), message };
};

/** A word or a number that stands where only a text in quotes may. */
export const bareWord: Diagnose = ({ text, offset }) => {
	const before = /[^\s"{}[\],:]*$/.exec(text.slice(Math.max(0, offset - 60), offset))?.[0] ?? "";
	const word = before + (/^[^\s"{}[\],:]*/.exec(text.slice(offset, offset + 60))?.[0] ?? "");
	if (word === "") return undefined;
	const lower = word.toLowerCase();
	// Own words alone: every object also has a "constructor".
	const advice = Object.hasOwn(WORDS, lower) ? WORDS[lower] : `"${word}"`;
	return { offset: offset - before.length, message: `${word} is not understood here. Write ${advice}.` };
};

const WORDS: Readonly<Record<string, string>> = {
	true: "true in small letters",
	false: "false in small letters",
	null: "null in small letters",
	none: "null",
	nil: "null",
	undefined: "null",
	"n/a": "null",
	na: "null",
	tbd: "null",
	unknown: "null",
	"?": "null",
	"-": "null",
};

const SMART = /[“”„‟«»]/g;

/** Word processors turn quotes into typographic ones, which look right and are not. */
export const smartQuotes: Diagnose = ({ text, offset }) => {
	const { start, line } = lineAround(text, offset);
	const first = line.search(SMART);
	if (first === -1 || (isPaired(line) && !outsideOfTexts(line).match(SMART))) return undefined;
	const message = `the typographic quotation mark ${line.charAt(first)} stands where a straight one belongs. Write ".`;
	return { offset: start + first, message, corrected: overwrite(text, start, line.replace(SMART, '"')) };
};

/** `'name': 'text'` */
export const singleQuotes: Diagnose = ({ text, offset, code }) => {
	if (code !== "InvalidSymbol" && code !== "PropertyNameExpected" && code !== "ValueExpected") return undefined;
	if (!/['‘’]/.test(text.charAt(offset))) return undefined;
	const { start, line } = lineAround(text, offset);
	const message = 'a single quotation mark stands where a double one belongs. Write ".';
	return { offset, message, corrected: overwrite(text, start, line.replace(/['‘]([^'‘’"]*)['’]/g, '"$1"')) };
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
