import { dayNumber } from "../../../scripts/facts/hours/days.ts";
import { wallTime } from "../../../scripts/facts/hours/wall-clock.ts";
import { siteNow } from "../now.ts";
import type { MatchData } from "./pagefind.ts";

/** One found page or line as a list item, built node by node: no text of the index becomes markup. */
export function resultItem(
	{ url, excerpt, meta, filters }: MatchData,
	kindName: (kind: string) => string,
	timeZone: string,
): HTMLElement {
	const link = withText("a", meta.title ?? url);
	link.setAttribute("href", url);
	const heading = document.createElement("h2");
	heading.append(link);
	const words = document.createElement("p");
	// The text of a line to call is made to be found, not to be read.
	if (meta.purpose) words.append(meta.purpose);
	else words.append(...excerptPieces(excerpt).map((text, at) => (at % 2 ? withText("mark", text) : text)));
	if (meta.call && meta.href) words.append(" ", callLink(meta.call, meta.href));
	const item = document.createElement("li");
	item.append(heading);
	const kind = kindName(filters.kind?.[0] ?? "");
	if (kind !== "") {
		const label = withText("p", kind);
		label.className = "search-kind";
		item.append(label);
	}
	item.append(words);
	if (meta.checked) {
		const note = withText("p", isDue(meta.reviewBy, timeZone) ? `${meta.checked} ${meta.confirm}` : meta.checked);
		note.className = "checked";
		item.append(note);
	}
	return item;
}

/**
 * The pieces of Pagefind's excerpt, every second of which is marked. It holds no markup but `<mark>`, and of the characters of the page only
 * `<` and `>` are escaped, so nothing of it is ever parsed as HTML. // "a <mark>b</mark> c" => ["a ", "b", " c"]
 */
export const excerptPieces = (excerpt: string): string[] =>
	excerpt.split(/<mark>(.*?)<\/mark>/).map((piece) => piece.replace(/&lt;/g, "<").replace(/&gt;/g, ">"));

/** Whether a line is due for a check by the visitor's clock; one of unknown age always is. */
const isDue = (reviewBy = "", timeZone: string): boolean =>
	!reviewBy || wallTime(timeZone, siteNow().getTime()).day > dayNumber(reviewBy);

/** A number that a phone calls at a touch, or whom it writes to, as _includes/components/call-link.ts writes it. */
function callLink(number: string, href: string): HTMLElement {
	const link = withText("a", number);
	link.className = "call";
	link.dir = "ltr";
	link.setAttribute("href", href);
	return link;
}

function withText(name: string, text: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = text;
	return element;
}
