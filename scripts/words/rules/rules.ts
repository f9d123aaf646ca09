import { directiveRule } from "./directive-rule.ts";
import { headingRule } from "./heading-rule.ts";
import { leftoverRule } from "./leftover-rule.ts";
import { linkRule } from "./link-rule.ts";
import { pictureRule } from "./picture-rule.ts";
import { proseNumberRule } from "./prose-number-rule.ts";
import { repeatRule } from "./repeat-rule.ts";
import type { PageRule } from "./rule.ts";
import { textRule } from "./text-rule.ts";

/** Nobody can have reviewed a translation after the real today. */
const reviewRule: PageRule = ({ file, head, meta: { reviewed } }, _tokens, { today }) => {
	if (reviewed === undefined || reviewed <= today) return [];
	const line = head.split("\n").findIndex((text) => text.startsWith("reviewed:")) + 1;
	const message = `${reviewed} is in the future, and nobody can have reviewed the page yet. Write the real day.`;
	return [{ file, line: Math.max(line, 1), column: 1, message }];
};

export const PAGE_RULES: readonly PageRule[] = [
	directiveRule,
	headingRule,
	leftoverRule,
	linkRule,
	pictureRule,
	proseNumberRule,
	repeatRule,
	reviewRule,
	textRule,
];
