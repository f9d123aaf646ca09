/** Text that is already HTML. Only `html` and `raw` make it, so what an editor types can never become markup. */
export class Html {
	readonly markup: string;
	constructor(markup: string) {
		this.markup = markup;
	}
	toString(): string {
		return this.markup;
	}
}

/** What may stand in a template: strings are escaped, Html is not escaped twice, lists are joined, false and null leave nothing. */
export type Value = Html | string | number | false | null | undefined | readonly Value[];

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** // => "Tom &amp; Jerry" */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

const toMarkup = (value: Value): string => {
	if (value instanceof Html) return value.markup;
	if (Array.isArray(value)) return value.map(toMarkup).join("");
	if (value === false || value === null || value === undefined) return "";
	return escapeHtml(String(value));
};

/** Markup with its values escaped; indentation between tags is dropped, since every page must fit the first round trip. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => {
	let markup = tighten(parts[0] ?? "");
	for (const [index, value] of values.entries())
		markup = follow(markup + toMarkup(value), tighten(parts[index + 1] ?? ""));
	return new Html(markup);
};

/** A line break after a space would part what is parted already. */
const follow = (markup: string, part: string): string =>
	markup + (markup.endsWith(" ") ? part.replace(/^\n/, "") : part);

const tighten = (part: string): string =>
	part
		// A space before a line break was meant: it parts what would be read as one word.
		.replace(/[ \t]+\n\s*/g, " ")
		.replace(/\n\s*/g, "\n")
		.replace(/>\n</g, "><")
		.replace(/^\n(?=<)|(?<=>)\n$/g, "");

/** Markup from a trusted maker (markdown-it, a stylesheet), taken as it is. */
export const raw = (markup: string): Html => new Html(markup);
