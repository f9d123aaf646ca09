import { downloadsOf } from "../../scripts/outputs/open-data/downloads.ts";
import { KIND_WORDS, KINDS, type Kind } from "../../scripts/outputs/open-data/kinds.ts";
import { schemaPath } from "../../scripts/outputs/open-data/paths.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { localize } from "./localize.ts";

/** Every kind of facts with the files in which it can be had. */
export const dataFiles = (view: View): Html =>
	html`<ul class="links">${KINDS.map((kind) => kindItem(kind, view))}</ul>`;

function kindItem(kind: Kind, view: View): Html {
	const { title, description } = KIND_WORDS[kind];
	const files = [...downloadsOf(kind), { path: schemaPath(kind), format: "JSON Schema" }];
	const links = files.map(
		({ path, format }, index) =>
			html`${index > 0 && " · "}<a href="${view.href(path)}"${view.language.id !== "en" && html` hreflang="en"`}>${format}</a>`,
	);
	return html`<li><b>${localize({ en: title }, view)}</b><br>${localize({ en: description }, view)}<br>${links}</li>`;
}
