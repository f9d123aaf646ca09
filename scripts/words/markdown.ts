import slugify from "@sindresorhus/slugify";
import createParser, { type MarkdownIt, type Token } from "markdown-it";
import { directiveRules } from "./directives.ts";

/**
 * The Markdown of the site: no raw HTML (it is shown as text), directives for facts, curly quotes, headings with ids.
 * It only parses; what a directive looks like is told by the renderers that `renderDirectives` adds.
 */
export function createMarkdown(): MarkdownIt {
	const markdown = createParser({ html: false, linkify: false, typographer: true });
	markdown.use(directiveRules);
	markdown.use(remarks);
	markdown.core.ruler.push("heading_ids", (state) => {
		const cards = state.tokens
			.filter(({ type }) => type === "directive_block")
			.map(({ meta }) => String(meta?.argument));
		const taken = new Map([...FRAME_IDS, ...cards].map((id) => [id, 1]));
		for (const [index, token] of state.tokens.entries()) {
			if (token.type !== "heading_open") continue;
			token.attrSet("id", uniqueSlug(plainText(state.tokens[index + 1]), taken));
		}
	});
	return markdown;
}

/** What else has an id on a page of words; cards have those of their records. */
const FRAME_IDS = ["main", "menu", "search-words", "search-kind"];

/** The fragments of all headings of a page. */
export const headingIds = (tokens: readonly Token[]): Set<string> =>
	new Set(tokens.filter(({ type }) => type === "heading_open").map((token) => String(token.attrGet("id"))));

/** The words of a heading without its markup, addresses and references. */
const plainText = (block: Token | undefined): string =>
	(block?.children ?? [])
		.map(({ type, content }) => (type === "text" || type === "code_inline" ? content : ""))
		.join("");

/** The fragment of a heading. // => "what-happens-when-you-call"; the second of the same name ends in -2 */
function uniqueSlug(text: string, taken: Map<string, number>): string {
	const slug = slugify(text, { decamelize: false }) || "section";
	let count = (taken.get(slug) ?? 0) + 1;
	// A heading may be called so itself: "Twice", "Twice", "Twice 2".
	while (count > 1 && taken.has(`${slug}-${count}`)) count++;
	taken.set(slug, count);
	const own = count === 1 ? slug : `${slug}-${count}`;
	if (count > 1) taken.set(own, 1);
	return own;
}

/** `<!-- … -->` on lines of its own is a remark for whoever writes the page, such as the English to translate. No visitor sees it. */
function remarks(markdown: MarkdownIt): void {
	/** Where the last one that was looked for ends, so that thousands without an end are not each looked for to the end of the page. */
	let last = { src: "", from: 0, end: -1 };
	const nextEnd = (src: string, from: number): number => {
		const isKnown = src === last.src && from >= last.from && (last.end === -1 || from <= last.end);
		if (!isKnown) last = { src, from, end: src.indexOf("-->", from) };
		return last.end;
	};
	markdown.block.ruler.before(
		"paragraph",
		"remark",
		(state, startLine, endLine, silent) => {
			const { src, bMarks, tShift, eMarks } = state;
			const start = (bMarks[startLine] ?? 0) + (tShift[startLine] ?? 0);
			if (!src.startsWith("<!--", start)) return false;
			const end = nextEnd(src, start);
			if (end === -1 || end >= (eMarks[endLine - 1] ?? 0)) return false;
			const lineEnd = src.indexOf("\n", end);
			if (
				!src
					.slice(end, lineEnd === -1 ? undefined : lineEnd)
					.trimEnd()
					.endsWith("-->")
			)
				return false;
			if (silent) return true;
			state.line = startLine;
			while ((eMarks[state.line++] ?? src.length) < end);
			return true;
		},
		{ alt: ["paragraph", "list", "blockquote"] },
	);
}
