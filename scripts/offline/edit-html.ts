import { Parser } from "htmlparser2";
import { escapeHtml } from "../project/html.ts";

/** One tag of a page. */
export interface Tag {
	name: string;
	/** With their values as a reader understands them. */
	attributes: Readonly<Record<string, string>>;
}

/** What becomes of a tag: its attributes, of which undefined ones go; or undefined for a tag that goes as a whole (elements without an end). */
export type Rewrite = (tag: Tag) => Readonly<Record<string, string | undefined>> | undefined;

/** Changes attributes of a page's tags; everything else stays as it is, to the letter. */
export function rewriteTags(html: string, rewrite: Rewrite): string {
	const parts: string[] = [];
	let done = 0;
	const parser = new Parser({
		onopentag(name, attributes, isImplied) {
			if (isImplied) return;
			const changed = rewrite({ name, attributes });
			if (changed === attributes) return;
			const [start, end] = [parser.startIndex, parser.endIndex + 1];
			parts.push(html.slice(done, start), changed === undefined ? "" : writeTag(name, changed));
			done = end;
		},
	});
	parser.end(html);
	return parts.join("") + html.slice(done);
}

/** // => "<a href=\"report/index.html\" hidden>" */
function writeTag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
	const written = Object.entries(attributes).flatMap(([key, value]) => {
		if (value === undefined) return [];
		return value === "" && !MAY_BE_EMPTY.has(key) ? [` ${key}`] : [` ${key}="${escapeHtml(value)}"`];
	});
	return `<${name}${written.join("")}>`;
}

/** Of these an empty value is said; of others it stands for the attribute alone. */
const MAY_BE_EMPTY = new Set(["alt", "value", "content", "href"]);

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
