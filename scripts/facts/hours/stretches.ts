import type { CompiledDay, CompiledSchedule } from "./compiled.ts";
import { type DayNumber, weekdayOf } from "./days.ts";
import { instantOf } from "./wall-clock.ts";

// Runs in the page too: without destructuring (see wall-clock.ts).

const MINUTES_A_DAY = 1440;

/** Time on end, within one calendar day, in which a line is open, or may be. Milliseconds since 1970, the end not included. */
export interface Stretch {
	opens: number;
	closes: number;
	/** False on a federal holiday of which nobody knows. */
	sure: boolean;
}

/** What a day's weekday is like in the week that holds then. */
function dayOf(schedule: CompiledSchedule, day: DayNumber): CompiledDay {
	const holding = schedule.weeks.filter((week) => week.from <= day).pop();
	return holding?.days[weekdayOf(day)] ?? "none";
}

/** Why nobody knows of a day outside of its stretches whether the line is open; undefined if it is closed then. */
export function unknownOn(schedule: CompiledSchedule, day: DayNumber): "none" | "superseded" | undefined {
	const hours = dayOf(schedule, day);
	return typeof hours === "string" && schedule.dates[day] !== "closed" ? hours : undefined;
}

/**
 * The stretches of one day, also of hours that reach into it from the evening before. A closure takes the whole calendar day:
 * the night before ends at midnight, and its own night does not begin. So does a holiday, on which nobody knows.
 */
export function stretchesOf(schedule: CompiledSchedule, day: DayNumber): Stretch[] {
	const stretches: Stretch[] = [];
	for (const begun of [day - 1, day]) {
		const spans = dayOf(schedule, begun);
		const kinds = [schedule.dates[begun], schedule.dates[day]];
		if (typeof spans === "string" || kinds.includes("closed")) continue;
		for (const span of spans) {
			const shift = (begun - day) * MINUTES_A_DAY;
			const opens = Math.max(span[0] + shift, 0);
			const closes = Math.min(span[1] + shift, MINUTES_A_DAY);
			if (opens < closes) stretches.push(stretch(schedule.timeZone, day, opens, closes, !kinds.includes("holiday")));
		}
	}
	return stretches;
}

const stretch = (timeZone: string, day: DayNumber, opens: number, closes: number, sure: boolean): Stretch => ({
	opens: instantOf(timeZone, day, opens),
	closes: instantOf(timeZone, day, closes),
	sure,
});
