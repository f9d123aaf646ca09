import type { Token } from "markdown-it";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { halfReferences, withoutHalves } from "./half-references.ts";
import { diagnosticAt, inlineBlocks, type PageRule } from "./rule.ts";

/** Notation that Markdown did not take, so that visitors would read it: half a reference, half a link, a bare address. */
export const leftoverRule: PageRule = (page, tokens, { facts }) => {
	const found: Diagnostic[] = [];
	const tell = (block: Token, needle: string, message: string): void => {
		found.push(diagnosticAt(page, block, needle, message));
	};
	for (const block of tokens.filter(({ type }) => type === "code_block"))
		tell(block, "", "four blanks at the beginning of a line make it code. Take them out.");
	for (const block of inlineBlocks(tokens)) {
		const texts = textsOf(block);
		if (texts.some(({ content }) => content.includes("<!--"))) tell(block, "<!--", REMARK);
		const [, marks] = /^(#{2,6})[^#\s]/.exec(block.content) ?? [];
		if (marks) tell(block, marks, `${shown(marks)} Write a blank after it: ${marks} Heading.`);
		for (const { content, inLink } of texts) {
			const halves = halfReferences(content, facts);
			const rest = withoutHalves(content, halves, " ");
			// Two colons with no letter before them are told by the rule of directives.
			for (const { written, instead, at } of halves)
				if (!written.startsWith("::") || /\w/.test(content[at - 1] ?? ""))
					tell(block, written, `${shown(written)} Write ${instead}.`);
			const [, forbidden] = FORBIDDEN_ADDRESS.exec(rest) ?? [];
			if (forbidden) {
				const message = `the address ${forbidden} is of no kind that the site uses. Link to a page such as rights.md.`;
				tell(block, `](${forbidden}`, message);
			}
			for (const { pattern, without, advice } of inLink ? NOTATION : [...NOTATION, BARE_ADDRESS])
				for (const left of new Set(rest.replace(without ?? /$^/, " ").match(pattern))) tell(block, left, advice(left));
		}
	}
	return found;
};

const shown = (left: string): string => `${left} would be shown to visitors as text.`;

/** Kinds of addresses that Markdown itself refuses. */
const FORBIDDEN_ADDRESS = /\]\(((?:javascript|vbscript|file|data):[^\s()]*(?:\([^\s()]*\))?)/i;

const REMARK =
	"the remark <!-- would be shown to visitors as text. Write it on lines of its own and end it with -->, or take it out.";

/** What may be left in a text, where it may not be looked for, and what to write. */
interface Leftover {
	pattern: RegExp;
	without?: RegExp;
	advice(left: string): string;
}

const NOTATION: readonly Leftover[] = [
	{
		pattern: /\][([]|\] \((?=[^\s)]*(?:\.md|:\/\/|\/\)|#))/g,
		without: FORBIDDEN_ADDRESS,
		advice: (left) =>
			`${shown(left)} Write a link as [Know your rights](rights.md), with a page's file between the parentheses.`,
	},
	{
		pattern: /\[\^[^\]\s]+\]/g,
		advice: (left) =>
			`${left} would be shown to visitors as text: there are no footnotes. Write the note into the sentence, and take ${left} out.`,
	},
	{
		pattern: /\*\*|(?<!\w)__|__(?!\w)/g,
		advice: (left) =>
			`${shown(left)} Write **important** with ${left} before and after the words, without a blank inside.`,
	},
];

const BARE_ADDRESS: Leftover = {
	pattern: /\b(?:https?:\/\/|www\.)[^\s)\]<>"“”‘’]+/gi,
	// The address of a link of HTML is told with the tag. Quotation marks are curled already here.
	without: /<a\s[^<>]*>/gi,
	advice: (left) =>
		`the address ${left} would not be a link. Add the page to resources.json and write :resource[its-id].`,
};

/** The texts of a block that are no code, and whether each is the words of a link. */
function textsOf(block: Token): { content: string; inLink: boolean }[] {
	let depth = 0;
	return (block.children ?? []).flatMap(({ type, content }) => {
		if (type === "link_open") depth++;
		if (type === "link_close") depth--;
		return type === "text" ? [{ content, inLink: depth > 0 }] : [];
	});
}
