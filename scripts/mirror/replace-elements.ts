import { Parser } from "htmlparser2";
import type { Tag } from "./rewrite-tags.ts";

/** An element of a page, in the letters of the page's source. */
export interface Element extends Tag {
	/** Its first tag. */
	open: string;
	inner: string;
	/** Its last tag. */
	close: string;
}

/** Puts markup in the place of each wanted element, the outermost ones; everything else stays as it is, to the letter. */
export function replaceElements(
	html: string,
	isWanted: (tag: Tag) => boolean,
	replace: (element: Element) => string,
): string {
	const parts: string[] = [];
	let done = 0;
	let depth = 0;
	let found: { tag: Tag; depth: number; start: number; inside: number } | undefined;
	const parser = new Parser({
		onopentag(name, attributes) {
			depth++;
			const tag = { name, attributes };
			if (found || !isWanted(tag)) return;
			found = { tag, depth, start: parser.startIndex, inside: parser.endIndex + 1 };
		},
		onclosetag() {
			if (found?.depth === depth) {
				const { tag, start, inside } = found;
				const [end, after] = [parser.startIndex, parser.endIndex + 1];
				const element = { ...tag, open: html.slice(start, inside), inner: html.slice(inside, end) };
				parts.push(html.slice(done, start), replace({ ...element, close: html.slice(end, after) }));
				done = after;
				found = undefined;
			}
			depth--;
		},
	});
	parser.end(html);
	return parts.join("") + html.slice(done);
}
