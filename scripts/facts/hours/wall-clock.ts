import type { WallTime } from "./compiled.ts";
import { type DayNumber, dayNumber, dayText, minutesOf, timeText } from "./days.ts";

// Runs in the page too: without destructuring, which Safari before 14.1 gets wrong, so that esbuild refuses it.

const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;
const DAY = MINUTE * MINUTES_A_DAY;

const clocks: Record<string, Intl.DateTimeFormat> = {};

/**
 * What the clocks of a zone show, as if it were UTC: milliseconds since 1970, cut to the minute. Intl is asked in American English
 * whatever the page's language, since browsers lack Somali and Hmong and answer in another language without a word.
 */
function shownAt(timeZone: string, instant: number): number {
	clocks[timeZone] ??= new Intl.DateTimeFormat("en-US", {
		timeZone,
		hour12: false,
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
	});
	// Month/day/year, hour:minute, each with what stands between them.
	const parts = clocks[timeZone].formatToParts(instant);
	const part = (index: number): number => Number(parts[index]?.value);
	// Chrome 80 writes midnight as 24:00 of the day that begins.
	return Date.UTC(part(4), part(0) - 1, part(2), part(6) % 24, part(8));
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (timeZone: string, instant: number): number =>
	shownAt(timeZone, instant) - Math.floor(instant / MINUTE) * MINUTE;

/** The wall clock of a zone at an instant. */
export function wallTime(timeZone: string, instant: number): WallTime {
	const minute = shownAt(timeZone, instant) / MINUTE;
	return { day: Math.floor(minute / MINUTES_A_DAY), minutes: minute % MINUTES_A_DAY, instant };
}

/**
 * The first instant at which the clocks of a zone show a minute of a day, or a later one. So a time that comes twice when clocks go back
 * means the first, and one that is skipped when they go forward means the moment they jump: nobody is told "open" after closing time.
 */
export function instantOf(timeZone: string, day: DayNumber, minute: number): number {
	const wanted = day * DAY + minute * MINUTE;
	const before = offsetAt(timeZone, wanted - DAY);
	const after = offsetAt(timeZone, wanted + DAY);
	if (before === after || offsetAt(timeZone, wanted - before) === before) return wanted - before;
	let early = wanted - after;
	if (offsetAt(timeZone, early) === after) return early;
	// Skipped: the clocks jump between these two.
	let late = wanted - before;
	while (late - early > MINUTE) {
		const middle = Math.floor((early + late) / 2 / MINUTE) * MINUTE;
		if (offsetAt(timeZone, middle) === before) early = middle;
		else late = middle;
	}
	return late;
}

const localInstant = (local: string, timeZone: string): number =>
	instantOf(timeZone, dayNumber(local.slice(0, 10)), minutesOf(local.slice(11)));

/** A wall-clock time of a zone as an instant, ISO 8601 in UTC. // ("2018-09-21T15:30", "America/Chicago") => "2018-09-21T20:30:00.000Z" */
export const toInstant = (local: string, timeZone: string): string =>
	new Date(localInstant(local, timeZone)).toISOString();

/** What the clocks of one zone show at a time of another. // ("2018-09-21T18:00", "Europe/Dublin", "America/Chicago") => "2018-09-21T12:00" */
export function toZone(local: string, from: string, to: string): string {
	if (from === to) return local;
	const wall = wallTime(to, localInstant(local, from));
	return `${dayText(wall.day)}T${timeText(wall.minutes)}`;
}
