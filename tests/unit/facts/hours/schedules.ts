import type { Closure, Schedule, WeeklySpan } from "../../../../scripts/facts/schema/schedule.ts";

const source = { title: "A test", url: "https://example.org/" };
const changed = { date: null, note: { en: "Changed." }, source, link: "https://example.org/now" };

/** A schedule of Minneapolis, published on Oct 30, 2018, but for what a test says of it. */
export const scheduleOf = (fields: Partial<Schedule>): Schedule => ({
	id: "line",
	timeZone: "America/Chicago",
	weekly: [],
	closures: [],
	source,
	asOf: "2018-10-30",
	...fields,
});

/** Hours on weekdays named by their first three letters. // => span("mon tue", "07:00", "19:00") */
export const span = (days: string, opens: string, closes: string, fields: Partial<WeeklySpan> = {}): WeeklySpan => ({
	days: days.split(" ").map((short) => WEEKDAYS[short] ?? "monday"),
	opens,
	closes,
	...fields,
});

const WEEKDAYS: Record<string, WeeklySpan["days"][number]> = {
	mon: "monday",
	tue: "tuesday",
	wed: "wednesday",
	thu: "thursday",
	fri: "friday",
	sat: "saturday",
	sun: "sunday",
};

export const superseded = { superseded: changed };
export const closedOn = (date: string): Closure => ({ name: { en: "Closed" }, date, source });
export const closedBy = (rule: string): Closure => ({ name: { en: rule }, rule, source });

/** The line of the City's 311, as the source page has it. */
export const line311 = (fields: Partial<Schedule> = {}): Schedule =>
	scheduleOf({
		weekly: [span("mon tue wed thu fri", "07:00", "19:00"), span("sat sun", "08:00", "16:30", superseded)],
		closures: [
			closedBy("2nd monday in October"),
			closedBy("4th thursday in November"),
			closedBy("friday after 4th thursday in November"),
			closedBy("12-25"),
		],
		...fields,
	});
