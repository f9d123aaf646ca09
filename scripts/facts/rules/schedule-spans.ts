import { addDays, minutesOf } from "../hours/days.ts";
import { datedSpans } from "../hours/seasons.ts";
import type { JsonPath } from "../read-json.ts";
import { WEEKDAYS } from "../schema/primitives.ts";
import type { Schedule, WeeklySpan } from "../schema/schedule.ts";
import type { Rule } from "./rule.ts";

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Spans of a schedule may not contradict each other: of two answers to "is it open?" nobody would know which holds. */
export const scheduleSpans: Rule = ({ hours }, at) =>
	hours.all.flatMap((schedule) =>
		faultsOf(schedule).map(([path, message]) => at(schedule, ["weekly", ...path], message)),
	);

/** What is wrong, with its place within the weekly hours. */
function faultsOf(schedule: Schedule): [path: JsonPath, message: string][] {
	const { alwaysOpen, weekly } = schedule;
	if (alwaysOpen)
		return weekly.length === 0
			? []
			: [[[], "a line that is always open has no weekly hours. Empty the list, or take alwaysOpen out."]];
	if (weekly.length === 0)
		return [
			[[], 'no hours are named. Write them, or "alwaysOpen": true; if they are not known, take this record out.'],
		];
	const whole = weekly.filter(isWholeDay);
	if (whole.length === weekly.length && new Set(whole.flatMap(({ days }) => days)).size === WEEKDAYS.length)
		return [[[], ALWAYS_MEANT]];
	return [
		...weekly.flatMap((span, index) => spanFaults(span).map(([field, it]): [JsonPath, string] => [[index, field], it])),
		...overlaps(schedule).map(({ index, message }): [JsonPath, string] => [[index], message]),
	];
}

const ALWAYS_MEANT =
	'the line would answer from midnight to midnight on every day. Do you mean always open? Write "alwaysOpen": true, and empty the list of weekly hours.';

/** From midnight to midnight may be meant as the whole day or as none of it, so that is asked. */
const isWholeDay = ({ opens, closes }: WeeklySpan): boolean => opens === "00:00" && closes === "00:00";

function spanFaults(span: WeeklySpan): [field: keyof WeeklySpan, message: string][] {
	const { opens, closes, season, validFrom = "", validThrough = "9999" } = span;
	const faults: [boolean, keyof WeeklySpan, string][] = [
		[
			isWholeDay(span),
			"closes",
			'00:00 to 00:00 may be the whole day, or none of it. For the whole day write "closes": "24:00"; if nobody answers on these days, take the row out.',
		],
		[
			opens === closes && !isWholeDay(span),
			"closes",
			`the line closes at ${closes}, when it opens. Correct one of the two, or write "alwaysOpen": true.`,
		],
		[
			minutesInto(span) >= LONGEST_NIGHT,
			"closes",
			`the line would answer from ${opens} through the night to ${closes}. Correct one of the two; if it is so, write it in two parts, up to 00:00 and from 00:00.`,
		],
		[
			season !== undefined && (span.validFrom ?? span.validThrough) !== undefined,
			"season",
			"a season comes each year, and these hours have a date too. Take validFrom and validThrough out, or the season.",
		],
		[validThrough < validFrom, "validThrough", `${validThrough} is before validFrom, ${validFrom}. Write a later day.`],
	];
	return faults.flatMap(([isThere, field, message]) => (isThere ? [[field, message]] : []));
}

/** The minutes of a span that runs past midnight; 0 for any other. */
const minutesInto = ({ opens, closes }: WeeklySpan): number =>
	closes < opens && closes !== "00:00" ? minutesOf(closes) + DAY - minutesOf(opens) : 0;

/** Hours of a day that are exchanged or end at 6:00 instead of 18:00 look like a night of half a day or more. */
const LONGEST_NIGHT = 12 * 60;

/** One stretch of a week, in minutes from Monday 00:00; it may run over the week's end. */
interface Stretch {
	index: number;
	day: number;
	from: number;
	to: number;
	span: WeeklySpan;
}

const overlaps = (schedule: Schedule): { index: number; message: string }[] => {
	const stretches = schedule.weekly.flatMap(stretchesOf);
	const found = new Map<number, string>();
	for (const [position, later] of stretches.entries()) {
		const earlier = stretches.slice(0, position).find((it) => touch(it, later) && holdTogether(it.span, later.span));
		if (earlier === undefined || found.has(later.index)) continue;
		const days = `${WEEKDAYS[later.day]} ${later.span.opens} to ${later.span.closes}`;
		const other = `${WEEKDAYS[earlier.day]} ${earlier.span.opens} to ${earlier.span.closes}`;
		const message = `${days} overlaps with ${other}. Correct one of them, or give each its days by a season, or by validFrom and validThrough.`;
		found.set(later.index, message);
	}
	return [...found].map(([index, message]) => ({ index, message }));
};

const stretchesOf = (span: WeeklySpan, index: number): Stretch[] => {
	// What has changed since stands beside what holds now, and is never told as open.
	if (span.superseded) return [];
	return span.days.map((name) => {
		const day = WEEKDAYS.indexOf(name);
		const from = day * DAY + minutesOf(span.opens);
		const closes = day * DAY + minutesOf(span.closes);
		return { index, day, from, to: closes > from ? closes : closes + DAY, span };
	});
};

const touch = (a: Stretch, b: Stretch): boolean =>
	[-WEEK, 0, WEEK].some((shift) => a.from < b.to + shift && b.from + shift < a.to);

const holdTogether = (one: WeeklySpan, other: WeeklySpan): boolean => {
	// Every season comes within two years of any day.
	const from =
		[one.validFrom, other.validFrom]
			.filter((day) => day !== undefined)
			.sort()
			.at(-1) ?? "2027-01-01";
	const [own, others] = [one, other].map((span) => datedSpans([span], from, addDays(from, TWO_YEARS))) as [
		WeeklySpan[],
		WeeklySpan[],
	];
	return own.some((a) =>
		others.some(
			(b) => (a.validFrom ?? "") <= (b.validThrough ?? "9999") && (b.validFrom ?? "") <= (a.validThrough ?? "9999"),
		),
	);
};
const TWO_YEARS = 731;
