import { minutesOf } from "../facts/hours/compile-weeks.ts";
import { formatMinutes, type TimesWording } from "../facts/hours/phrase.ts";
import type { Translate } from "./strings.ts";

// Plain days have no zone: they are read and written as UTC, so that no zone can move them.
const asUtc = (date: string): Date => new Date(`${date.padEnd(10, "-01")}T00:00:00Z`);

/** Making one takes 0.4 ms, which ten thousand pages would feel. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: string, tag: string, options: Intl.DateTimeFormatOptions): string {
	const key = `${tag} ${JSON.stringify(options)}`;
	const known =
		formatters.get(key) ?? new Intl.DateTimeFormat(tag === "en" ? "en-US" : tag, { ...options, timeZone: "UTC" });
	formatters.set(key, known);
	return known.format(asUtc(date));
}

/** A date as exactly as it is known. // "2018-10-30" => "Oct 30, 2018"; "2017-08" => "August 2017"; "2017" => "2017" */
export function formatDate(date: string, tag: string): string {
	if (date.length === 4) return date;
	if (date.length === 7) return format(date, tag, { year: "numeric", month: "long" });
	return format(date.slice(0, 10), tag, { year: "numeric", month: "short", day: "numeric" });
}

/** Whether a partial date names a day, so that one may say "on" before it. // "2017-08" => false */
export const isWholeDay = (date: string): boolean => date.length === "2017-08-01".length;

/** // "2018-09-21" => "Friday, September 21, 2018" */
export const formatLongDay = (day: string, tag: string): string =>
	format(day.slice(0, 10), tag, { weekday: "long", year: "numeric", month: "long", day: "numeric" });

/** A number as the language groups it. // 1234 => "1,234" */
export const formatCount = (count: number, tag: string): string =>
	new Intl.NumberFormat(tag === "en" ? "en-US" : tag).format(count);

/** One part of a day, for date blocks. // ("2018-09-21", "month") => "Sep" */
export const formatDayPart = (day: string, tag: string, part: "weekday" | "month"): string =>
	format(day.slice(0, 10), tag, part === "weekday" ? { weekday: "long" } : { month: "short" });

/** A time of day as people in Minneapolis write it. // "16:30" => "4:30 p.m."; "12:00" => "noon" */
export const formatTime = (time: string, t: Translate): string =>
	time === "00:00" ? t("time.midnight") : formatMinutes(minutesOf(time), timesWording(t));

/** The patterns for times of day, from the strings. */
export const timesWording = (t: Translate): TimesWording => ({
	am: t("time.am"),
	pm: t("time.pm"),
	noon: t("time.noon"),
	midnight: t("time.midnight"),
});

/** // ("07:00", "19:00") => "7 a.m. to 7 p.m." */
export const formatSpan = (opens: string, closes: string, t: Translate): string =>
	t("time.span", { opens: formatTime(opens, t), closes: formatTime(closes, t) });
