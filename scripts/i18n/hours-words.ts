import type { HoursRow } from "../facts/hours/weekly-table.ts";
import { WEEKDAYS } from "../facts/schema/primitives.ts";
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
