import { readFileSync } from "node:fs";
import type { Diagnostic } from "../project/diagnostics.ts";
import { decodeUtf8 } from "./json/decode.ts";
import type { Mistake } from "./json/mistake.ts";
import { positionsOf } from "./json/positions.ts";
import { oddLetters } from "./json/whole-text.ts";

/** The whole text of a record, as it was pasted into a file of its own. */
export interface WholeText {
	file: string;
	/** Its paragraphs, each in one line. */
	clauses: string[];
	/** The line on which each begins. */
	lines: number[];
	diagnostics: Diagnostic[];
}

/** Reads such a file: clauses are parted by empty lines, and the line ends within one are those of the paper that it was copied from. */
export function readText(file: string, onDisk: string): WholeText {
	const { text, mistake } = decodeUtf8(readFileSync(onDisk));
	const clauses: string[] = [];
	const lines: number[] = [];
	let isOpen = false;
	for (const [index, line] of text
		.replace(/^\uFEFF/, "")
		.split(/\r?\n|\r/)
		.entries()) {
		const words = line.trim().replace(/\s+/g, " ");
		if (words !== "" && isOpen) clauses.push(`${clauses.pop()} ${words}`);
		else if (words !== "") {
			clauses.push(words);
			lines.push(index + 1);
		}
		isOpen = words !== "";
	}
	const empty: Mistake = { offset: 0, message: "the file has no words. Paste the text into it, or take it out." };
	const mistakes = mistake ? [mistake] : clauses.length === 0 ? [empty] : oddLetters(text.replace(/^\uFEFF/, " "));
	const position = positionsOf(text);
	return {
		file,
		clauses,
		lines,
		diagnostics: mistakes.map(({ offset, message }) => ({ file, ...position(offset), message })),
	};
}
