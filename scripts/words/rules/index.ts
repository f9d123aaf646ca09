import type { Token } from "markdown-it";
import type { Facts } from "../../facts/facts.ts";
import type { Fault } from "../../project/faults.ts";
import type { Page } from "../page.ts";
import { directiveRule } from "./directive-rule.ts";
import { headingRule } from "./heading-rule.ts";
import { linkRule } from "./link-rule.ts";
import { pictureRule } from "./picture-rule.ts";
import { proseNumberRule } from "./prose-number-rule.ts";
import { textRule } from "./text-rule.ts";

export interface RuleContext {
	content: string;
	root: string;
	facts: Facts;
	/** By file name from the root. */
	pageOf: ReadonlyMap<string, Page>;
	tokensOf: ReadonlyMap<string, readonly Token[]>;
}

/** Looks at one page and says what is wrong in it. */
export type PageRule = (page: Page, tokens: readonly Token[], context: RuleContext) => Fault[];

export const PAGE_RULES: readonly PageRule[] = [
	directiveRule,
	headingRule,
	linkRule,
	pictureRule,
	proseNumberRule,
	textRule,
];
