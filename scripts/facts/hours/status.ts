import type { CompiledDay, CompiledSchedule, OpeningStatus } from "./compiled.ts";
import { type DayNumber, weekdayOf } from "./days.ts";
import { instantOf, wallTime } from "./wall-clock.ts";

// Runs in the page too: without destructuring (see wall-clock.ts).

const MS_A_WEEK = 604_800_000;
/** One more than a week: a week in which clocks go forward is an hour short. */
const DAYS_AHEAD = 8;

/**
 * Whether a line is being answered at an instant, until when, or from when on. `null` stands for a line without hours on record.
 * Outside its usual hours a line is closed on a federal holiday as on any day; only within them nobody knows.
 */
export function statusAt(schedule: CompiledSchedule | null, instant: Date): OpeningStatus {
	if (!schedule) return { state: "unknown", reason: "none" };
	if (schedule.superseded) return { state: "unknown", reason: "superseded" };
	const now = wallTime(schedule.timeZone, instant.getTime());
	if (now.day > schedule.reviewBy) return { state: "unknown", reason: "overdue" };
	// A clock that shows a day before the hours were known is wrong, or asks what nobody has on record.
	if (now.day < schedule.from) return { state: "unknown", reason: "none" };
	if (schedule.alwaysOpen) return { state: "open", until: null, now };

	const stretches = stretchesFrom(schedule, now.day);
	const open = stretches.filter((it) => it.opens <= now.instant && now.instant < it.closes);
	if (open.some((it) => it.sure)) {
		const end = endOfHours(stretches, now.instant);
		return { state: "open", until: end - now.instant >= MS_A_WEEK ? null : wallTime(schedule.timeZone, end), now };
	}
	if (open.length) return { state: "unknown", reason: "holiday" };
	const unknown = unknownOn(schedule, now.day);
	if (unknown) return { state: "unknown", reason: unknown };
	// Hours that fall into the gap when clocks go forward begin and end at once: they do not come to pass.
	const next = stretches.find((it) => it.opens > now.instant && it.opens < it.closes);
	return { state: "closed", next: next ? { ...wallTime(schedule.timeZone, next.opens), sure: next.sure } : null, now };
}

/** All stretches of a day and the week after it, up to the review or to the first day for which nothing is on record. */
function stretchesFrom(schedule: CompiledSchedule, today: DayNumber): Stretch[] {
	const stretches: Stretch[] = [];
	for (let day = today; day <= Math.min(schedule.reviewBy, today + DAYS_AHEAD); day++) {
		stretches.push(...stretchesOf(schedule, day));
		if (unknownOn(schedule, day) === "none") break;
	}
	return stretches;
}

/** When a line that is open closes, over hours that overlap or follow without a gap. */
function endOfHours(stretches: readonly Stretch[], instant: number): number {
	let end = instant;
	for (const it of stretches) if (it.sure && it.opens <= end) end = Math.max(end, it.closes);
	return end;
}

// Runs in the page too: without destructuring (see wall-clock.ts).

const MINUTES_A_DAY = 1440;

/** Time on end, within one calendar day, in which a line is open, or may be. Milliseconds since 1970, the end not included. */
interface Stretch {
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
function unknownOn(schedule: CompiledSchedule, day: DayNumber): "none" | "superseded" | undefined {
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
