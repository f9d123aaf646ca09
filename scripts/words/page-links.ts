import path from "node:path";
import type { MarkdownIt } from "markdown-it";
import { decodeAddress } from "./decode-address.ts";
import { relativeLink } from "./relative-link.ts";

/** What a link of the words needs to know: where its own page is, and where each file of content/ ends up. */
export interface LinkPlace {
	/** // => "content/en/report.md" */
	file: string;
	url: string;
	urlOf: ReadonlyMap<string, string>;
	/** Turns an address of the site into a link; relative unless told otherwise. */
	href?: (to: string) => string;
}

/** Turns links to .md files, as editors write and preview them, into links to the pages made of them. */
export function pageLinks(markdown: MarkdownIt, placeOf: (env: object) => LinkPlace): MarkdownIt {
	markdown.renderer.rules.link_open = (tokens, index, options, env, renderer) => {
		const token = tokens[index];
		const place = placeOf(env ?? {});
		const [file = "", fragment] = decodeAddress(String(token?.attrGet("href") ?? "")).split("#");
		const url = file === "" ? place.url : place.urlOf.get(path.posix.join(path.posix.dirname(place.file), file));
		const target = `${url ?? place.url}${fragment === undefined ? "" : `#${fragment}`}`;
		token?.attrSet("href", place.href ? place.href(target) : relativeLink(place.url, target));
		return renderer.renderToken(tokens, index, options);
	};
	return markdown;
}
