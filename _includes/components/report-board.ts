import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { lineNote } from "./fact-notes.ts";
import { numberNote, whenClosed } from "./hotline-card.ts";
import { hoursSentence } from "./hours-table.ts";
import { openNow } from "./open-now.ts";

/** So many digits fill the sign; more break into lines. // "311" */
const SHORT = 4;

/** The sign that says where to report a hate crime: the numbers, when they answer, and how old that is. */
export function reportBoard(title: string, view: View, link?: string): Html {
	const line = view.facts.hotlines.byId.get(view.facts.site.lines.main);
	if (!line) return html``;
	const isShort = (line.numbers[0]?.dial.length ?? 0) <= SHORT;
	const schedule = view.facts.hours.byId.get(line.hours ?? "");
	return html`
	<section class="board lake report">
		<h1>${title}</h1>
		<ul class="numbers${isShort && " short"}">${line.numbers.map((number) => html`<li>${callLink(number)} ${numberNote(number, view)}</li>`)}</ul>
		<div>
			${schedule && openNow(schedule, view, line, whenClosed(line, view, true))}
			${schedule && html`<p>${view.t("home.report.hours", { hours: hoursSentence(schedule, view) })}</p>`}
			${lineNote(line, schedule, view, true)}
			${link !== undefined && html`<p><a class="button" href="${link}">${view.t("home.report.link")}</a></p>`}
		</div>
	</section>`;
}
