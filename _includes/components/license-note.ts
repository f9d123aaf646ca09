import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { outsideLink } from "./links.ts";

/** Under which licences others may use the words, the artwork and the code. */
export function licenseNote({ t, facts }: View): Html {
	const { content, code } = facts.site.licenses;
	return html`<p>${t.html("license.note", { content: outsideLink(content.url, content.name), code: outsideLink(code.url, code.name) })}</p>`;
}
