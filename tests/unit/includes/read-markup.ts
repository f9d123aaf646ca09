import { parseDocument } from "htmlparser2";
import type { Html } from "../../../scripts/project/html.ts";
import { type Element, select, type Tree, textOf } from "../../site/dom.ts";

/** What a component has drawn, as a tree. */
export const treeOf = (markup: Html | string | false): Tree => parseDocument(markup === false ? "" : String(markup));

/** The visible words of the elements that a selector names. */
export const texts = (markup: Html | string | false, selector: string): string[] =>
	select(treeOf(markup), selector)
		.map(textOf)
		.filter((text) => text !== "");

/** All visible words of a component. */
export const wordsOf = (markup: Html | string | false): string => textOf(treeOf(markup));

/** The addresses of a component's links, in their order. */
export const linksOf = (markup: Html | string | false): string[] =>
	select(treeOf(markup), "a").map(({ attribs }) => attribs.href ?? "");

/** The first element that a selector names. */
export function first(markup: Html | string | false, selector: string): Element {
	const [found] = select(treeOf(markup), selector);
	if (!found) throw new Error(`There is no ${selector} in ${String(markup)}`);
	return found;
}
