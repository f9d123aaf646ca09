import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

/** A link to a file that is in English whatever the language of the page; where that is another one, it says so. */
export function englishLink(to: string, text: string, view: View): Html {
	const isForeign = view.language.id !== "en";
	return html`<a href="${view.href(to)}"${isForeign && html` hreflang="en"`}>${text}</a>${isForeign && html` (${view.t("link.in-english")})`}`;
}
