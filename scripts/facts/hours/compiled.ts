import type { DayNumber } from "./days.ts";

/** Opening and closing in minutes after the midnight of the opening day; above 1440 it closes on the next. // => [420, 1140] is 7 a.m. to 7 p.m. */
export type CompiledSpan = readonly [opens: number, closes: number];

/** The hours of a weekday in order of opening (none: closed), or why nobody knows. */
export type CompiledDay = readonly CompiledSpan[] | "none" | "superseded";

/** A schedule as a page carries it: all rules and seasons worked out to plain numbers, over the days on which it may be told. */
export interface CompiledSchedule {
	timeZone: string;
	/** The day the hours were checked or published. */
	from: DayNumber;
	/** The last day on which they may be told as they stand; before `from` if they never may. */
	reviewBy: DayNumber;
	/** 1 if somebody answers day and night. */
	alwaysOpen?: 1;
	/** 1 if the whole schedule is known to have changed. */
	superseded?: 1;
	/** What the seven days from Monday on are like, from a day until the next week begins to hold; in order of that day. */
	weeks: readonly { from: DayNumber; days: readonly CompiledDay[] }[];
	/** Days that are not like their weekday: known to be closed, or a federal holiday of which nobody knows. */
	dates: Readonly<Record<DayNumber, "closed" | "holiday">>;
}

/** A moment as the clock on the wall there shows it. */
export interface WallTime {
	day: DayNumber;
	/** Minutes after midnight. // => 1140 is 7 p.m. */
	minutes: number;
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
	/** `next` is null if no opening can be told within eight days and before the review. */
	| { state: "closed"; next: NextOpening | null; now: WallTime }
	| { state: "unknown"; reason: UnknownReason };
