import { heldFrom, reviewBy } from "../freshness.ts";
import type { Schedule } from "../schema/schedule.ts";
import { compileWeeks } from "./compile-weeks.ts";
import type { CompiledSchedule } from "./compiled.ts";
import { addDays, dayNumber } from "./days.ts";
import { federalHolidays } from "./federal-holidays.ts";
import { closuresBetween } from "./next-closures.ts";

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
