import { weeklyTable } from "../facts/hours/weekly-table.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import { hoursInWords, weekdaysInWords } from "../i18n/hours-words.ts";
import type { Translate } from "../i18n/strings.ts";

/** The hours that hold on a day, for a poster; null if none are known. // => "7 a.m. to 7 p.m., Monday to Friday" */
export function printedHours(schedule: Schedule, day: string, t: Translate): string | null {
	const table = weeklyTable(schedule, day);
	if (table.alwaysOpen) return t("hours.always.inline");
	const rows = table.periods[0]?.rows.filter(({ times }) => times.length > 0) ?? [];
	return rows.length === 0
		? null
		: rows.map((row) => `${hoursInWords(row, t)}, ${unbroken(weekdaysInWords(row, t))}`).join("; ");
}

/** In one piece: a poster's line does not break within "Monday to Friday". */
const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");
