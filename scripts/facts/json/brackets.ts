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
	const line = positionsOf(text)(offset).line;
	const message = `the ${bracket} that opens here is never closed. Write ${CLOSING[bracket]}`;
	if (offset >= text.length) return { offset: innermost, message: `${message} at its end.` };
	if (/[}\]]/.test(char) && char !== CLOSING[bracket]) {
		return { offset: innermost, message: `${message} before the ${char} in line ${line}.` };
	}
	const beginsRecord = bracket === "{" && char === "{" && code === "PropertyNameExpected";
	const namesField = bracket === "[" && char === ":";
	return beginsRecord || namesField ? { offset: innermost, message: `${message} before line ${line}.` } : undefined;
};

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
