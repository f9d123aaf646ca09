import { reviewBy } from "../../scripts/facts/freshness.ts";
import { compileSchedule } from "../../scripts/facts/hours/compile.ts";
import type { CompiledSchedule } from "../../scripts/facts/hours/compiled.ts";
import { dayNumber } from "../../scripts/facts/hours/days.ts";
import { zoneName } from "../../scripts/facts/hours/phrase.ts";
import type { Hotline } from "../../scripts/facts/schema/hotline.ts";
import type { Schedule } from "../../scripts/facts/schema/schedule.ts";
import { plainText } from "../../scripts/i18n/locale.ts";
import { type Html, html, raw } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

/**
 * Where the page's script says whether a line is open now, and shows what to do where it is closed; without the script the printed hours
 * stand alone. A line that has changed has no status, and one whose number is overdue is overdue whatever its hours are.
 */
export const openNow = (schedule: Schedule, view: View, line?: Hotline, whenClosed?: Html | false): Html | false =>
	line?.superseded === undefined &&
	html`<div data-hours='${bare(compileFor(schedule, view, line))}'><p class="status" data-status hidden></p> ${whenClosed && html`<p data-closed hidden>${whenClosed}</p>`}</div>`;

/** For an attribute between single quotes: a schedule is full of double ones, and each would cost six bytes. */
const bare = (compiled: CompiledSchedule): Html =>
	raw(JSON.stringify(compiled).replaceAll("&", "&amp;").replaceAll("'", "&#39;"));

function compileFor(schedule: Schedule, view: View, line: Hotline | undefined): CompiledSchedule {
	const compiled = compileSchedule(schedule, {
		today: view.facts.siteDate,
		closure: (name) => view.t("status.closedToday", { closure: plainText(name, view) }),
		dayOff: (weekday) => view.t("status.dayOff", { day: view.t.formats.weekday(weekday) }),
		weekendOff: view.t("status.weekendOff"),
		there: (zone) =>
			zone === view.facts.site.timeZone ? undefined : view.t("time.there", { zone: zoneName(zone), time: "{time}" }),
	});
	if (!line) return compiled;
	const last = reviewBy(line, "hotlines");
	return { ...compiled, reviewBy: last === null ? compiled.from - 1 : Math.min(compiled.reviewBy, dayNumber(last)) };
}
