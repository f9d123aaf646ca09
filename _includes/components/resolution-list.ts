import type { Resolution } from "../../scripts/facts/schema/resolution.ts";
import { formatDate } from "../../scripts/words/formats.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";
import { recordLink } from "./record-link.ts";
import { supersededNote } from "./superseded-note.ts";

/** What the Council decided, latest first; an unknown number stays away rather than being guessed. */
export function resolutionList(view: View): Html {
	const { facts, t } = view;
	const sorted = facts.resolutions.all.toSorted((a, b) => (a.adopted < b.adopted ? 1 : a.adopted > b.adopted ? -1 : 0));
	if (sorted.length === 0) return html`<p class="empty">${t("resolutions.none")}</p>`;
	return html`<ul class="rows">${sorted.map((resolution) => resolutionRow(resolution, view))}</ul>`;
}

const resolutionRow = (resolution: Resolution, view: View): Html => html`
	<li>
		<time datetime="${resolution.adopted}">${formatDate(resolution.adopted, view.language.tag)}</time>
		${recordLink(`/resolutions/${resolution.id}/`, resolution.title, view)}
		${resolution.number !== null && html`<code>${resolution.number}</code>`}
		${supersededNote(resolution.superseded, view)}
	</li>`;
