import { createScanner } from "jsonc-parser";
import { type Diagnose, lastInkBefore, lineAround, type Mistake, overwrite } from "./mistake.ts";
import { positionsOf } from "./positions.ts";

const BEGINS_VALUE = /["{[\d\-tfn]/;

/** The parser notices a missing comma only at the next value; a person must write it at the end of the one before. */
export const missingComma: Diagnose = ({ text, offset, code }) => {
	if (code !== "CommaExpected" || !BEGINS_VALUE.test(text.charAt(offset))) return undefined;
	const at = lastInkBefore(text, offset) + 1;
	if (at === offset) return undefined;
	const place = text.slice(at, offset).includes("\n") ? "at the end of this line" : "here";
	return { offset: at, message: `a comma is missing ${place}. Write one.`, corrected: overwrite(text, at, ",") };
};

/** A comma before a closing bracket, or two in a row. */
export const superfluousComma: Diagnose = ({ text, offset, code }) => {
	if (code !== "PropertyNameExpected" && code !== "ValueExpected") return undefined;
	const at = lastInkBefore(text, offset);
	const next = text.charAt(offset);
	if (text.charAt(at) !== "," || !/[\]},]/.test(next)) return undefined;
	const message =
		next === ","
			? "two commas stand in a row. Take one out."
			: `a comma stands after the last entry, before ${next}. Take it out.`;
	return { offset: at, message, corrected: overwrite(text, at, " ") };
};

/** `"name" "text"` */
export const missingColon: Diagnose = ({ text, offset, code }) => {
	const isEqualsSign = text.charAt(offset) === "=" && code === "InvalidSymbol";
	if (code !== "ColonExpected" && !isEqualsSign) return undefined;
	const at = lastInkBefore(text, offset) + 1;
	const name = /"[^"\n]*"$/.exec(text.slice(lineAround(text, at).start, at))?.[0] ?? "the name";
	if (isEqualsSign) {
		return { offset, message: `= stands after ${name}. Write a colon.`, corrected: overwrite(text, offset, ":") };
	}
	const corrected = at < offset ? overwrite(text, at, ":") : undefined;
	const orList = /[,}\]]/.test(text.charAt(offset)) ? ", or put a list between [ and ]" : "";
	return { offset: at, message: `a colon is missing after ${name}. Write one${orList}.`, corrected };
};

/** `"name": ,` */
export const missingValue: Diagnose = ({ text, offset, code }) => {
	const at = lastInkBefore(text, offset);
	if (code !== "ValueExpected" || text.charAt(at) !== ":" || !/[,}\]]/.test(text.charAt(offset))) return undefined;
	const name = /"[^"\n]*"\s*:$/.exec(text.slice(lineAround(text, at).start, at + 1))?.[0] ?? "the name";
	const message = `nothing stands after ${name.replace(/\s*:$/, "")}. Write its value after the colon, or null if nothing is known.`;
	return { offset: at, message };
};

/** `"name":: "text"` */
export const superfluousColon: Diagnose = ({ text, offset }) => {
	if (text.charAt(offset) !== ":" || text.charAt(lastInkBefore(text, offset)) !== ":") return undefined;
	return { offset, message: "two colons stand in a row. Take one out.", corrected: overwrite(text, offset, " ") };
};

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** A bracket that is never closed is noticed far from where it stands: it is named with its line, and told at its own place. */
export const brackets: Diagnose = ({ text, offset, code }) => {
	const char = text.charAt(offset);
	const open = openBrackets(text, offset);
	const innermost = open.at(-1);
	if (code === "EndOfFileExpected" || innermost === undefined) {
		return { offset, message: "something stands after the file's last bracket. Take it out." };
	}
	const bracket = text.charAt(innermost);
	const tell = (where: string) => ({ offset: innermost, message: unclosed(bracket, where) });
	if (offset >= text.length) return tell("the file ends");
	const line = positionsOf(text)(offset).line;
	if (/[}\]]/.test(char) && char !== CLOSING[bracket]) return tell(`the ${char} in line ${line}`);
	const beginsRecord = bracket === "{" && char === "{" && code === "PropertyNameExpected";
	const namesField = bracket === "[" && char === ":";
	return beginsRecord || namesField ? tell(`the ${char} in line ${line}`) : undefined;
};

const unclosed = (bracket: string, where: string): string =>
	`the ${bracket} that opens here is not closed before ${where}. Write ${CLOSING[bracket]} where it ends, or the bracket that is missing in between.`;

/** Facts need seven levels; readers that call themselves level by level fall over at a few thousand. */
const MOST_LEVELS = 50;

/** The bracket at which a text is nested so deep that no facts can be meant; undefined if there is none. */
export function tooDeep(text: string): Mistake | undefined {
	const open = openBrackets(text, text.length, MOST_LEVELS + 1);
	const message = `more than ${MOST_LEVELS} brackets are open here, one within the other. Close those before it, or take them out.`;
	return open.length > MOST_LEVELS ? { offset: open.at(-1) ?? 0, message } : undefined;
}

/** Where the brackets stand that are still open at an offset, outermost first; no further than to where so many are open. */
function openBrackets(text: string, until: number, enough = Number.POSITIVE_INFINITY): number[] {
	const scanner = createScanner(text, true);
	const open: number[] = [];
	scanner.scan();
	while (scanner.getTokenOffset() < until && scanner.getTokenLength() > 0 && open.length < enough) {
		const token = text.charAt(scanner.getTokenOffset());
		if (token === "{" || token === "[") open.push(scanner.getTokenOffset());
		if (token === "}" || token === "]") open.pop();
		scanner.scan();
	}
	return open;
}
