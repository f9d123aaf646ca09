import type { Quotation } from "../../scripts/facts/schema/reference.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { checkedNote, supersededNote } from "./fact-notes.ts";
import { sourceLink } from "./links.ts";
import { localize, shown } from "./localize.ts";

/** Words exactly as they were written, in their own language, with where they stand and what has changed since. */
export const quote = (quotation: Quotation, view: View): Html => html`
	<figure class="quote">
		<blockquote lang="${quotation.language}"><p>${quotation.text}</p></blockquote>
		${translationOf(quotation, view)}
		<figcaption>${localize(quotation.cite, view)}. ${sourceLink(quotation.source)}${quotation.superseded ? supersededNote(quotation.superseded, view) : checkedNote({ ...quotation, kind: "quotations" }, view)}</figcaption>
	</figure>`;

/** What it means in the page's language, never instead of the words themselves: of a law only those count. */
function translationOf({ text, translations = {}, language }: Quotation, view: View): Html | false {
	const { id } = view.language;
	return (
		id !== language &&
		translations[id] !== undefined &&
		html`<div class="translation"><p><small>${view.t("quote.translation")}</small></p><p>${shown(view.say(translations, text), view)}</p></div>`
	);
}
