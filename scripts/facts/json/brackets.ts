import { createScanner } from "jsonc-parser";
import type { Diagnose } from "./mistake.ts";
import { positionsOf } from "./positions.ts";

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

/** Where the brackets stand that are still open at an offset, outermost first. */
const openBrackets = (text: string, until: number): number[] => {
	const scanner = createScanner(text, true);
	const open: number[] = [];
	scanner.scan();
	while (scanner.getTokenOffset() < until && scanner.getTokenLength() > 0) {
		const token = text.charAt(scanner.getTokenOffset());
		if (token === "{" || token === "[") open.push(scanner.getTokenOffset());
		if (token === "}" || token === "]") open.pop();
		scanner.scan();
	}
	return open;
};
