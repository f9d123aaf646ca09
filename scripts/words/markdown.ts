import slugify from "@sindresorhus/slugify";
import createParser, { type MarkdownIt, type Token } from "markdown-it";
import { directiveRules } from "./directive-rules.ts";
import { remarks } from "./translations/remarks.ts";

/**
 * The Markdown of the site: no raw HTML (it is shown as text), directives for facts, curly quotes, headings with ids.
 * It only parses; what a directive looks like is told by the renderers that `renderDirectives` adds.
 */
export function createMarkdown(): MarkdownIt {
	const markdown = createParser({ html: false, linkify: false, typographer: true });
	markdown.use(directiveRules);
	markdown.use(remarks);
	markdown.core.ruler.push("heading_ids", (state) => {
		const taken = new Map<string, number>();
		for (const [index, token] of state.tokens.entries()) {
			if (token.type !== "heading_open") continue;
			token.attrSet("id", uniqueSlug(plainText(state.tokens[index + 1]), taken));
		}
	});
	return markdown;
}

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
	const count = (taken.get(slug) ?? 0) + 1;
	taken.set(slug, count);
	return count === 1 ? slug : `${slug}-${count}`;
}
