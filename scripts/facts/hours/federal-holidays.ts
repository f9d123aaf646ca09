import { type DayNumber, dayNumber, dayText, weekdayOf } from "./days.ts";

const MONDAY = 0;
const THURSDAY = 3;
const SATURDAY = 5;
const SUNDAY = 6;

/** The legal public holidays of 5 U.S.C. 6103(a) in a year. */
const legalHolidays = (year: number): DayNumber[] => [
	dayOf(year, "01-01"),
	nthWeekday(3, MONDAY, dayOf(year, "01-01")),
	nthWeekday(3, MONDAY, dayOf(year, "02-01")),
	// The last Monday in May.
	nthWeekday(1, MONDAY, dayOf(year, "06-01")) - 7,
	// Juneteenth, by Public Law 117-17 of June 17, 2021.
	...(year < 2021 ? [] : [dayOf(year, "06-19")]),
	dayOf(year, "07-04"),
	nthWeekday(1, MONDAY, dayOf(year, "09-01")),
	nthWeekday(2, MONDAY, dayOf(year, "10-01")),
	dayOf(year, "11-11"),
	nthWeekday(4, THURSDAY, dayOf(year, "11-01")),
	dayOf(year, "12-25"),
];

/**
 * Federal holidays of whole years and the weekdays on which they are observed: the Friday before a Saturday (5 U.S.C. 6103(b)),
 * the Monday after a Sunday (Executive Order 11582). Inauguration Day is left out: it is a holiday in and around Washington, D.C. only.
 * // => federalHolidays(2021, 2021) has 2021-06-18, 2021-06-19 and, for New Year's Day of 2022, 2021-12-31
 */
export function federalHolidays(fromYear: number, throughYear: number): string[] {
	const days = new Set<string>();
	for (let year = fromYear; year <= throughYear + 1; year++) {
		for (const day of legalHolidays(year)) days.add(dayText(day)).add(dayText(observed(day)));
	}
	return [...days].filter((day) => day >= `${fromYear}-01-01` && day <= `${throughYear}-12-31`).sort();
}

const observed = (date: DayNumber): DayNumber => {
	const weekday = weekdayOf(date);
	return weekday === SATURDAY ? date - 1 : weekday === SUNDAY ? date + 1 : date;
};

const dayOf = (year: number, monthAndDay: string): DayNumber => dayNumber(`${year}-${monthAndDay}`);

/** // => nthWeekday(4, THURSDAY, dayOf(2018, "11-01")) is Nov 22 */
const nthWeekday = (nth: number, weekday: number, first: DayNumber): DayNumber =>
	first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
