import { blank, type Diagnose, overwrite } from "./mistake.ts";

/** JSON has no comments; editors that allow them are kinder than the programs that read the file. */
export const comment: Diagnose = ({ text, offset, code }) => {
	const found = /^(\/\/[^\n]*|\/\*[\s\S]*?(\*\/|$))/.exec(text.slice(offset));
	if (!found || (code !== "InvalidCommentToken" && code !== "UnexpectedEndOfComment")) return undefined;
	const message = "a comment stands here, and these files hold none. Take it out.";
	return { offset, message, mended: overwrite(text, offset, blank(found[0])) };
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
	const mended = overwrite(text, offset, [...token].map((it) => (isControl(it) ? " " : it)).join(""));
	return { offset: offset + index, message, mended };
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
