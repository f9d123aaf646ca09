import type { Token } from "markdown-it";
import type { Facts } from "../../facts/facts.ts";
import { lineStarts, type Position, positionsOf } from "../../facts/json/positions.ts";
import type { Diagnostic } from "../../project/diagnostics.ts";
import type { Page } from "../page.ts";

/** What a rule may look at beside its page. */
export interface RuleContext {
	content: string;
	root: string;
	facts: Facts;
	/** Whether no record of the facts is left out for its errors: only then a reference to none is one. */
	areFactsWhole: boolean;
	/** How dates are written in each language but English, by its id. */
	datesOf: ReadonlyMap<string, RegExp>;
	/** The real day. */
	today: string;
	/** Files that are there and have no page, because something in their name or head is wrong: that is told already. */
	unread: ReadonlySet<string>;
	pages: readonly Page[];
	/** By file name from the root. */
	pageOf: ReadonlyMap<string, Page>;
	tokensOf: ReadonlyMap<string, readonly Token[]>;
}

/** Looks at one page and says what is wrong in it. */
export type PageRule = (page: Page, tokens: readonly Token[], context: RuleContext) => Diagnostic[];

/**
 * An error in the words of a page. markdown-it knows only the lines of a block, so the place within them is found by looking
 * for `needle`, the text that is wrong.
 */
export function diagnosticAt(page: Page, block: Token | undefined, needle: string, message: string): Diagnostic {
	const { starts, positionOf } = linesOf(page);
	const [from, to] = block?.map ?? [0, starts.length];
	const start = starts[from] ?? 0;
	const found = page.body.indexOf(needle, start);
	const place = found === -1 || found >= (starts[to] ?? page.body.length + 1) ? start : found;
	const { line, column } = positionOf(place);
	return { file: page.file, line: page.bodyLine + line, column, message };
}

/** Where the lines of a page begin; made once, since a page may have thousands of errors. */
function linesOf(page: Page) {
	const known = LINES.get(page) ?? { starts: lineStarts(page.body), positionOf: positionsOf(page.body) };
	LINES.set(page, known);
	return known;
}
const LINES = new WeakMap<Page, { starts: readonly number[]; positionOf: (offset: number) => Position }>();

/** Every block of running text with its inline tokens. */
export const inlineBlocks = (tokens: readonly Token[]): Token[] => tokens.filter((token) => token.type === "inline");
