import type { PageRule } from "./rule.ts";

/** Nobody can have reviewed a translation after the real today. */
export const reviewRule: PageRule = ({ file, head, meta: { reviewed } }, _tokens, { today }) => {
	if (reviewed === undefined || reviewed <= today) return [];
	const line = head.split("\n").findIndex((text) => text.startsWith("reviewed:")) + 1;
	const message = `${reviewed} is in the future, and nobody can have reviewed the page yet. Write the real day.`;
	return [{ file, line: Math.max(line, 1), column: 1, message }];
};
