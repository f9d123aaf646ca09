import { addDays, dayNumber, dayText, weekdayOf } from "../hours/days.ts";
import type { CityEvent } from "../schema/event.ts";
import { WEEKDAYS } from "../schema/primitives.ts";

/** A rule for the dates of a series in parts. // "1st and 3rd tuesday" => { weekdays: [1], nth: [1, 3], everyOther: false } */
export interface DateRule {
	/** Counted from Monday as 0. */
	weekdays: readonly number[];
	/** Of a month; -1 is the last one, and none means every week. */
	nth: readonly number[];
	everyOther: boolean;
}

/** A series longer than this wants a record for each year: its page lists every date. */
export const MOST_DATES = 110;

/** What the words of a rule mean. The schema has proved their form. */
export function readRule(every: string): DateRule {
	const words = every.split(" ").filter((word) => word !== "and");
	const weekdays = words.flatMap((word) => WEEKDAYS.flatMap((weekday, index) => (weekday === word ? [index] : [])));
	const nth = words.flatMap((word) => (word === "last" ? [-1] : /^\d/.test(word) ? [Number(word[0])] : []));
	return { weekdays: [...new Set(weekdays)].sort(), nth: [...new Set(nth)], everyOther: words[0] === "other" };
}

/** The days that the rule of a series gives, its start first, without those left out; at most one more than a series may have. */
export function ruleDays({ start, repeats }: Pick<CityEvent, "start" | "repeats">): string[] {
	const first = start.slice(0, 10);
	if (repeats === undefined) return [first];
	const { every, times = MOST_DATES + 1, through, except = [] } = repeats;
	const rule = readRule(every);
	const days: string[] = [];
	const last = through ?? addDays(first, 366 * 10);
	for (let day = dayNumber(first); days.length < Math.min(times, MOST_DATES + 1) && dayText(day) <= last; day++) {
		if (fits(day, rule, dayNumber(first)) && !except.includes(dayText(day))) days.push(dayText(day));
	}
	return days;
}

/** Whether a rule gives a day; of two weeks, the one of the first date counts, and weeks begin on Monday. */
function fits(day: number, { weekdays, nth, everyOther }: DateRule, first: number): boolean {
	const weekday = weekdayOf(day);
	if (!weekdays.includes(weekday)) return false;
	if (everyOther) return ((day - weekday - (first - weekdayOf(first))) / 7) % 2 === 0;
	if (nth.length === 0) return true;
	const isLast = dayText(day).slice(0, 7) !== dayText(day + 7).slice(0, 7);
	return nth.includes(Math.ceil(Number(dayText(day).slice(8)) / 7)) || (isLast && nth.includes(-1));
}
