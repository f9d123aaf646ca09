import type { Fault } from "../../project/faults.ts";
import { allRecords, visitParts } from "./records.ts";
import type { Rule } from "./rule.ts";

/** What cannot be seen cannot be corrected: no text is blank, and none has characters that nobody sees or reads. */
export const invisibleText: Rule = (evidence, at) => {
	const faults: Fault[] = [];
	for (const record of allRecords(evidence)) {
		visitParts(record, (value, path) => {
			const message =
				typeof value === "string" && !MAY_BE_EMPTY.has(path.at(-1) ?? "") ? invisibleCharacter(value) : undefined;
			if (message !== undefined) faults.push(at(record, path, message));
		});
	}
	return faults;
};

/** An empty rule is told by the rule for rules. */
const MAY_BE_EMPTY: ReadonlySet<string | number> = new Set(["rule"]);

/** White space and joiners, which have a use between letters, and letters that are drawn as nothing. */
const BLANK = /^(?:[\s\p{Z}\p{C}\u115F\u1160\u2800\u3164\uFFA0]|\u034F)*$/u;
/** Controls, halves of characters, and marks that editors and broken encodings leave behind; a line may break. */
const BROKEN = /(?![\r\n])[\p{Cc}\p{Cs}\u200B\uFEFF\uFFFD]/u;

/** What is wrong with a text that is blank, or has a character that nobody can see or read. */
export const invisibleCharacter = (text: string): string | undefined => {
	if (BLANK.test(text)) return "the text is blank. Write it, or take the field out.";
	const point = BROKEN.exec(text)?.[0].codePointAt(0);
	if (point === undefined) return undefined;
	const name = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
	return `the character ${name}, which nobody can see or read, stands in this text. Take it out.`;
};
