import { heldFrom, reviewBy } from "../freshness.ts";
import { WEEKDAYS, type Weekday } from "../schema/primitives.ts";
import type { Schedule, WeeklySpan } from "../schema/schedule.ts";
import { closuresBetween } from "./closures.ts";
import type { CompiledDay, CompiledSchedule, CompiledSpan } from "./compiled.ts";
import { addDays, dayNumber, minutesOf } from "./days.ts";
import { federalHolidays } from "./federal-holidays.ts";

/**
 * A schedule as a page carries it, from the day before it was known to hold (its last hours may reach past midnight) to its review.
 * It asks no clock, so the same record gives the same bytes on whatever day the site is built.
 */
export function compileSchedule(schedule: Schedule): CompiledSchedule {
	const { timeZone, alwaysOpen, superseded } = schedule;
	const from = heldFrom(schedule);
	const last = reviewBy(schedule, "hours");
	const hasWeeks = from !== null && last !== null && alwaysOpen !== true && superseded === undefined;
	return {
		timeZone,
		from: from === null ? 0 : dayNumber(from),
		reviewBy: last === null ? -1 : dayNumber(last),
		...(alwaysOpen === true && { alwaysOpen: 1 as const }),
		...(superseded !== undefined && { superseded: 1 as const }),
		weeks: hasWeeks ? compileWeeks(schedule.weekly, addDays(from, -1), last) : [],
		dates: hasWeeks ? compileDates(schedule, addDays(from, -1), last) : {},
	};
}

/** A federal holiday is unsettled unless the schedule's own closures name the day. */
function compileDates(schedule: Schedule, first: string, last: string): CompiledSchedule["dates"] {
	const years = [Number(first.slice(0, 4)), Number(last.slice(0, 4))] as const;
	const dates: Record<number, "closed" | "holiday"> = {};
	const mark = (days: readonly string[], kind: "closed" | "holiday") => {
		for (const day of days) if (first <= day && day <= last) dates[dayNumber(day)] = kind;
	};
	mark(federalHolidays(...years), "holiday");
	mark(
		closuresBetween(schedule, ...years).map(({ date }) => date),
		"closed",
	);
	return dates;
}

const MINUTES_A_DAY = 1440;

/** The weeks that hold from one day to another, each from the day on which other spans begin or cease to hold. */
function compileWeeks(weekly: readonly WeeklySpan[], first: string, last: string): CompiledSchedule["weeks"] {
	const starts = turnsOf(weekly).filter((day) => first < day && day <= last);
	return [first, ...starts].map((day) => {
		const holding = weekly.filter((span) => (span.validFrom ?? day) <= day && day <= (span.validThrough ?? day));
		return { from: dayNumber(day), days: WEEKDAYS.map((weekday) => compileDay(weekday, holding)) };
	});
}

/**
 * Superseded hours were replaced by others that nobody has entered, so their weekday is unknown unless other hours stand on it.
 * When no hours stand on any weekday, as between two seasons, nothing is on record: that is unknown, not closed.
 */
function compileDay(weekday: Weekday, holding: readonly WeeklySpan[]): CompiledDay {
	const standing = holding.filter((span) => span.superseded === undefined);
	const spans = standing.filter((span) => span.days.includes(weekday));
	if (spans.length > 0) return spans.map(compileSpan).sort(([a], [b]) => a - b);
	const isChanged = holding.some((span) => span.superseded !== undefined && span.days.includes(weekday));
	if (isChanged) return "superseded";
	return standing.length > 0 ? [] : "none";
}

function compileSpan({ opens, closes }: WeeklySpan): CompiledSpan {
	const start = minutesOf(opens);
	const end = minutesOf(closes);
	return [start, end > start ? end : end + MINUTES_A_DAY];
}

/** The days on which spans begin or cease to hold, in order. */
export function turnsOf(weekly: readonly WeeklySpan[]): string[] {
	const turns = weekly.flatMap(({ validFrom, validThrough }) => [
		...(validFrom === undefined ? [] : [validFrom]),
		...(validThrough === undefined ? [] : [addDays(validThrough, 1)]),
	]);
	return [...new Set(turns)].sort();
}
