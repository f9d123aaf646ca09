import { type HoursRow, weeklyTable } from "../facts/hours/weekly-table.ts";
import { WEEKDAYS } from "../facts/schema/primitives.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import type { Translate } from "./strings.ts";

/** Consecutive weekdays in words. // => "Monday to Friday", "Saturday and Sunday", "Tuesday" */
export function weekdaysInWords({ first, last }: Pick<HoursRow, "first" | "last">, t: Translate): string {
	const from = t.formats.weekday(first);
	const to = t.formats.weekday(last);
	if (first === last) return from;
	const apart = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first);
	return t(apart === 1 ? "weekdays.two" : "weekdays.range", { first: from, last: to });
}

/** The hours of one row in words. // => "7 a.m. to 7 p.m.", "closed" */
export const hoursInWords = ({ times }: Pick<HoursRow, "times">, t: Translate): string =>
	times.length === 0 ? t("hours.closed") : times.map(({ opens, closes }) => t.formats.span(opens, closes)).join(", ");

/**
 * The rows that have hours, within a sentence; that the other days have none is told too, since not everybody has a script or the time to
 * look. // => "7 a.m. to 7 p.m., Monday to Friday only"
 */
function rowsInWords(rows: readonly HoursRow[], t: Translate): string {
	const answered = rows.filter(({ times }) => times.length > 0);
	// A weekday whose hours have changed is in no row: nobody knows of it.
	const days = rows.reduce((sum, { first, last }) => sum + WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) + 1, 0);
	const isAll = days < WEEKDAYS.length || answered.length === rows.length;
	return answered
		.map((row, index) => {
			const isOnly = !isAll && index === answered.length - 1;
			return t(isOnly ? "hours.inline.only" : "hours.inline", {
				hours: hoursInWords(row, t),
				days: weekdaysInWords(row, t),
			});
		})
		.join("; ");
}

/** A week in words by the clocks of the site; `own` is what those of its own zone show, where that is another time. */
interface WeekWords {
	/** Both. // => "8 a.m. to 4 p.m., Monday to Friday only (New York time: 9 a.m. to 5 p.m., Monday to Friday only)" */
	words: string;
	own?: string;
}

/** The weeks of a schedule: the one that holds on the day of the site, then the seasons ahead. None where nothing is on record. */
export function weeksInWords(
	schedule: Schedule,
	{ siteDate, site }: { siteDate: string; site: { timeZone: string } },
	t: Translate,
): WeekWords[] {
	const weeksIn = (zone: string) =>
		weeklyTable(schedule, siteDate, zone).periods.map(({ rows }) => rowsInWords(rows, t));
	const there = weeksIn(schedule.timeZone);
	return weeksIn(site.timeZone).map((words, index) => {
		const own = t.formats.inZone(there[index] ?? words, schedule.timeZone);
		return words === there[index] ? { words } : { words: `${words} ${own}`, own };
	});
}

/** The hours that hold, within a sentence. // => "7 a.m. to 7 p.m., Monday to Friday only" */
export function hoursInline(schedule: Schedule, place: Parameters<typeof weeksInWords>[1], t: Translate): string {
	if (schedule.superseded) return t("hours.unknown.inline");
	if (schedule.alwaysOpen) return t("hours.always.inline");
	return weeksInWords(schedule, place, t)[0]?.words || t("hours.unknown.inline");
}
