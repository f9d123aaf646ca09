import type { Token } from "markdown-it";
import type { Facts } from "../../facts/facts.ts";
import type { Fault } from "../../project/faults.ts";
import type { Page } from "../page.ts";

/** What a rule may look at beside its page. */
export interface RuleContext {
	content: string;
	root: string;
	facts: Facts;
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
export type PageRule = (page: Page, tokens: readonly Token[], context: RuleContext) => Fault[];
