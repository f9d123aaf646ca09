import { freshnessAt } from "../../scripts/facts/freshness.ts";
import { nextClosures } from "../../scripts/facts/hours/closures.ts";
import { scheduleOf } from "../../scripts/facts/hours/schedule-of.ts";
import {
	type HoursPeriod,
	type HoursRow,
	type SupersededRow,
	weeklyTable,
} from "../../scripts/facts/hours/weekly-table.ts";
import type { Hotline } from "../../scripts/facts/schema/hotline.ts";
import type { Superseded } from "../../scripts/facts/schema/provenance.ts";
import type { Schedule } from "../../scripts/facts/schema/schedule.ts";
import { hoursInline, hoursInWords, weekdaysInWords, weeksInWords } from "../../scripts/i18n/hours-words.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { supersededNote } from "./fact-notes.ts";
import { localize } from "./localize.ts";
import { openNow } from "./open-now.ts";

const CLOSURES_SHOWN = 4;

/** A line's hours; where none are on record it says so, and never borrows another line's. */
export function hoursOf(line: Hotline, view: View): Html {
	const schedule = scheduleOf(line, view.facts);
	return schedule ? hoursTable(schedule, view, line) : html`<p>${view.t("hours.unknown")}</p>`;
}

/** Whether a line is open now, the week's hours, and all that hangs on them. */
export const hoursTable = (schedule: Schedule, view: View, line?: Hotline): Html => html`
	<div class="hours" data-pagefind-ignore>${!view.isKept && !schedule.superseded && openNow(schedule, view, line)}
		${isOverdue(schedule, view) && !schedule.superseded && html`<p>${hoursAsOf(schedule, view)}</p>`}
		${hoursDetails(schedule, view)}
	</div>`;

/** The week's hours as a table while they are in date, hours known to have changed apart from it, and the next days on which nobody answers. */
export function hoursDetails(schedule: Schedule, view: View): Html {
	if (schedule.superseded) return formerSchedule(schedule, schedule.superseded, view);
	const { siteDate, site } = view.facts;
	const { alwaysOpen, periods, superseded } = weeklyTable(schedule, siteDate, site.timeZone);
	const weeks = weeksInWords(schedule, view.facts, view.t);
	return html`
		${alwaysOpen ? html`<p>${view.t("hours.always")}</p>` : !isOverdue(schedule, view) && periods.map((period, index) => html`${periodTable(period, view)}${weeks[index]?.own && html`<p>${weeks[index].own}</p>`}`)}
		${superseded.map((row) => formerHours(row, schedule, view))}
		${closures(schedule, view)}`;
}

/** Hours that nobody has confirmed for long are told as of their day: a table would look like this week's. */
const isOverdue = (schedule: Schedule, { facts }: View): boolean =>
	schedule.alwaysOpen !== true &&
	schedule.asOf !== null &&
	freshnessAt(schedule, "hours", facts.siteDate) === "overdue";

/** The hours in one line, with their day once they are overdue. // => "As of March 2013: 10 a.m. to 1 p.m. Friday" */
export function hoursAsOf(schedule: Schedule, view: View): string {
	const hours = hoursSentence(schedule, view);
	const day = schedule.checked ?? schedule.asOf;
	if (day === null) return `${hours}. ${view.t("checked.confirm")}`;
	return isOverdue(schedule, view) ? view.t("hours.as-of", { date: view.t.formats.date(day), hours }) : hours;
}

/** Hours of which none hold any more: what they were, and what has changed. */
function formerSchedule(schedule: Schedule, superseded: Superseded, view: View): Html {
	const [period] = weeklyTable(schedule, view.facts.siteDate, view.facts.site.timeZone).periods;
	const rows = (period?.rows ?? []).filter(({ times }) => times.length > 0);
	return html`${rows.map((row) => html`<p class="former">${formerSentence(row, schedule, view)}</p>`)}${supersededNote(superseded, view)}`;
}

const periodTable = (period: HoursPeriod, view: View): Html => html`
	<table>
		<caption>${caption(period, view)}</caption>
		<tbody>${period.rows.map((row) => html`<tr><th scope="row">${weekdaysInWords(row, view.t)}</th><td>${hoursInWords(row, view.t)}</td></tr>`)}</tbody>
	</table>`;

function caption({ validFrom, validThrough }: HoursPeriod, { t, facts }: View): string {
	if (validFrom !== null && validFrom > facts.siteDate) return t("hours.from", { date: t.formats.date(validFrom) });
	return validThrough === null ? t("hours.caption") : t("hours.through", { date: t.formats.date(validThrough) });
}

/** Hours that held when the source was written, told in the past with what has changed. */
const formerHours = (row: SupersededRow, schedule: Schedule, view: View): Html =>
	html`<p class="former">${formerSentence(row, schedule, view)}</p>${supersededNote(row.superseded, view)}`;

function formerSentence(row: HoursRow, { asOf }: Schedule, view: View): string {
	const values = { days: weekdaysInWords(row, view.t), hours: hoursInWords(row, view.t) };
	return asOf === null
		? view.t("hours.former.undated", values)
		: view.t("hours.former", { ...values, date: view.t.formats.date(asOf) });
}

function closures(schedule: Schedule, view: View): Html | false {
	const days = nextClosures(schedule, view.facts.siteDate, CLOSURES_SHOWN);
	return (
		days.length > 0 &&
		html`<p>${view.t("hours.closures")}</p><ul>${days.map(({ date, name }) => html`<li>${localize(name, view)}, <time datetime="${date}">${view.t.formats.date(date)}</time></li>`)}</ul>`
	);
}

/** The hours that hold, within a sentence. // => "7 a.m. to 7 p.m., Monday to Friday only" */
export const hoursSentence = (schedule: Schedule, { facts, t }: View): string => hoursInline(schedule, facts, t);
