import { type Html, html, raw } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

/** A page of fewer parts is short enough to see what is on it. */
const FEWEST_PARTS = 4;

const PART = /<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs;
/** What may stand in a heading and not in a link: other links, and the note that a heading is not translated yet. */
const NOT_IN_A_LINK = /<small[^>]*>.*?<\/small> |<\/?a\b[^>]*>/gs;

/** The parts of a long page, to stand beside it on a wide screen. `content` is the drawn words, whose headings have their ids. */
export function contentsList(content: string, { t }: View): Html | false {
	const parts = [...content.matchAll(PART)].map(
		([, id, words = ""]) => html`<li><a href="#${id}">${raw(words.replace(NOT_IN_A_LINK, ""))}</a></li>`,
	);
	return (
		parts.length >= FEWEST_PARTS &&
		html`<nav class="contents" aria-label="${t("page.contents")}"><h2>${t("page.contents")}</h2><ul class="plain">${parts}</ul></nav>`
	);
}
