import path from "node:path";
import type { MarkdownIt } from "markdown-it";
import { decodeAddress } from "../urls/relative-link.ts";

/** What a link of the words needs to know of the page that it stands on. */
export interface LinkPlace {
	/** The page's name, the same in every language. // => "about/facts" */
	name: string;
	/** The address of a page by its name; undefined for one that is not there. */
	urlOf(name: string): string | undefined;
	/** Whether a page has a heading of that fragment. */
	hasHeading(name: string, fragment: string): boolean;
	/** The address of this page. */
	url: string;
	/** Turns an address of the site into a link. */
	href(to: string): string;
}

/** Turns links to .md files, as editors write and preview them, into links to the pages made of them, in the page's language. */
export function pageLinks(markdown: MarkdownIt, placeOf: (env: object) => LinkPlace): MarkdownIt {
	markdown.renderer.rules.link_open = (tokens, index, options, env, renderer) => {
		const token = tokens[index];
		const { name, urlOf, hasHeading, url, href } = placeOf(env ?? {});
		const [file = "", fragment] = decodeAddress(String(token?.attrGet("href") ?? "")).split("#");
		const to = file === "" ? name : path.posix.join(path.posix.dirname(name), file.replace(/\.md$/, ""));
		const target = file === "" ? url : urlOf(to);
		token?.attrSet("href", href(`${target ?? url}${fragment && hasHeading(to, fragment) ? `#${fragment}` : ""}`));
		return renderer.renderToken(tokens, index, options);
	};
	return markdown;
}
