import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { heading, type Level } from "./heading.ts";
import { sourceLink } from "./links.ts";
import { localize } from "./localize.ts";

/** What the City's old page had wrong: was, is, how we know, since when. */
export function correctionList(view: View, level: Level): Html {
	const { t, facts } = view;
	if (facts.corrections.all.length === 0) return html`<p class="empty">${t("corrections.none")}</p>`;
	return html`${facts.corrections.all.map(
		(it) => html`
		<section class="correction" id="${it.id}">
			${heading(level, localize(it.subject, view))}
			<dl>
				<dt>${t("correction.was")}</dt> <dd><del lang="en">${it.was}</del></dd> 
				<dt>${t("correction.is")}</dt> <dd><strong lang="en">${it.is}</strong></dd> 
				<dt>${t("correction.reason")}</dt> <dd>${localize(it.reason, view)} ${it.evidence.map((source, index) => html`${index > 0 && "; "}${sourceLink(source)}`)}</dd> 
				<dt>${t("correction.day")}</dt> <dd><time datetime="${it.day}">${t.formats.date(it.day)}</time></dd> 
			</dl>
		</section>`,
	)}`;
}
