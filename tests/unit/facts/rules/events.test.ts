import { describe, expect, it } from "vitest";
import { diagnosticsOf, event } from "../small-site.ts";

const told = (...events: object[]) =>
	diagnosticsOf({ events: events.map((fields, index) => event(`e${index}`, fields)) }).map((it) =>
		it.replace("events/", "").replace(/^e\d+\.json: /, ""),
	);
const clinic = { start: "2018-09-11T17:00", end: "2018-09-11T19:00", repeats: { every: "2nd tuesday", times: 6 } };
const [day, hour] = ["2018-09-11", "2018-09-11T17:00"];

describe("days and times of an event", () => {
	it.each([
		["a whole day", { start: day, end: undefined }],
		["several days", { start: day, end: "2018-09-14" }],
		["one day that is named twice", { start: day, end: day }],
		["a time without an end", { start: hour, end: undefined }],
		["a day whose time is to be announced", { start: day, end: undefined, timeToBeAnnounced: true }],
		["no place", { place: undefined }],
	])("may be %s", (_, fields) => {
		expect(told(fields)).toEqual([]);
	});
	it.each([
		[
			{ start: day, end: "2018-09-11T19:00" },
			"the start of the event is a whole day, and this has a time. Write a day here, or give the start a time.",
		],
		[
			{ start: hour, end: day },
			"the start of the event has a time, and this is a whole day. Write a time here, or take the time of the start out.",
		],
		[{ start: day, end: "2018-09-10" }, "the end, 2018-09-10, is not after the start, 2018-09-11. Write a later time."],
		[
			{ timeToBeAnnounced: true },
			"the start has a time, so none is to be announced. Take this out, or write the day alone as the start.",
		],
	])("go together: %o", (fields, message) => {
		expect(told(fields)).toEqual([message]);
	});
});

describe("a series", () => {
	it.each([
		{ dates: [{ start: "2018-12-11T17:00", status: "cancelled" }] },
		{ dates: [{ start: "2018-12-13T17:00", previousStart: "2018-12-11T17:00", status: "rescheduled" }] },
		{ dates: [{ start: "2018-12-19T17:00", end: "2018-12-19T18:00" }] },
		{ repeats: { every: "tuesday", through: "2018-10-30", except: ["2018-10-09"] } },
		{ repeats: { every: "other tuesday", times: 3 } },
		{ repeats: { every: "1st and 2nd tuesday", times: 3 } },
		{ repeats: { every: "tuesday and thursday", times: 3 } },
		{ repeats: undefined, dates: [{ start: "2018-09-12T17:00", status: "postponed" }] },
	])("may have %o", (fields) => {
		expect(told({ ...clinic, ...fields })).toEqual([]);
	});
	it.each([
		[
			{ repeats: { every: "2nd tuesday" } },
			"a series needs either a number of dates or a last day. Write times or through.",
		],
		[
			{ repeats: { every: "2nd wednesday", times: 6 } },
			'the rule "2nd wednesday" does not give 2018-09-11, the first date. Correct one of the two; the next day that it gives is 2018-09-12.',
		],
		[
			{ repeats: { every: "tuesday", through: "2022-01-01" } },
			"the series has more than 110 dates. Make one event of each year.",
		],
		[
			{ repeats: { every: "tuesday", times: 3, except: ["2018-09-19"] } },
			"the rule does not give 2018-09-19 anyway. Take it out, or write one of the days that it gives: 2018-09-11, 2018-09-18, 2018-09-25.",
		],
		[
			{ dates: [{ start: "2018-12-12T17:00", status: "cancelled" }] },
			"the rule gives no date at 2018-12-12 17:00. Its dates are 2018-09-11 17:00, 2018-10-09 17:00, 2018-11-13 17:00, 2018-12-11 17:00, 2019-01-08 17:00, 2019-02-12 17:00.",
		],
		[
			{ dates: [{ start: "2018-12-11", status: "cancelled" }] },
			"the start of the event has a time, and this is a whole day. Write a time here, or take the time of the start out.",
		],
		[
			{ dates: [{ start: "2018-12-13T17:00", status: "rescheduled" }] },
			"the event is rescheduled, and nothing says from when. Add previousStart.",
		],
		[
			{
				dates: [
					{ start: "2018-12-11T17:00", status: "cancelled" },
					{ start: "2018-12-11T17:00", status: "postponed" },
				],
			},
			"2018-12-11 17:00 stands among the dates twice. Take one out.",
		],
		[
			{ dates: [{ start: "2019-01-08T17:00", previousStart: "2018-12-11T17:00", status: "rescheduled" }] },
			"2019-01-08 17:00 stands among the dates twice. Take one out.",
		],
		[
			{ status: "rescheduled", previousStart: "2018-09-10T17:00" },
			'a series moves date by date. Write "scheduled" here, and each date that moved under dates.',
		],
		[
			{ start: "2018-10-28T01:30", end: "2018-10-28T03:00", repeats: { every: "sunday", times: 3 } },
			"the clocks change at 2018-11-04 01:30, one of its dates. Write that date under dates, with another hour.",
		],
	])("is told what does not go together: %o", (fields, message) => {
		expect(told({ ...clinic, ...fields })).toEqual([message]);
	});
	it.each(["3 tuesday", "tuesdays", "every tuesday", "5th tuesday", "FREQ=WEEKLY"])(
		"has no rule such as %s",
		(every) => {
			expect(told({ ...clinic, repeats: { every, times: 6 } })).toEqual([
				expect.stringContaining('is not a rule for dates. Write one such as "2nd tuesday"'),
			]);
		},
	);
});

