import { WEEKDAYS, type Weekday } from "../schema/primitives.ts";
import type { Superseded } from "../schema/provenance.ts";
import type { Schedule, WeeklySpan } from "../schema/schedule.ts";
import { turnsOf } from "./compile.ts";
import { addDays, dayNumber, minutesOf } from "./days.ts";
import { datedSpans } from "./seasons.ts";
import { toZone } from "./wall-clock.ts";

/** Opening and closing on the 24-hour clock; a closing not after the opening is on the next day. */
export type Times = Pick<WeeklySpan, "opens" | "closes">;

/** Consecutive weekdays with the same hours. // => monday to friday, 07:00 to 19:00 */
export interface HoursRow {
	first: Weekday;
	last: Weekday;
	/** In order of time; none if closed on these days. */
	times: Times[];
}

/** What holds between two days; null where no day bounds it. */
export interface HoursPeriod extends Period {
	rows: HoursRow[];
}

/** Hours known to have changed: told with the note and its link, never as what holds. */
export interface SupersededRow extends HoursRow {
	superseded: Superseded;
}

export interface WeeklyTable {
	/** Day and night, every day: then there are no periods. */
	alwaysOpen: boolean;
	/** What holds on the day asked first, then the seasons ahead. Weekdays whose only hours are superseded have no row. */
	periods: HoursPeriod[];
	superseded: SupersededRow[];
}

/**
 * A schedule as its printed table, from a day on: seasons over by then are left out. In another zone the hours are those that its clocks
 * show on that day, or on the first of a season ahead; where only one of the two zones has summer time, that holds until the next change.
 */
export function weeklyTable(own: Schedule, day: string, timeZone = own.timeZone): WeeklyTable {
	const schedule = scheduleInZone(own, day, timeZone);
	const dated = datedSpans(own.weekly, day, addDays(day, YEAR));
	const standing = scheduleInZone({ ...own, weekly: dated }, day, timeZone).weekly.filter(
		(span) => span.superseded === undefined,
	);
	const changed = schedule.weekly.filter((span) => (span.validThrough ?? day) >= day);
	return {
		alwaysOpen: schedule.alwaysOpen === true,
		periods: periodsFrom(standing, day)
			.filter(isFirstOfYear)
			.map(({ spans, ...period }) => {
				const isUnsettled = (weekday: Weekday) =>
					!spans.some((span) => span.days.includes(weekday)) &&
					changed.some((span) => span.superseded !== undefined && span.days.includes(weekday));
				return { ...period, rows: rowsOf(spans, (weekday) => !isUnsettled(weekday)) };
			}),
		superseded: changed.flatMap((span) => {
			const { superseded } = span;
			if (superseded === undefined) return [];
			return rowsOf([span], (weekday) => span.days.includes(weekday)).map((row) => ({ ...row, superseded }));
		}),
	};
}

const YEAR = 365;

/** The same hours by the clocks of another zone. */
export const scheduleInZone = (schedule: Schedule, day: string, timeZone: string): Schedule => ({
	...schedule,
	timeZone,
	weekly: schedule.weekly.map((span) => inZone(span, schedule.timeZone, timeZone, day)),
});

/** Hours as the clocks of another zone show them, which may be on the day before or after. */
function inZone(span: WeeklySpan, from: string, to: string, today: string): WeeklySpan {
	if (from === to) return span;
	const day = span.validFrom !== undefined && span.validFrom > today ? span.validFrom : today;
	const [opens, closes] = [span.opens, span.closes].map((time) => toZone(`${day}T${time}`, from, to)) as [
		string,
		string,
	];
	const shift = dayNumber(opens.slice(0, 10)) - dayNumber(day);
	const days = span.days.map((name) => WEEKDAYS[(WEEKDAYS.indexOf(name) + shift + 7) % 7] ?? name);
	return { ...span, days, opens: opens.slice(11), closes: closes.slice(11) };
}

/** The rows of the weekdays that `isTold` lets through; a weekday left out also ends the row before it. */
function rowsOf(spans: readonly WeeklySpan[], isTold: (weekday: Weekday) => boolean): HoursRow[] {
	const rows: (HoursRow & { next: number })[] = [];
	for (const [index, weekday] of WEEKDAYS.entries()) {
		if (!isTold(weekday)) continue;
		const times = timesOn(weekday, spans);
		const row = rows.at(-1);
		if (row?.next === index && isSame(row.times, times)) {
			row.last = weekday;
			row.next = index + 1;
		} else rows.push({ first: weekday, last: weekday, times, next: index + 1 });
	}
	return rows.map(({ first, last, times }) => ({ first, last, times }));
}

const timesOn = (weekday: Weekday, spans: readonly WeeklySpan[]): Times[] =>
	spans
		.filter((span) => span.days.includes(weekday))
		.map(({ opens, closes }) => ({ opens, closes }))
		.sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens));

const isSame = (a: readonly Times[], b: readonly Times[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Days in a row under the same weekly hours, both included; null where no day bounds them. */
interface Period {
	validFrom: string | null;
	validThrough: string | null;
}

/** The stretches of days, from `day` on, between which the spans that hold change; a stretch without any span is left out. */
function periodsFrom(spans: readonly WeeklySpan[], day: string): (Period & { spans: WeeklySpan[] })[] {
	const bounds = [null, ...turnsOf(spans), null];
	return bounds.slice(0, -1).flatMap((validFrom, index) => {
		const next = bounds[index + 1] ?? null;
		const validThrough = next === null ? null : addDays(next, -1);
		const holding = spans.filter((span) => covers(span, validFrom, validThrough));
		const isOver = validThrough !== null && validThrough < day;
		return isOver || holding.length === 0 ? [] : [{ validFrom, validThrough, spans: holding }];
	});
}

/** Whether a period is the first of its seasons: the same of the year after says nothing new. */
const isFirstOfYear = <P extends { spans: readonly WeeklySpan[] }>(period: P, index: number, all: readonly P[]) => {
	const keyOf = ({ spans }: P) =>
		spans.every(({ season }) => season)
			? JSON.stringify(spans.map(({ validFrom: _from, validThrough: _through, ...span }) => span))
			: undefined;
	const key = keyOf(period);
	return key === undefined || all.findIndex((other) => keyOf(other) === key) === index;
};

const covers = (span: WeeklySpan, from: string | null, through: string | null): boolean =>
	(span.validFrom === undefined || (from !== null && span.validFrom <= from)) &&
	(span.validThrough === undefined || (through !== null && through <= span.validThrough));
