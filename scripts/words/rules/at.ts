import type { Token } from "markdown-it";
import type { Fault } from "../../project/faults.ts";
import type { Page } from "../page.ts";

/**
 * A fault in the words of a page. markdown-it knows only the lines of a block, so the place within them is found by looking
 * for `needle`, the text that is wrong.
 */
export function faultAt(page: Page, block: Token | undefined, needle: string, message: string): Fault {
	const lines = page.body.split("\n");
	const [from, to] = block?.map ?? [0, lines.length];
	const found = lines.slice(from, to).findIndex((line) => line.includes(needle));
	const line = found === -1 ? from : from + found;
	const column = Math.max(0, (lines[line] ?? "").indexOf(needle));
	return { file: page.file, line: page.bodyLine + line + 1, column: column + 1, message };
}

/** Every block of running text with its inline tokens. */
export const inlineBlocks = (tokens: readonly Token[]): Token[] => tokens.filter((token) => token.type === "inline");
