import { scheduleOf } from "../../scripts/facts/hours/schedule-of.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { ownLine } from "../help-line.ts";
import { mainView, type View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { dangerStrip } from "./danger-strip.ts";
import { lineNote } from "./fact-notes.ts";
import { inEnglish } from "./help-strip.ts";
import { apartNote, whenClosed } from "./hotline-card.ts";
import { hoursSentence } from "./hours-table.ts";
import { openNow } from "./open-now.ts";
import { trustNote } from "./trust-note.ts";

/** So many digits fill the sign; more break into lines. // "311" */
const SHORT = 4;

/**
 * What the first page, and as a line the page on reporting, begins with: where to report a hate crime, whom to call in danger, how far the
 * words may be trusted. In another language 911 stands first, right below the line that answers in it. The large one has a `link` to what to do.
 */
export function reportSign(title: string, view: View, link?: string): Html {
	const isBrief = link === undefined;
	const parts = [reportBoard(title, view, link), dangerStrip(mainView(view), isBrief)];
	return html`${view.language.id === "en" ? parts : parts.reverse()}${trustNote(view)}`;
}

/** The numbers to report to, when they answer and, on the large sign, how old that is. */
function reportBoard(title: string, view: View, link: string | undefined): Html {
	const { facts, language } = view;
	const main = mainView(view);
	const line = facts.hotlines.byId.get(facts.site.lines.main);
	if (!line) return html``;
	const isForeign = language.id !== "en";
	// Beside a line in the visitor's own language it is no larger than that.
	const isShort = (line.numbers[0]?.dial.length ?? 0) <= SHORT && !(isForeign && ownLine(view));
	const schedule = scheduleOf(line, facts);
	const hours = schedule && html`<p>${main.t("home.report.hours", { hours: hoursSentence(schedule, main) })}</p>`;
	return html`
	<section class="board lake report${!link && " brief"}">
		<h1>${title}</h1>
		<ul class="numbers${isShort && link && " short"}">${line.numbers.map((number) => html`<li>${callLink(number)} ${apartNote(number, line, main)}</li>`)}</ul>
		<div>
			${isForeign && html`<p>${inEnglish({ ...view, t: main.t })}</p>`}
			${schedule && openNow(schedule, main, line, whenClosed(line, main, true))}
			${hours}
			${link && html`${lineNote(line, schedule, main, true)}<p><a class="button" href="${link}">${main.t("home.report.link")}</a></p>`}
		</div>
	</section>`;
}