describe("what an event says of itself", () => {
	it.each([
		[{ online: {} }, "nothing says how to take part. Write a link, the day from which it is shown, or a phone number."],
		[{ registration: { through: "2018-09-20" } }, "nothing says how to sign up. Write a link, or the id of a line."],
		[
			{ contact: { name: "Somebody" } },
			"nothing says how to reach the contact. Write the id of a line, or an e-mail address.",
		],
		[
			{ registration: { link: "https://a.gov", through: "2018-09-22" } },
			"2018-09-22 is after the event, whose last day is 2018-09-21. Write an earlier day.",
		],
		[
			{ interpretation: { askThrough: "2018-09-20" } },
			"nothing says whom to ask. Add a contact with a line or an e-mail address.",
		],
		[{ free: true, cost: { en: "$5" } }, "the event is free, and has a cost. Take one of the two out."],
		[{ languages: ["en", "en"] }, '"en" stands here twice. Take one out.'],
		[
			{ picture: { file: "lake.jpg", alt: { en: "A lake." } } },
			"there is no picture assets/images/lake.jpg. Check its name, or add the file.",
		],
		[
			{ online: { phone: { dial: "+19995550123" } } },
			'+19995550123 is no number that is known here. Check the digits; if its area code is a new one, add "confirmedDigits": "+19995550123".',
		],
	])("goes together: %o", (fields, message) => {
		expect(told(fields)).toEqual([message]);
	});
});

describe("an event that is part of another", () => {
	const week = { start: "2018-09-17", end: "2018-09-23" };
	it("begins within its days", () => {
		expect(told(week, { superEvent: "e0" })).toEqual([]);
		expect(told(week, { superEvent: "e0", start: "2018-09-24", end: undefined })).toEqual([
			'it begins on 2018-09-24, and "e0" runs from 2018-09-17 to 2018-09-23. Correct one of the dates, or take superEvent out.',
		]);
	});
	it("is never part of itself", () => {
		expect(told({ superEvent: "e1" }, { superEvent: "e0" })).toEqual([
			'"e0" is part of itself in the end. Correct superEvent here or above.',
			'"e1" is part of itself in the end. Correct superEvent here or above.',
		]);
		expect(told({ superEvent: "e1" })).toEqual([
			'"e1" is not in _data/events/. There is none yet: take it out, or add it first.',
		]);
	});
});
