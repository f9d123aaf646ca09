import type { Token } from "markdown-it";
import type { Fault } from "../project/faults.ts";
import { LONGEST } from "../project/limits.ts";
import type { Page } from "./page.ts";

const PARTS = new Set(["directive_inline", "directive_block", "directive_container_open", "link_open", "image"]);

/** Why a page is too much to be judged part by part; undefined if it is not. Deeper levels would be left out of it without a word. */
export function tooMuch({ file, bodyLine }: Page, tokens: readonly Token[]): Fault | undefined {
	const parts = tokens.flatMap((token) => [token, ...(token.children ?? [])]).filter(({ type }) => PARTS.has(type));
	if (parts.length > LONGEST.parts) {
		const message = `the page has ${parts.length} references, links and pictures, and at most ${LONGEST.parts} are read. Divide it into several pages.`;
		return { file, line: 1, column: 1, message };
	}
	// A list and its item are two levels.
	const deep = tokens.find(({ level }) => level > 2 * LONGEST.levels);
	const message = `more than ${LONGEST.levels} lists, quotations or folds stand one within the other here. Take some of them out.`;
	return deep && { file, line: bodyLine + 1 + (deep.map?.[0] ?? 0), column: 1, message };
}
