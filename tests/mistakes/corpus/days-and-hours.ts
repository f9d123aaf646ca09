import { type Change, mistake } from "../mistake.ts";
import { ALERT, EVENT, RESOLUTION } from "./samples.ts";

/** A new event in which something is written otherwise. */
const event = (find: string, write: string): Change => ({
	file: "_data/events/potluck-2019.json",
	save: EVENT.replace(find, write),
});
const resolution = (find: string, write: string): Change => ({
	file: "_data/resolutions/potluck-month-2019.json",
	save: RESOLUTION.replace(find, write),
});
const alert = (find: string, write: string): Change => ({
	file: "_data/alert.json",
	record: ALERT.replace(find, write),
});
const adopted = (write: string) => resolution('"adopted": "2019-06-07"', `"adopted": ${write}`);
const hours = (find: string | RegExp, write: string): Change => ({ file: "_data/hours.json", find, write });
const opens = (write: string) => hours(/"opens": "\d\d:\d\d"/, `"opens": ${write}`);
const closes = (write: string) => hours(/"closes": "\d\d:\d\d"/, `"closes": ${write}`);

const WEEK_DAY = /"opens": "\d\d:\d\d", "closes": "\d\d:\d\d"/;

export const DAYS_AND_HOURS = [
	mistake("the day before the month, with strokes", adopted('"30/10/2018"'), {
		line: "30/10/2018",
		says: '"30/10/2018" is not a date. Write 2018-10-30, or 2018-10 or 2018 if only that is known. Did you mean "2018-10-30"?',
	}),
	mistake("the American way of dates", adopted('"10-30-2018"'), {
		line: "10-30-2018",
		says: '"10-30-2018" is not a date. Write 2018-10-30, or 2018-10 or 2018 if only that is known. Did you mean "2018-10-30"?',
	}),
	mistake("year, day, month", adopted('"2018-30-10"'), {
		line: "2018-30-10",
		says: '"2018-30-10" is no day of the calendar. Check the month and the day. Did you mean "2018-10-30"?',
	}),
	mistake("one-figure month and day", adopted('"2018-6-7"'), {
		line: "2018-6-7",
		says: '"2018-6-7" is not a date. Write 2018-10-30, or 2018-10 or 2018 if only that is known. Did you mean "2018-06-07"?',
	}),
	mistake("the 31st of February", adopted('"2019-02-31"'), {
		line: "2019-02-31",
		says: '"2019-02-31" is no day of the calendar. Check the month and the day.',
	}),
	mistake("the 29th of February in a year without one", adopted('"2019-02-29"'), {
		line: "2019-02-29",
		says: '"2019-02-29" is no day of the calendar. Check the month and the day.',
	}),
	mistake("a date in words", adopted('"June 7, 2019"'), {
		line: "June 7, 2019",
		says: '"June 7, 2019" is not a date. Write 2018-10-30, or 2018-10 or 2018 if only that is known. Did you mean "2019-06-07"?',
	}),
	mistake("a year typed wrong", adopted('"2109-06-07"'), {
		line: "2109-06-07",
		says: "2109-06-07 is in the future, and nobody can have adopted it yet. Write the real day.",
	}),
	mistake("a date without quotation marks", adopted("2019-06-07"), {
		line: '"adopted": 2019-06-07',
		says: '2019-06-07 is not understood here. Write "2019-06-07".',
	}),
	mistake("a blank instead of the T between day and time", event("2019-06-08T17:00", "2019-06-08 17:00"), {
		line: "2019-06-08 17:00",
		says: '"2019-06-08 17:00" is not a day, nor a day and a time. Write it such as 2018-09-21T15:30 for 3:30 p.m. on Sept 21, 2018, or 2018-09-21 for the whole day. Did you mean "2019-06-08T17:00"?',
	}),
	mistake("an event with a day and no time", event("2019-06-08T17:00", "2019-06-08"), {
		line: '"end": "2019-06-08T20:00"',
		says: "the start of the event is a whole day, and this has a time. Write a day here, or give the start a time.",
	}),
	mistake("the time of an event with p.m.", event("2019-06-08T17:00", "2019-06-08T5:00 p.m."), {
		line: "5:00 p.m.",
		says: '"2019-06-08T5:00 p.m." is not a day, nor a day and a time. Write it such as 2018-09-21T15:30 for 3:30 p.m. on Sept 21, 2018, or 2018-09-21 for the whole day. Did you mean "2019-06-08T17:00"?',
	}),
	mistake(
		"an event at an hour that the clocks skip in March",
		event(
			'"start": "2019-06-08T17:00",\n\t\t\t"end": "2019-06-08T20:00",\n\t\t\t"weekday": "saturday"',
			'"start": "2019-03-10T02:30",\n\t\t\t"end": "2019-03-10T05:00"',
		),
		{
			line: "2019-03-10T02:30",
			says: "2019-03-10 02:30 does not exist: clocks go forward over it on that day. Write a time before or after the gap.",
		},
	),
	mistake(
		"an event at an hour that comes twice in November",
		event(
			'"start": "2019-06-08T17:00",\n\t\t\t"end": "2019-06-08T20:00",\n\t\t\t"weekday": "saturday"',
			'"start": "2018-11-04T01:30",\n\t\t\t"end": "2018-11-04T05:00"',
		),
		{
			line: "2018-11-04T01:30",
			says: "2018-11-04 01:30 comes twice: clocks go back over it on that day. Write a time before or after that hour.",
		},
	),
	mistake("an event that ends at 24:00", event("2019-06-08T20:00", "2019-06-08T24:00"), {
		line: "T24:00",
		says: '"2019-06-08T24:00" is not a day, nor a day and a time. Write it such as 2018-09-21T15:30 for 3:30 p.m. on Sept 21, 2018, or 2018-09-21 for the whole day. Did you mean "2019-06-09T00:00"?',
	}),
	mistake("an event that ends before it starts", event("2019-06-08T20:00", "2019-06-08T08:00"), {
		line: "T08:00",
		says: "the end, 2019-06-08 08:00, is not after the start, 2019-06-08 17:00. Write a later time.",
	}),
	mistake("an event that ends in the next month by a slip", event("2019-06-08T20:00", "2019-08-06T20:00"), {
		line: "2019-08-06",
		says: "the event lasts longer than 31 days. Check the dates, or make one event of each part.",
	}),
	mistake("the wrong weekday of an event", event('"saturday"', '"sunday"'), {
		line: '"weekday": "sunday"',
		says: "2019-06-08 is a saturday, not a sunday. Check both in the source, and correct one.",
	}),
	mistake("a weekday cut short", event('"saturday"', '"sat"'), {
		line: '"sat"',
		says: '"sat" is not a weekday. Write one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday.',
	}),
	mistake("a weekday with a capital", hours('"tuesday"', '"Tuesday"'), {
		line: '"Tuesday"',
		says: '"Tuesday" is not a weekday. Did you mean "tuesday"?',
	}),
	mistake("a time zone by its letters", event("America/Chicago", "CST"), {
		line: '"CST"',
		says: "this time zone is not known. Write its name, such as America/Chicago.",
	}),
	mistake("hours with p.m.", closes('"7pm"'), {
		line: "7pm",
		says: '"7pm" is not a time of day. Write hours and minutes from 00:00 to 24:00, such as 19:00 for 7 p.m. Did you mean "19:00"?',
	}),
	mistake("hours without a leading zero", opens('"7:00"'), {
		line: '"7:00"',
		says: '"7:00" is not a time of day. Write hours and minutes from 00:00 to 23:59, such as 19:00 for 7 p.m. Did you mean "07:00"?',
	}),
	mistake("hours with a dot", closes('"19.00"'), {
		line: "19.00",
		says: '"19.00" is not a time of day. Write hours and minutes from 00:00 to 24:00, such as 19:00 for 7 p.m. Did you mean "19:00"?',
	}),
	mistake("closing at 24:30", closes('"24:30"'), {
		line: "24:30",
		says: '"24:30" is not a time of day. Write hours and minutes from 00:00 to 24:00, such as 19:00 for 7 p.m.',
	}),
	mistake(
		"closing at the hour of opening",
		hours(/"opens": "\d\d:\d\d", "closes": "\d\d:\d\d"/, '"opens": "07:00", "closes": "07:00"'),
		{
			line: '"opens"',
			says: 'the line closes at 07:00, when it opens. Correct one of the two, or write "alwaysOpen": true.',
		},
	),
	mistake(
		"opening and closing exchanged",
		hours(/"opens": "\d\d:\d\d", "closes": "\d\d:\d\d"/, '"opens": "19:00", "closes": "07:00"'),
		{
			line: '"opens"',
			says: "the line would answer from 19:00 through the night to 07:00. Correct one of the two; if it is so, write it in two parts, up to 00:00 and from 00:00.",
		},
	),
	mistake(
		"closing in the morning for closing in the evening",
		hours(/"opens": "\d\d:\d\d", "closes": "\d\d:\d\d"/, '"opens": "07:00", "closes": "06:00"'),
		{
			line: '"06:00"',
			says: "the line would answer from 07:00 through the night to 06:00. Correct one of the two; if it is so, write it in two parts, up to 00:00 and from 00:00.",
		},
	),
	mistake(
		"a weekday named in two rows of one week",
		hours(
			/"weekly": \[/,
			'"weekly": [\n\t\t\t\t{ "days": ["monday"], "opens": "06:00", "closes": "06:30" },\n\t\t\t\t{ "days": ["sunday", "monday"], "opens": "06:15", "closes": "06:45" },',
		),
		{
			line: "06:15",
			says: "monday 06:15 to 06:45 overlaps with monday 06:00 to 06:30. Correct one of them, or give each its days by a season, or by validFrom and validThrough.",
		},
	),
	mistake("midnight to midnight for a whole day, or for none", hours(WEEK_DAY, '"opens": "00:00", "closes": "00:00"'), {
		line: '"opens"',
		says: '00:00 to 00:00 may be the whole day, or none of it. For the whole day write "closes": "24:00"; if nobody answers on these days, take the row out.',
	}),
	mistake("a season by its name", hours(WEEK_DAY, '"opens": "08:00", "closes": "09:00", "season": "winter"'), {
		line: '"season"',
		says: '"winter" stands where fields belong. Write them between { and }.',
	}),
	mistake(
		"a season with a year",
		hours(WEEK_DAY, '"opens": "08:00", "closes": "09:00", "season": { "from": "2026-11-01", "through": "03-31" }'),
		{
			line: "2026-11-01",
			says: '"2026-11-01" is not a day that every year has. Write month-day, such as 11-01 for November 1.',
		},
	),
	mistake(
		"a season with a day that few years have",
		hours(WEEK_DAY, '"opens": "08:00", "closes": "09:00", "season": { "from": "11-01", "through": "02-29" }'),
		{
			line: "02-29",
			says: '"02-29" is not a day that every year has. Write month-day, such as 11-01 for November 1.',
		},
	),
	mistake(
		"a season and dates",
		hours(
			WEEK_DAY,
			'"opens": "08:00", "closes": "09:00", "validFrom": "2026-11-01", "season": { "from": "11-01", "through": "03-31" }',
		),
		{
			line: '"season"',
			says: "a season comes each year, and these hours have a date too. Take validFrom and validThrough out, or the season.",
		},
	),
	mistake(
		"a closure on a rule that is not known",
		hours('"4th thursday in November"', '"fourth thursday of november"'),
		{
			line: "fourth thursday",
			says: 'the rule "fourth thursday of november" gives no day in ten years. Write one such as "4th thursday in November" or "12-25".',
		},
	),
	mistake("an alert without an end", alert(/\n.*"until".*/.exec(ALERT)?.[0] ?? "", ""), {
		line: '{\n\t\t\t"id"',
		says: 'the field "until" is missing. Add it, such as "until": "2026-12-01T18:00".',
	}),
	mistake("an alert that ends before it begins", alert("2019-06-08T18:00", "2019-06-08T06:00"), {
		line: "T06:00",
		says: "the alert ends on 2019-06-08 06:00, which is not after its start. Write a later time.",
	}),
	mistake("an alert until midnight, written 24:00", alert("2019-06-08T18:00", "2019-06-08T24:00"), {
		line: "T24:00",
		says: '"2019-06-08T24:00" is not a day and a time. Write them such as 2018-09-21T15:30 for 3:30 p.m. on Sept 21, 2018. Did you mean "2019-06-09T00:00"?',
	}),
	mistake("an alert at an hour that the clocks skip", alert("2019-06-08T09:00", "2019-03-10T02:30"), {
		line: "2019-03-10T02:30",
		says: "2019-03-10 02:30 does not exist: clocks go forward over it on that day. Write a time an hour earlier or later.",
	}),
	mistake(
		"a fact checked in the future",
		event('"asOf": "2018-10-30"', '"asOf": "2018-10-30",\n\t\t\t"checked": "2031-01-05"'),
		{
			line: "2031-01-05",
			says: "2031-01-05 is in the future, and nobody can have checked it yet. Write the real day.",
		},
	),
	mistake(
		"a fact checked before its source said so",
		event('"asOf": "2018-10-30"', '"asOf": "2018-10-30",\n\t\t\t"checked": "2018-01-05"'),
		{
			line: '"checked"',
			says: "it was checked on 2018-01-05, before its source said so, 2018-10-30. Correct one of the two.",
		},
	),
	mistake("the day of the source is left out", event(',\n\t\t\t"asOf": "2018-10-30"', ""), {
		line: 1,
		says: 'the field "asOf" is missing. Add it, with null if nothing is known.',
	}),
];
