import { minutesOf } from "../facts/hours/days.ts";
import { formatMinutes, type TimesWording } from "../facts/hours/phrase.ts";
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
	/** A time of day. // "16:30" => "4:30 p.m."; "12:00" => "noon" */
	time(time: string): string;
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
type Say = (key: "time.noon" | "time.midnight" | "time.span", values?: Readonly<Record<string, string>>) => string;

/** The formats of one language, from its words of time and its strings. `space` stands within dates and times. */
export function makeFormats(words: WordsOfTime, say: Say, space = " "): Formats {
	// A number stays with the word before and after it; the whole of a long date would not fit a narrow column.
	const glue = (text: string): string => text.replace(/ (?=\d)|(?<=\d) /g, space);
	const whole = (text: string): string => text.replaceAll(" ", space);
	const times = { am: whole(words.am), pm: whole(words.pm), noon: say("time.noon"), midnight: say("time.midnight") };
	const time = (at: string): string => (at === "00:00" ? times.midnight : formatMinutes(minutesOf(at), times));
	return {
		date: (date) => {
			if (date.length === 4) return date;
			return glue(date.length === 7 ? words.month(date) : words.day(date.slice(0, 10)));
		},
		longDay: (day) => glue(words.longDay(day.slice(0, 10))),
		dayPart: (day, part) => (part === "month" ? words.shortMonth(day.slice(0, 10)) : words.weekday(weekdayOf(day))),
		count: (count) => COUNTS.format(count),
		time,
		span: (opens, closes) => say("time.span", { opens: time(opens), closes: time(closes) }),
		weekday: words.weekday,
		times,
		get unbroken() {
			return makeFormats(words, say, "\u00a0");
		},
	};
}

const COUNTS = new Intl.NumberFormat("en-US");

const weekdayOf = (day: string): Weekday =>
	WEEKDAYS[(new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7] ?? "monday";

/** Whether a partial date names a day, so that one may say "on" before it. // "2017-08" => false */
export const isWholeDay = (date: string): boolean => date.length === "2017-08-01".length;
