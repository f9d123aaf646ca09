import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { inEnglish } from "./in-english.ts";
import { outsideLink } from "./links.ts";

/** Under which licences others may use the words, the artwork and the code. */
export function licenseNote(view: View): Html {
	const { content, code } = view.facts.site.licenses;
	const link = ({ url, name }: typeof code) => outsideLink(url, inEnglish(name, view));
	return html`<p>${view.t.html("license.note", { content: link(content), code: link(code) })}</p>`;
}
