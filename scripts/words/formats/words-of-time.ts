import type { WEEKDAYS } from "../../facts/schema/primitives.ts";

export type Weekday = (typeof WEEKDAYS)[number];

/** How one language writes days and times of day. Days are plain ones, without a clock. // "2018-09-21" */
export interface WordsOfTime {
	/** // "2018-10-30" => "Oct 30, 2018" */
	day(day: string): string;
	/** // "2018-09-21" => "Friday, September 21, 2018" */
	longDay(day: string): string;
	/** Of a month, such as "2017-08". // => "August 2017" */
	month(month: string): string;
	/** // "2018-09-21" => "Sep" */
	shortMonth(day: string): string;
	weekday(name: Weekday): string;
	/** A time before noon, with the place `{time}` for 7 or 7:30. // => "{time} a.m." */
	am: string;
	/** A time after noon. */
	pm: string;
}
