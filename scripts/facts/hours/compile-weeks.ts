import { WEEKDAYS, type Weekday } from "../schema/primitives.ts";
import type { WeeklySpan } from "../schema/schedule.ts";
import type { CompiledDay, CompiledSchedule, CompiledSpan } from "./compiled.ts";
import { addDays, dayNumber } from "./days.ts";

const MINUTES_A_DAY = 1440;

/** The weeks that hold from one day to another, each from the day on which other spans begin or cease to hold. */
export function compileWeeks(weekly: readonly WeeklySpan[], first: string, last: string): CompiledSchedule["weeks"] {
	const turns = weekly.flatMap(({ validFrom, validThrough }) => [
		...(validFrom === undefined ? [] : [validFrom]),
		...(validThrough === undefined ? [] : [addDays(validThrough, 1)]),
	]);
	const starts = new Set(turns.filter((day) => first < day && day <= last).sort());
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

/** // => minutesOf("07:30") is 450 */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
