import { type HoursRow, weeklyTable } from "../facts/hours/weekly-table.ts";
import { WEEKDAYS } from "../facts/schema/primitives.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import { formatSpan } from "../words/formats.ts";
import type { Translate } from "../words/strings.ts";

/** The hours that hold on a day, for a poster; null if none are known. // => "7 a.m. to 7 p.m., Monday to Friday" */
export function printedHours(schedule: Schedule, day: string, t: Translate): string | null {
	const table = weeklyTable(schedule, day);
	if (table.alwaysOpen) return t("hours.always.inline");
	const rows = table.periods[0]?.rows.filter(({ times }) => times.length > 0) ?? [];
	return rows.length === 0 ? null : rows.map((row) => `${hours(row, t)}, ${days(row, t)}`).join("; ");
}

const hours = ({ times }: HoursRow, t: Translate): string =>
	times.map(({ opens, closes }) => formatSpan(opens, closes, t)).join(", ");

/** In one piece: a poster's line does not break within "Monday to Friday". */
const days = (row: HoursRow, t: Translate): string => {
	const [first, last] = [t(`weekday.${row.first}`), t(`weekday.${row.last}`)];
	if (first === last) return first;
	const apart = WEEKDAYS.indexOf(row.last) - WEEKDAYS.indexOf(row.first);
	return t(apart === 1 ? "weekdays.two" : "weekdays.range", { first, last }).replaceAll(" ", "\u00a0");
};
