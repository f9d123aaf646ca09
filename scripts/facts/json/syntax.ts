import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import {
	badEscape,
	bareWord,
	brokenText,
	comment,
	controlCharacter,
	missingQuote,
	quotesInside,
	singleQuotes,
	smartQuotes,
} from "./characters.ts";
import type { Diagnose, Diagnosis, Mistake } from "./mistake.ts";
import { type Position, positionsOf } from "./positions.ts";
import {
	brackets,
	missingColon,
	missingComma,
	missingValue,
	superfluousColon,
	superfluousComma,
	tooDeep,
} from "./punctuation.ts";
import { byteOrderMark, exampleMarks, mergeMarks, oddLetters, quotedNulls, webPage } from "./whole-text.ts";

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

/** What a text holds, and what is wrong with it. A text with mistakes that could all be fixed has a tree too, to judge it further. */
export interface ParsedJson {
	tree?: Node;
	/** The text that the tree was read from. */
	text: string;
	mistakes: Mistake[];
}

/**
 * Reads a JSON text strictly. A parser that stumbles once goes on stumbling, so its first complaint is named, fixed in a
 * copy, and the copy read again: one sentence for each mistake. What cannot be fixed without guessing ends the search.
 */
export function parseJson(text: string): ParsedJson {
	if (text.trim() === "") return { text, mistakes: [{ offset: 0, message: EMPTY }] };
	const hopeless = webPage(text) ?? tooDeep(text);
	if (hopeless !== undefined) return { text, mistakes: [hopeless] };
	const found: Diagnosis[] = [];
	let current = text;
	for (const look of [byteOrderMark, mergeMarks, exampleMarks, quotedNulls]) {
		found.push(...look(current));
		current = found.at(-1)?.corrected ?? current;
	}
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
		if (diagnosis.corrected === undefined || diagnosis.corrected === current) break;
		current = diagnosis.corrected;
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

/** Fields that stand twice in one group: programs silently take the last, people read the first. */
function duplicateKeys(tree: Node, position: (offset: number) => Position): Mistake[] {
	const children = tree.children ?? [];
	const within = children.flatMap((child) => (child.children ? duplicateKeys(child, position) : []));
	if (tree.type !== "object") return within;
	const first = new Map<string, number>();
	const own: Mistake[] = [];
	for (const { children: pair } of children) {
		const key = pair?.[0];
		if (key === undefined) continue;
		const name = String(key.value);
		if (name === "__proto__") own.push({ offset: key.offset, message: PROTO });
		const earlier = first.get(name);
		if (earlier === undefined) first.set(name, key.offset);
		else {
			const message = `the field "${name}" stands twice (first in line ${position(earlier).line}). Take one out.`;
			own.push({ offset: key.offset, message });
		}
	}
	return [...own, ...within];
}

/** Readers drop it in silence. */
const PROTO = 'a field may not have the name "__proto__". Take it out.';
