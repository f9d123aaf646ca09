import { dayNumber, endDay, isWholeDay, minutesOf } from "../facts/hours/days.ts";
import { formatMinutes, type TimesWording, zoneName } from "../facts/hours/phrase.ts";
import { toZone } from "../facts/hours/wall-clock.ts";
import { WEEKDAYS } from "../facts/schema/primitives.ts";

type Weekday = (typeof WEEKDAYS)[number];

/** How one language writes days and times of day. Days are plain ones, without a clock. // "2018-09-21" */
export interface WordsOfTime {
	/** // "2018-10-30" => "Oct 30, 2018" */
	day(day: string): string;
	/** // "2018-09-21" => "Friday, September 21, 2018" */
	longDay(day: string): string;
	/** Of a month, such as "2017-08". // => "August 2017" */
	month(month: string): string;
	/** // "2018-09-21" => "Sep" */
	shortMonth(day: string): string;
	weekday(name: Weekday): string;
	/** A time before noon, with the place `{time}` for 7 or 7:30. // => "{time} a.m." */
	am: string;
	/** A time after noon. */
	pm: string;
}

/** The zone whose clocks a time is written by, and that of the site, whose clocks it is told by. */
export interface Zones {
	own: string;
	site: string;
}

/** How one language writes dates, times and numbers. */
export interface Formats {
	/** A date as exactly as it is known. // "2018-10-30" => "Oct 30, 2018"; "2017-08" => "August 2017"; "2017" => "2017" */
	date(date: string): string;
	/** // "2018-09-21" => "Friday, September 21, 2018" */
	longDay(day: string): string;
	/** One part of a day, for date blocks. // ("2018-09-21", "month") => "Sep" */
	dayPart(day: string, part: "weekday" | "month"): string;
	/** A number as people in the United States group it, in every language. // 1234 => "1,234" */
	count(count: number): string;
	/** A time of day. // "16:30" => "4:30 p.m."; "12:00" => "noon"; "00:00" => "midnight" */
	time(time: string): string;
	/** A time at which something begins: "midnight" would be read as the end of the day. // "00:00" => "12 a.m." */
	startTime(time: string): string;
	/** The day and time at which something begins. // "2018-09-21T15:30" => "Friday, September 21, 2018, 3:30 p.m." */
	moment(at: string, zones?: Zones): string;
	/** The same of an end: midnight belongs to the day that it ends. // "2018-09-22T00:00" => "Friday, September 21, 2018, midnight" */
	endMoment(at: string): string;
	/** From when to when, with one day for what people experience as one; whole days too, or a start alone. // => "Friday, September 21, 2018, 10 p.m. to 1 a.m." */
	period(start: string, end?: string, zones?: Zones): string;
	/** What the clocks of another zone show, to stand beside what those of the site do. // => "(Dublin time: 6 p.m.)" */
	inZone(time: string, zone: string): string;
	/** // ("07:00", "19:00") => "7 a.m. to 7 p.m." */
	span(opens: string, closes: string): string;
	/** // "monday" => "Monday" */
	weekday(name: Weekday): string;
	/** The patterns for times of day, for the page's script too. */
	times: TimesWording;
	/** The same with no-break spaces within a date and a time, for pages: a line that ends in "3:30" is read as another time. */
	readonly unbroken: Formats;
}

/** The strings that times are made with. */
type Say = (
	key: "time.noon" | "time.midnight" | "time.span" | "time.there",
	values?: Readonly<Record<string, string>>,
) => string;

/** The formats of one language, from its words of time and its strings. `space` stands within dates and times. */
export function makeFormats(words: WordsOfTime, say: Say, space = " "): Formats {
	// A number stays with the word before and after it; the whole of a long date would not fit a narrow column.
	const glue = (text: string): string => text.replace(/ (?=\d)|(?<=\d) /g, space);
	const whole = (text: string): string => text.replaceAll(" ", space);
	const times = { am: whole(words.am), pm: whole(words.pm), noon: say("time.noon"), midnight: say("time.midnight") };
	const startTime = (at: string): string => formatMinutes(minutesOf(at), times);
	const time = (at: string): string => (at === "00:00" || at === "24:00" ? times.midnight : startTime(at));
	const span = (opens: string, closes: string) => say("time.span", { opens: startTime(opens), closes: time(closes) });
	const longDay = (day: string): string => glue(words.longDay(day.slice(0, 10)));
	const momentAt = (at: string): string => `${longDay(at)}, ${startTime(at.slice(11))}`;
	const endMoment = (at: string): string => `${longDay(endDay(at))}, ${time(at.slice(11))}`;
	const periodAt = (start: string, end: string): string =>
		isOneDay(start, end)
			? `${longDay(start)}, ${span(start.slice(11), end.slice(11))}`
			: say("time.span", { opens: momentAt(start), closes: endMoment(end) });
	const inZone = (time: string, zone: string): string => `(${say("time.there", { zone: zoneName(zone), time })})`;
	/** A day that is the same in both zones is said once. */
	const inZones = (
		start: string,
		zones: Zones | undefined,
		sayAt: (shift: (at: string) => string) => string,
	): string => {
		const there = sayAt((at) => at);
		if (zones === undefined) return there;
		const shift = (at: string) => toZone(at, zones.own, zones.site);
		const day = `${longDay(shift(start))}, `;
		const here = sayAt(shift);
		return here === there
			? here
			: `${here} ${inZone(there.startsWith(day) ? there.slice(day.length) : there, zones.own)}`;
	};
	return {
		date: (date) => {
			if (date.length === 4) return date;
			return glue(date.length === 7 ? words.month(date) : words.day(date.slice(0, 10)));
		},
		longDay,
		dayPart: (day, part) => (part === "month" ? words.shortMonth(day.slice(0, 10)) : words.weekday(weekdayOf(day))),
		count: (count) => COUNTS.format(count),
		time,
		startTime,
		moment: (at, zones) => inZones(at, zones, (shift) => momentAt(shift(at))),
		endMoment,
		span,
		period: (start, end, zones) => {
			if (isWholeDay(start))
				return end === undefined || end === start
					? longDay(start)
					: say("time.span", { opens: longDay(start), closes: longDay(end) });
			return inZones(start, zones, (shift) =>
				end === undefined ? momentAt(shift(start)) : periodAt(shift(start), shift(end)),
			);
		},
		inZone,
		weekday: words.weekday,
		times,
		get unbroken() {
			return makeFormats(words, say, "\u00a0");
		},
	};
}

/** Later than that, people speak of the next morning. */
const END_OF_NIGHT = "06:00";
const LONGEST_NIGHT_MS = 12 * 60 * 60 * 1000;

/** Whether an end is on the day of its start as people experience it: also at midnight, or within the night that follows. */
function isOneDay(start: string, end: string): boolean {
	const apart = dayNumber(endDay(end)) - dayNumber(start.slice(0, 10));
	const isNight = end.slice(11) <= END_OF_NIGHT && Date.parse(`${end}Z`) - Date.parse(`${start}Z`) <= LONGEST_NIGHT_MS;
	return apart === 0 || (apart === 1 && isNight);
}

const COUNTS = new Intl.NumberFormat("en-US");

const weekdayOf = (day: string): Weekday =>
	WEEKDAYS[(new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7] ?? "monday";
