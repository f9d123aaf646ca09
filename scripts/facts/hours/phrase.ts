import type { OpeningStatus, UnknownReason, WallTime } from "./compiled.ts";
import { type DayNumber, weekdayOf } from "./days.ts";

// Runs in the page too: without destructuring (see wall-clock.ts).

/** The words of one language for the status of a line, with `{places}`; made at build, since browsers lack Somali and Hmong. */
export interface HoursWording {
	/** // => "Open now, until {time}" */
	open: string;
	/** For a closing more than a day ahead. // => "Open now, until {time} {day}" */
	openUntilDay: string;
	/** // => "Open now, day and night" */
	openAlways: string;
	/** // => "Closed now." */
	closed: string;
	/** Where the hours are overdue. // => "Probably closed now. Call to confirm." */
	closedProbably: string;
	/** After one of these. // => "Opens {day} at {time}" */
	opens: string;
	/** For an opening on a federal holiday. // => "May open {day} at {time}, a federal holiday: call to confirm" */
	mayOpen: string;
	/** What is said when nobody knows, by the reason; nothing for one that has no words. */
	unknown: Readonly<Partial<Record<UnknownReason, string>>>;
	/** Around a sentence with a time, where the visitor's clock shows another one. // => "{sentence} (Minneapolis time)" */
	elsewhere: string;
	today: string;
	tomorrow: string;
	/** From Monday on, as they stand for `{day}` in the sentence. */
	weekdays: readonly string[];
	/** // => { am: "{time} a.m.", pm: "{time} p.m.", noon: "noon", midnight: "midnight" } */
	times: TimesWording;
}

export interface TimesWording {
	am: string;
	pm: string;
	noon: string;
	/** The end of a day; a line that opens at the first minute of one opens at "12 a.m.". */
	midnight: string;
}

/**
 * The sentence for a status. `isElsewhere` says of the moment it names whether the visitor's own clock shows another time then.
 * // => "Open now, until 7 p.m."
 */
export function phrase(
	status: OpeningStatus,
	wording: HoursWording,
	isElsewhere: (moment: WallTime) => boolean = () => false,
): string {
	if (status.state === "unknown") return wording.unknown[status.reason] || "";
	const isOpen = status.state === "open";
	const closed = isOpen ? "" : status.off || wording[status.sure ? "closed" : "closedProbably"];
	const moment = isOpen ? status.until : status.next;
	if (!moment) return closed || wording.openAlways;
	const ahead = moment.day - status.now.day;
	// On a Monday, "opens Monday" would be read as today.
	if (ahead > 6 && !isOpen) return closed;
	// A day's name before "midnight" is read as the day that ends then.
	const isMidnight = isOpen && moment.minutes === 0;
	const day = dayName(status.now.day, isMidnight ? ahead - 1 : ahead, wording);
	const here = isMidnight ? wording.times.midnight : formatMinutes(moment.minutes, wording.times);
	const there = moment.there && fill(moment.there.pattern, "time", formatMinutes(moment.there.minutes, wording.times));
	const time = there ? `${here} (${there})` : here;
	const isSoon = ahead === 0 || (ahead === 1 && moment.minutes <= status.now.minutes);
	const pattern = isOpen ? wording[isSoon ? "open" : "openUntilDay"] : wording[status.next?.sure ? "opens" : "mayOpen"];
	const told = fill(fill(pattern, "time", time), "day", day);
	const sentence = closed ? `${closed} ${told}` : told;
	return isElsewhere(moment) ? fill(wording.elsewhere, "sentence", sentence) : sentence;
}

/** The city that a zone is named after. // => zoneName("America/New_York") is "New York" */
export const zoneName = (timeZone: string): string => timeZone.replace(/.*\//, "").replace(/_/g, " ");

const dayName = (today: DayNumber, ahead: number, wording: HoursWording): string =>
	(ahead > 1 ? wording.weekdays[weekdayOf(today + ahead)] : ahead ? wording.tomorrow : wording.today) || "";

/** A time of day in words; its first minute is "12 a.m.". // => formatMinutes(990, …) is "4:30 p.m." */
export function formatMinutes(minutes: number, wording: TimesWording): string {
	if (minutes === 720) return wording.noon;
	const minute = minutes % 60;
	const hour = (minutes - minute) / 60;
	const time = `${hour % 12 || 12}${minute ? `:${minute < 10 ? "0" : ""}${minute}` : ""}`;
	return fill(hour < 12 ? wording.am : wording.pm, "time", time);
}

// A stale translation is followed by its English, so a place may stand twice.
const fill = (pattern: string, place: string, text: string): string => pattern.split(`{${place}}`).join(text);
