import { diagnosticAt, inlineBlocks, type PageRule } from "./rule.ts";

/** So many paragraphs stand twice in no page on purpose. */
const ENOUGH = 3;
/** Shorter ones, such as the name of a line, may well. */
const LONG = 40;

/** A page that was pasted into itself is told once, where it begins again. */
export const repeatRule: PageRule = (page, tokens) => {
	const seen = new Set<string>();
	const again = inlineBlocks(tokens).filter(({ content }) => {
		const isAgain = content.length >= LONG && seen.has(content);
		seen.add(content);
		return isAgain;
	});
	const [first] = again;
	if (first === undefined || again.length < ENOUGH) return [];
	const message = `from here on, ${again.length} paragraphs stand in the page a second time. Take them out.`;
	return [diagnosticAt(page, first, first.content.slice(0, LONG), message)];
};
