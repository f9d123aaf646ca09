import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { brackets } from "./brackets.ts";
import { badEscape, bareWord, comment, controlCharacter } from "./characters.ts";
import { tooDeep } from "./depth.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import type { Diagnose, Diagnosis, Mistake } from "./mistake.ts";
import { positionsOf } from "./positions.ts";
import { missingColon, missingComma, missingValue, superfluousColon, superfluousComma } from "./punctuation.ts";
import { brokenText, missingQuote, quotesInside, singleQuotes, smartQuotes } from "./quotes.ts";
import { byteOrderMark, exampleMarks, mergeMarks, oddLetters, webPage } from "./whole-text.ts";

/** The first that recognizes a mistake names it. */
const DIAGNOSES: readonly Diagnose[] = [
	comment,
	controlCharacter,
	badEscape,
	smartQuotes,
	singleQuotes,
	quotesInside,
	brokenText,
	missingQuote,
	superfluousComma,
	superfluousColon,
	missingValue,
	missingComma,
	brackets,
	missingColon,
	bareWord,
];

/** After so many mistakes in one file the rest would only tire. */
const ENOUGH = 20;

/** What a text holds, and what is wrong with it. A text with mistakes that could all be mended has a tree too, to judge it further. */
export interface ParsedJson {
	tree?: Node;
	/** The text that the tree was read from. */
	text: string;
	mistakes: Mistake[];
}

/**
 * Reads a JSON text strictly. A parser that stumbles once goes on stumbling, so its first complaint is named, mended in a
 * copy, and the copy read again: one sentence for each mistake. What cannot be mended without guessing ends the search.
 */
export function parseJson(text: string): ParsedJson {
	if (text.trim() === "") return { text, mistakes: [{ offset: 0, message: EMPTY }] };
	const hopeless = webPage(text) ?? tooDeep(text);
	if (hopeless !== undefined) return { text, mistakes: [hopeless] };
	const found: Diagnosis[] = [byteOrderMark(text)].filter((it) => it !== undefined);
	found.push(...mergeMarks(found[0]?.mended ?? text));
	const marks = exampleMarks(found.at(-1)?.mended ?? text);
	if (marks !== undefined) found.push(marks);
	let current = found.at(-1)?.mended ?? text;
	const position = positionsOf(text);
	const lines = new Set<number>();
	while (found.length < ENOUGH) {
		const errors: ParseError[] = [];
		const tree = parseTree(current, errors, { disallowComments: true, allowTrailingComma: false });
		const [first] = errors;
		if (first === undefined && tree !== undefined) {
			return { tree, text: current, mistakes: [...found, ...oddLetters(current), ...duplicateKeys(tree, position)] };
		}
		const diagnosis = diagnose(current, first);
		const { line } = position(diagnosis.offset);
		if (!lines.has(line)) found.push(diagnosis);
		lines.add(line);
		if (diagnosis.mended === undefined || diagnosis.mended === current) break;
		current = diagnosis.mended;
	}
	// What is told already is a blank in the copy.
	return { text, mistakes: [...found, ...oddLetters(current)] };
}

const EMPTY =
	'the file is empty. Bring back what it held, which its history has; or write at least { and }, with "$schema" and the list between them.';

const diagnose = (text: string, error: ParseError | undefined): Diagnosis => {
	const { offset = text.length, length = 0 } = error ?? {};
	const code = error === undefined ? "ValueExpected" : printParseErrorCode(error.error);
	for (const recognize of DIAGNOSES) {
		const diagnosis = recognize({ text, offset, length, code });
		if (diagnosis) return diagnosis;
	}
	return { offset, message: "this place is not understood. Compare it with the entry before it." };
};
