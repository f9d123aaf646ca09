import type { DayNumber } from "./days.ts";

/** Opening and closing in minutes after the midnight of the opening day; above 1440 it closes on the next. // => [420, 1140] is 7 a.m. to 7 p.m. */
export type CompiledSpan = readonly [opens: number, closes: number];

/**
 * The hours of a weekday in order of opening. None are there if nothing begins on it though the night before reaches into it. A text is what
 * is said of a whole day that is closed. A number says why nobody knows: 0 if nothing is on record, 1 if it is known to have changed.
 */
export type CompiledDay = readonly CompiledSpan[] | string | 0 | 1;

/** A schedule as a page carries it: all rules and seasons worked out to plain numbers. */
export interface CompiledSchedule {
	timeZone: string;
	/** The first day of which it tells: the one on which the hours were checked or published, or a later one. */
	from: DayNumber;
	/** The last day on which anybody may be told that it is open; before `from` if nobody ever may. */
	reviewBy: DayNumber;
	/** On a page of another zone, how its own time is said beside that of the page. // => "New York time: {time}" */
	there?: string;
	/** 1 if somebody answers day and night. */
	alwaysOpen?: 1;
	/** What the seven days from Monday on are like, from a day until the next week begins to hold; in order of that day. */
	weeks: readonly { from: DayNumber; days: readonly CompiledDay[] }[];
	/** Days that are not like their weekday: what is said of a closure, or 1 for a federal holiday of which nobody knows. */
	dates: Readonly<Record<DayNumber, string | 1>>;
}

/** A moment as the clock on the wall there shows it. */
export interface WallTime {
	day: DayNumber;
	/** Minutes after midnight. // => 1140 is 7 p.m. */
	minutes: number;
	/** What the clocks in the zone of the hours show, where that is another time, and how that is said. */
	there?: { pattern: string; minutes: number };
	/** The same moment in milliseconds since 1970, UTC. */
	instant: number;
}

/** An opening ahead. Not `sure` on a federal holiday of which nobody knows. */
export interface NextOpening extends WallTime {
	sure: boolean;
}

/** `none`: no hours on record for that day. `holiday`: usually open now, but a federal holiday may have closed it. */
const UNKNOWN_REASONS = ["none", "overdue", "superseded", "holiday"] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** The answer for one instant, with its wall clock (`now`), to tell "today" from "Monday". */
export type OpeningStatus =
	/** `until` is the first moment at which it is not known to be open; null if none comes within a week. */
	| { state: "open"; until: WallTime | null; now: WallTime }
	/**
	 * Not `sure` once the hours are overdue. `off` is what is said of a whole day that is closed, else "". `next` is null if no opening can
	 * be told within eight days and before the review.
	 */
	| { state: "closed"; sure: boolean; off: string; next: NextOpening | null; now: WallTime }
	| { state: "unknown"; reason: UnknownReason };
