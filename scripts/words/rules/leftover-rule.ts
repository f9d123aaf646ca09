import type { Token } from "markdown-it";
import { halfReferences, withoutHalves } from "./half-references.ts";
import { diagnosticAt, inlineBlocks, type PageRule } from "./rule.ts";

/** Notation that Markdown did not take, so that visitors would read it: half a reference, half a link, a bare address. */
export const leftoverRule: PageRule = (page, tokens, { facts }) => [
	...tokens
		.filter(({ type }) => type === "code_block")
		.map((block) =>
			diagnosticAt(page, block, "", "four blanks at the beginning of a line make it code. Take them out."),
		),
	...inlineBlocks(tokens).flatMap((block) => [
		...(block.content.includes("<!--") && textsOf(block).some(({ content }) => content.includes("<!--"))
			? [diagnosticAt(page, block, "<!--", REMARK)]
			: []),
		...[...(/^(#{2,6})[^#\s]/.exec(block.content) ?? [])]
			.slice(1)
			.map((marks) =>
				diagnosticAt(
					page,
					block,
					marks,
					`${marks} would be shown to visitors as text. Write a blank after it: ${marks} Heading.`,
				),
			),
		...textsOf(block).flatMap(({ content, inLink }) => {
			const halves = halfReferences(content, facts);
			const rest = withoutHalves(content, halves, " ");
			const forbidden = FORBIDDEN_ADDRESS.exec(rest)?.[1];
			return [
				// Two colons with no letter before them are told by the rule of directives.
				...halves
					.filter(({ written, at }) => !written.startsWith("::") || /\w/.test(content[at - 1] ?? ""))
					.map(({ written, instead }) =>
						diagnosticAt(page, block, written, `${written} would be shown to visitors as text. Write ${instead}.`),
					),
				...(forbidden === undefined
					? []
					: [
							diagnosticAt(
								page,
								block,
								`](${forbidden}`,
								`the address ${forbidden} is of no kind that the site uses. Link to a page such as rights.md.`,
							),
						]),
				...[
					...new Set(rest.replace(FORBIDDEN_ADDRESS, " ").match(/\][([]|\] \((?=[^\s)]*(?:\.md|:\/\/|\/\)|#))/g)),
				].map((left) =>
					diagnosticAt(
						page,
						block,
						left,
						`${left} would be shown to visitors as text. Write a link as [Know your rights](rights.md), with a page's file between the parentheses.`,
					),
				),
				...[...new Set(rest.match(/\[\^[^\]\s]+\]/g))].map((left) =>
					diagnosticAt(
						page,
						block,
						left,
						`${left} would be shown to visitors as text: there are no footnotes. Write the note into the sentence, and take ${left} out.`,
					),
				),
				...[...new Set(rest.match(/\*\*|(?<!\w)__|__(?!\w)/g))].map((left) =>
					diagnosticAt(
						page,
						block,
						left,
						`${left} would be shown to visitors as text. Write **important** with ${left} before and after the words, without a blank inside.`,
					),
				),
				...(inLink ? [] : [...new Set(rest.replace(LINK_OF_HTML, " ").match(BARE_ADDRESS))]).map((address) =>
					diagnosticAt(
						page,
						block,
						address,
						`the address ${address} would not be a link. Add the page to resources.json and write :resource[its-id].`,
					),
				),
			];
		}),
	]),
];

/** Kinds of addresses that Markdown itself refuses. */
const FORBIDDEN_ADDRESS = /\]\(((?:javascript|vbscript|file|data):[^\s()]*(?:\([^\s()]*\))?)/i;

const REMARK =
	"the remark <!-- would be shown to visitors as text. Write it on lines of its own and end it with -->, or take it out.";

/** Its address is told with the tag. Quotation marks are curled already here. */
const LINK_OF_HTML = /<a\s[^<>]*>/gi;

const BARE_ADDRESS = /\b(?:https?:\/\/|www\.)[^\s)\]<>"“”‘’]+/gi;

/** The texts of a block that are no code, and whether each is the words of a link. */
function textsOf(block: Token): { content: string; inLink: boolean }[] {
	let depth = 0;
	return (block.children ?? []).flatMap(({ type, content }) => {
		if (type === "link_open") depth++;
		if (type === "link_close") depth--;
		return type === "text" ? [{ content, inLink: depth > 0 }] : [];
	});
}
