import type { Mistake } from "./mistake.ts";

/** Facts need seven levels; readers that call themselves level by level fall over at a few thousand. */
const MOST_LEVELS = 50;

/** The bracket at which a text is nested so deep that no facts can be meant; undefined if there is none. */
export function tooDeep(text: string): Mistake | undefined {
	let level = 0;
	let isInText = false;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (isInText) {
			if (char === "\\") at++;
			// A text ends with its line, also one whose closing quotation mark is missing.
			else if (char === '"' || char === "\n") isInText = false;
		} else if (char === '"') isInText = true;
		else if (char === "}" || char === "]") level--;
		else if ((char === "{" || char === "[") && ++level > MOST_LEVELS) {
			const message = `more than ${MOST_LEVELS} brackets are open here, one within the other. Close those before it, or take them out.`;
			return { offset: at, message };
		}
	}
	return undefined;
}
