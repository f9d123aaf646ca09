import type { CompiledDay, CompiledSchedule, CompiledSpan, OpeningStatus, WallTime } from "./compiled.ts";
import { type DayNumber, weekdayOf } from "./days.ts";
import { instantOf, wallTime } from "./wall-clock.ts";

// Runs in the page too: without destructuring (see wall-clock.ts).

const MS_A_WEEK = 604_800_000;
/** One more than a week: a week in which clocks go forward is an hour short. */
const DAYS_AHEAD = 8;

/**
 * Whether a line is being answered at an instant, until when, or from when on, by the clocks of `zone`. Outside its usual hours a line is
 * closed on a federal holiday as on any day; only within them nobody knows. Once its review is overdue nobody is told "open"; that it
 * is closed then sends nobody astray.
 */
export function statusAt(schedule: CompiledSchedule, instant: Date, zone = schedule.timeZone): OpeningStatus {
	const now = clockAt(schedule, zone, instant.getTime());
	const today = wallTime(schedule.timeZone, now.instant).day;
	// A clock that shows a day before the hours were known is wrong, or asks what nobody has on record.
	if (today < schedule.from) return { state: "unknown", reason: "none" };
	const isCurrent = today <= schedule.reviewBy;
	if (schedule.alwaysOpen && isCurrent) return { state: "open", until: null, now };

	const stretches = stretchesFrom(schedule, today, isCurrent ? Math.min(schedule.reviewBy, today + DAYS_AHEAD) : today);
	const open = stretches.filter((it) => it.opens <= now.instant && now.instant < it.closes);
	const isSure = open.some((it) => it.sure);
	if (isSure && isCurrent) {
		// Hours that overlap or follow without a gap count as one.
		let end = now.instant;
		for (const it of stretches) if (it.sure && it.opens <= end) end = Math.max(end, it.closes);
		return { state: "open", until: end - now.instant < MS_A_WEEK ? clockAt(schedule, zone, end) : null, now };
	}
	if (open.length) return { state: "unknown", reason: isSure ? "overdue" : "holiday" };
	const hours = dayOf(schedule, today);
	const closure = closureOn(schedule, today);
	if (!closure && typeof hours === "number") return { state: "unknown", reason: hours ? "superseded" : "none" };
	// Hours that fall into the gap when clocks go forward begin and end at once: they do not come to pass.
	const next = isCurrent && stretches.find((it) => it.opens > now.instant && it.opens < it.closes);
	return {
		state: "closed",
		sure: isCurrent,
		// Where it is another day than there, "today" would be read as the wrong one.
		off: today === now.day ? closure || (typeof hours === "string" ? hours : "") : "",
		next: next ? { ...clockAt(schedule, zone, next.opens), sure: next.sure } : null,
		now,
	};
}

function clockAt(schedule: CompiledSchedule, zone: string, instant: number): WallTime {
	const here = wallTime(zone, instant);
	const minutes = wallTime(schedule.timeZone, instant).minutes;
	const pattern = schedule.there;
	return pattern && minutes !== here.minutes ? { ...here, there: { pattern, minutes } } : here;
}

/** Time on end in which a line is open, or may be. Milliseconds since 1970, the end not included. */
interface Stretch {
	opens: number;
	closes: number;
	/** False on a federal holiday of which nobody knows. */
	sure: boolean;
}

/** All stretches of some days, those too that reach into the first from the evening before; none outlasts the end of the last. */
function stretchesFrom(schedule: CompiledSchedule, today: DayNumber, last: DayNumber): Stretch[] {
	const stretches: Stretch[] = [];
	const instantAt = (day: DayNumber, minute: number) => instantOf(schedule.timeZone, day, minute);
	const end = instantAt(last + 1, 0);
	for (let day = today - 1; day <= last; day++) {
		for (const span of spansOn(schedule, day)) {
			const closes = Math.min(instantAt(day, span[1]), end);
			stretches.push({ opens: instantAt(day, span[0]), closes, sure: !schedule.dates[day] });
		}
		// Nothing is told across a day for which nothing is on record.
		if (day >= today && dayOf(schedule, day) === 0 && !closureOn(schedule, day)) break;
	}
	return stretches;
}

/**
 * The hours that begin on a day, those of a holiday that nobody has settled among them. Every form goes by this one rule: hours belong to
 * the day on which they begin. So a closed Saturday takes what begins on Saturday, and Friday's night shift runs to its end.
 */
export function spansOn(schedule: CompiledSchedule, day: DayNumber): readonly CompiledSpan[] {
	const spans = dayOf(schedule, day);
	return typeof spans === "object" && !closureOn(schedule, day) ? spans : [];
}

/** What is said of a day that is a closure; "" if it is none. */
function closureOn(schedule: CompiledSchedule, day: DayNumber): string {
	const closure = schedule.dates[day];
	return typeof closure === "string" ? closure : "";
}

/** What a day's weekday is like in the week that holds then. */
function dayOf(schedule: CompiledSchedule, day: DayNumber): CompiledDay {
	let hours: CompiledDay | undefined;
	for (const week of schedule.weeks) if (week.from <= day) hours = week.days[weekdayOf(day)];
	return hours || 0;
}
