import { type DayNumber, dayNumber, dayText, weekdayOf } from "./days.ts";

const MONDAY = 0;
const THURSDAY = 3;
const SATURDAY = 5;
const SUNDAY = 6;

/** The legal public holidays of 5 U.S.C. 6103(a), as month and day or as the nth weekday of a month (-1: the last one). */
const HOLIDAYS: readonly { month: number; day?: number; nth?: number; weekday?: number; since?: number }[] = [
	{ month: 1, day: 1 },
	{ month: 1, nth: 3, weekday: MONDAY },
	{ month: 2, nth: 3, weekday: MONDAY },
	{ month: 5, nth: -1, weekday: MONDAY },
	// Juneteenth, by Public Law 117-17 of June 17, 2021.
	{ month: 6, day: 19, since: 2021 },
	{ month: 7, day: 4 },
	{ month: 9, nth: 1, weekday: MONDAY },
	{ month: 10, nth: 2, weekday: MONDAY },
	{ month: 11, day: 11 },
	{ month: 11, nth: 4, weekday: THURSDAY },
	{ month: 12, day: 25 },
];

/**
 * Federal holidays of whole years and the weekdays on which they are observed: the Friday before a Saturday (5 U.S.C. 6103(b)),
 * the Monday after a Sunday (Executive Order 11582). Inauguration Day is left out: it is a holiday in and around Washington, D.C. only.
 * // => federalHolidays(2021, 2021) has 2021-06-18, 2021-06-19 and, for New Year's Day of 2022, 2021-12-31
 */
export function federalHolidays(fromYear: number, throughYear: number): string[] {
	const days = new Set<string>();
	for (let year = fromYear; year <= throughYear + 1; year++) {
		for (const { month, day, nth, weekday, since } of HOLIDAYS) {
			if (year < (since ?? year)) continue;
			const date = day === undefined ? nthWeekday(year, month, nth ?? 1, weekday ?? MONDAY) : dayOf(year, month, day);
			days.add(dayText(date)).add(dayText(observed(date)));
		}
	}
	return [...days].filter((day) => day >= `${fromYear}-01-01` && day <= `${throughYear}-12-31`).sort();
}

const observed = (date: DayNumber): DayNumber => {
	const weekday = weekdayOf(date);
	return weekday === SATURDAY ? date - 1 : weekday === SUNDAY ? date + 1 : date;
};

const dayOf = (year: number, month: number, day: number): DayNumber =>
	dayNumber(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);

const nthWeekday = (year: number, month: number, nth: number, weekday: number): DayNumber => {
	const first = nth < 0 ? dayOf(year, month + 1, 1) : dayOf(year, month, 1);
	return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth < 0 ? nth : nth - 1);
};
