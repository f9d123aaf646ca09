import type { Token } from "markdown-it";
import { lineStarts, type Position, positionsOf } from "../../facts/json/positions.ts";
import type { Fault } from "../../project/faults.ts";
import type { Page } from "../page.ts";

/**
 * A fault in the words of a page. markdown-it knows only the lines of a block, so the place within them is found by looking
 * for `needle`, the text that is wrong.
 */
export function faultAt(page: Page, block: Token | undefined, needle: string, message: string): Fault {
	const { starts, positionOf } = linesOf(page);
	const [from, to] = block?.map ?? [0, starts.length];
	const start = starts[from] ?? 0;
	const found = page.body.indexOf(needle, start);
	const place = found === -1 || found >= (starts[to] ?? page.body.length + 1) ? start : found;
	const { line, column } = positionOf(place);
	return { file: page.file, line: page.bodyLine + line, column, message };
}

/** Where the lines of a page begin; made once, since a page may have thousands of faults. */
function linesOf(page: Page) {
	const known = LINES.get(page) ?? { starts: lineStarts(page.body), positionOf: positionsOf(page.body) };
	LINES.set(page, known);
	return known;
}
const LINES = new WeakMap<Page, { starts: readonly number[]; positionOf: (offset: number) => Position }>();

/** Every block of running text with its inline tokens. */
export const inlineBlocks = (tokens: readonly Token[]): Token[] => tokens.filter((token) => token.type === "inline");
