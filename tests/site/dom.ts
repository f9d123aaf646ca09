import { readFile } from "node:fs/promises";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { siteFiles } from "../../scripts/urls/site-files.ts";

export type Tree = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A finished page as a tree, with the elements around each. */
export interface Page {
	/** Relative to the site, with forward slashes. // => "ar/events/index.html" */
	file: string;
	html: string;
	tree: Tree;
}

/** Every page of a finished site, by its file. */
export async function readPageTrees(output: string): Promise<Map<string, Page>> {
	const files = (await siteFiles(output)).filter((file) => file.endsWith(".html"));
	return new Map(
		await Promise.all(
			files.map(async (file): Promise<[string, Page]> => {
				const html = await readFile(path.join(output, file), "utf8");
				return [file, { file, html, tree: parseDocument(html) }];
			}),
		),
	);
}

/** A page that must be there. // pageAt(pages, "ar/events/") */
export function pageAt(pages: ReadonlyMap<string, Page>, address: string): Page {
	const page = pages.get(address.replace(/(^|\/)$/, "$1index.html"));
	if (!page) throw new Error(`The site has no page ${address}.`);
	return page;
}

type Node = Element | Tree | Element["children"][number];

/** What the visitor reads before any script has run, with single spaces. */
export const textOf = (node: Node): string => shownText(node).replace(/\s+/g, " ").trim();

const shownText = (node: Node): string => {
	if (!("children" in node)) return DomUtils.textContent(node);
	return "attribs" in node && "hidden" in node.attribs ? "" : node.children.map(shownText).join("");
};

/** Elements by their name and, after a dot, one class, in the order of the source. // "p.state", ".hotline", "*" */
export function select(node: Element | Tree, selector: string): Element[] {
	const [name = "", className] = selector.split(".");
	return DomUtils.getElementsByTagName(name || "*", node, true).filter(
		(element) => className === undefined || (element.attribs.class ?? "").split(" ").includes(className),
	);
}

/** The one element that a selector names. */
export function selectOne(node: Element | Tree, selector: string): Element {
	const [found, second] = select(node, selector);
	if (!found || second) throw new Error(`There are ${found ? "several" : "no"} elements ${selector}.`);
	return found;
}

/** The element with an id. */
export function byId({ tree, file }: Page, id: string): Element {
	const found = DomUtils.getElementById(id, tree, true);
	if (!found) throw new Error(`${file} has no element with the id ${id}.`);
	return found;
}

/** The main part of a page. */
export const mainOf = ({ tree }: Page): Element => selectOne(tree, "main");

/** The language in which an element's words are read aloud: its own `lang`, else the nearest around it. */
export function languageOf(element: Element): string {
	for (let node: Element | null = element; node; node = node.parent as Element | null) {
		if (node.attribs?.lang) return node.attribs.lang;
	}
	return "";
}

/** Elements that hold words themselves, with those words. */
export const wordsOf = (node: Element | Tree): { element: Element; text: string }[] =>
	select(node, "*").flatMap((element) => {
		const own = element.children.filter((child) => child.type === "text").map((child) => DomUtils.textContent(child));
		const text = own.join("").replace(/\s+/g, " ").trim();
		return text === "" || element.name === "style" || element.name === "script" ? [] : [{ element, text }];
	});
