import { directiveRule } from "./directive-rule.ts";
import { headingRule } from "./heading-rule.ts";
import { leftoverRule } from "./leftover-rule.ts";
import { linkRule } from "./link-rule.ts";
import { pictureRule } from "./picture-rule.ts";
import { proseNumberRule } from "./prose-number-rule.ts";
import { reviewRule } from "./review-rule.ts";
import type { PageRule } from "./rule.ts";
import { textRule } from "./text-rule.ts";

export const PAGE_RULES: readonly PageRule[] = [
	directiveRule,
	headingRule,
	leftoverRule,
	linkRule,
	pictureRule,
	proseNumberRule,
	reviewRule,
	textRule,
];
