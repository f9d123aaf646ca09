import type { Token } from "markdown-it";
import { plain } from "../../i18n/words.ts";
import type { Directive } from "../directives.ts";
import type { Page } from "../page.ts";
import { meaningOf } from "./meaning.ts";

/** The smallest part of a page that is translated as a whole: a heading, a paragraph, a list item, a cell, a fold's title. */
export interface Block {
	/** What it is, after what it stands in. // => "title", "h2", "p", "steps>ol>li", "::hotline-card[city-311]" */
	kind: string;
	/** What it says, without what carries no meaning; "" for a reference on a line of its own. */
	text: string;
	/** Its line in the file, from 1. */
	line: number;
	/** Where its token is among those of the page; undefined in the head. */
	at?: number;
}

/** The lines of the head that are translated. */
export const HEAD = ["title", "description", "navigation"] as const;

/** Every block of a page in its order, those of the head first. */
export const blocksOf = (page: Page, tokens: readonly Token[]): Block[] => [
	...headBlocks(page),
	...bodyBlocks(tokens, page.bodyLine),
];

const headBlocks = ({ meta, head }: Page): Block[] =>
	HEAD.flatMap((kind) => {
		const text = meta[kind];
		if (text === undefined) return [];
		const line = head.split("\n").findIndex((it) => it.startsWith(`${kind}:`)) + 1;
		return [{ kind, text: plain(text), line: Math.max(line, 1) }];
	});

/** What a token opens, as part of the kind of the blocks within it. */
const AROUND: Partial<Record<string, string>> = {
	bullet_list_open: "ul",
	ordered_list_open: "ol",
	list_item_open: "li",
	blockquote_open: "quote",
	heading_open: "",
	paragraph_open: "p",
	th_open: "th",
	td_open: "td",
};

function bodyBlocks(tokens: readonly Token[], bodyLine: number): Block[] {
	const around: string[] = [];
	const blocks: Block[] = [];
	let line = bodyLine + 1;
	const add = (at: number, kind: string, text: string): void => {
		blocks.push({ kind, text, line, at });
	};
	for (const [at, token] of tokens.entries()) {
		const { type, content } = token;
		// The words of a table's cell do not know their line; its row does.
		if (token.map) line = bodyLine + token.map[0] + 1;
		const opened = AROUND[type];
		if (opened !== undefined) around.push(type === "heading_open" ? token.tag : opened);
		else if (type.replace(/_close$/, "_open") in AROUND) around.pop();
		else if (type === "directive_container_open") {
			const { name, argument } = token.meta as unknown as Directive;
			add(at, [...around, name === "fold" ? "fold" : content].join(">"), plain(argument));
			around.push(name);
		} else if (type === "directive_container_close") around.pop();
		else if (type === "directive_block") add(at, content, "");
		else if (type === "inline") add(at, kindOf(around, tokens[at - 2]), meaningOf(token.children ?? []));
		else if (type === "fence" || type === "code_block")
			add(at, [...around, "code"].join(">"), ""); // the same in every language
		else if (type === "hr") add(at, "---", "");
	}
	return blocks;
}

/** The first paragraph of an item is the item; later ones are paragraphs within it. */
const kindOf = (around: readonly string[], before: Token | undefined): string =>
	before?.type === "list_item_open" ? around.slice(0, -1).join(">") : around.join(">");
