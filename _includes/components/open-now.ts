import { reviewBy } from "../../scripts/facts/freshness.ts";
import { compileSchedule } from "../../scripts/facts/hours/compile.ts";
import type { CompiledSchedule } from "../../scripts/facts/hours/compiled.ts";
import { dayNumber } from "../../scripts/facts/hours/days.ts";
import type { Hotline } from "../../scripts/facts/schema/hotline.ts";
import type { Schedule } from "../../scripts/facts/schema/schedule.ts";
import { type Html, html, raw } from "../../scripts/project/html.ts";

/**
 * Where the page's script says whether a line is open now; without the script the printed hours stand alone.
 * A line that has changed has no status, and one whose number is overdue is overdue whatever its hours are.
 */
export const openNow = (schedule: Schedule, line?: Hotline): Html | false =>
	line?.superseded === undefined &&
	html`<div data-hours='${bare(untilBoth(compileSchedule(schedule), line))}'><p class="status" data-status hidden></p></div>`;

/** For an attribute between single quotes: a schedule is full of double ones, and each would cost six bytes. */
const bare = (compiled: CompiledSchedule): Html =>
	raw(JSON.stringify(compiled).replaceAll("&", "&amp;").replaceAll("'", "&#39;"));

function untilBoth(compiled: CompiledSchedule, line: Hotline | undefined): CompiledSchedule {
	if (!line) return compiled;
	const last = reviewBy(line, "hotlines");
	return { ...compiled, reviewBy: last === null ? compiled.from - 1 : Math.min(compiled.reviewBy, dayNumber(last)) };
}
