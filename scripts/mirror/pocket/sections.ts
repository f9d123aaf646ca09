import type { Token } from "markdown-it";
import type { Directive } from "../../words/directives.ts";

const nameOf = ({ meta }: Token): string | undefined => (meta as unknown as Directive | null)?.name;

/** A page's tokens cut before each heading of the second level; first what stands before them all. */
function sections(tokens: readonly Token[]): Token[][] {
	const all: Token[][] = [[]];
	for (const token of tokens) {
		if (token.type === "heading_open" && token.tag === "h2") all.push([]);
		all.at(-1)?.push(token);
	}
	return all;
}

const has = (name: string, section: readonly Token[]): boolean => section.some((token) => nameOf(token) === name);

/** The sections that hold a directive. */
export const sectionsWith = (name: string, tokens: readonly Token[]): Token[] =>
	sections(tokens)
		.filter((section) => has(name, section))
		.flat();

/** The sections that do not hold a directive. */
export const sectionsWithout = (name: string, tokens: readonly Token[]): Token[] =>
	sections(tokens)
		.filter((section) => !has(name, section))
		.flat();

/** The tokens without some blocks, each with the paragraph that announces it and ends in a colon. */
export function withoutBlocks(names: ReadonlySet<string>, tokens: readonly Token[]): Token[] {
	const kept: Token[] = [];
	for (const token of tokens) {
		if (token.type !== "directive_block" || !names.has(nameOf(token) ?? "")) kept.push(token);
		else if (kept.at(-1)?.type === "paragraph_close" && kept.at(-2)?.content.trimEnd().endsWith(":")) kept.splice(-3);
	}
	return kept;
}

/** The tokens with their headings some levels down, at most to the sixth. */
export function lowerHeadings(tokens: readonly Token[], levels: number): Token[] {
	for (const token of tokens)
		if (token.type === "heading_open" || token.type === "heading_close")
			token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + levels)}`;
	return [...tokens];
}
