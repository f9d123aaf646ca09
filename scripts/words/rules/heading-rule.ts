import { diagnosticAt, type PageRule } from "./rule.ts";

/** The title is the page's only first heading, and no level is skipped (WCAG 1.3.1, technique G141). */
export const headingRule: PageRule = (page, tokens) => {
	let level = 1;
	return tokens.flatMap((token, index) => {
		if (token.type !== "heading_open") return [];
		const here = Number(token.tag.slice(1));
		const text = tokens[index + 1]?.content ?? "";
		const before = level;
		level = here;
		if (text === "")
			return [diagnosticAt(page, token, "#", "the heading is empty. Write its words, or take the # out.")];
		if (here === 1)
			return [diagnosticAt(page, token, text, `the page's title is its only heading with one #. Write ## ${text}.`)];
		if (here > before + 1)
			return [
				diagnosticAt(
					page,
					token,
					text,
					`the heading jumps from level ${before} to level ${here}. Write ${"#".repeat(before + 1)} ${text}.`,
				),
			];
		return [];
	});
};
