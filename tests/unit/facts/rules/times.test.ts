import { describe, expect, it, vi } from "vitest";
import { WEEKDAYS } from "../../../../scripts/facts/schema/primitives.ts";
import { diagnosticsOf, event, hotline, resolution, schedule } from "../small-site.ts";

const ofEvent = (fields: object) => diagnosticsOf({ events: [event("a", fields)] });
const ofHours = (fields: object) =>
	diagnosticsOf({ hours: [schedule("h", fields)], hotlines: [hotline("city-311", "311", { hours: "h" })] });
const source = { title: "A page", url: "https://a.gov" };

describe("an event's times", () => {
	it("end after they start", () => {
		expect(ofEvent({ end: "2018-09-21T15:30" })).toEqual([
			"events/a.json: the end, 2018-09-21 15:30, is not after the start, 2018-09-21 15:30. Write a later time.",
		]);
	});

	it("say when it was to start before it was rescheduled", () => {
		expect(ofEvent({ status: "rescheduled", previousStart: "2018-09-20T15:30" })).toEqual([]);
		expect(ofEvent({ status: "rescheduled" })).toEqual([
			"events/a.json: the event is rescheduled, and nothing says from when. Add previousStart.",
		]);
	});

	it("last at most 31 days", () => {
		expect(ofEvent({ end: "2018-10-22T15:30" })).toEqual([]);
		expect(ofEvent({ end: "2018-10-22T15:31" })).toEqual([
			"events/a.json: the event lasts longer than 31 days. Check the dates, or make one event of each part.",
		]);
	});

	it("exist on the clock", () => {
		expect(ofEvent({ start: "2018-03-11T02:30", end: "2018-03-11T05:00" })).toEqual([
			"events/a.json: 2018-03-11 02:30 does not exist: clocks go forward over it on that day. Write a time before or after the gap.",
		]);
		expect(ofEvent({ start: "2018-03-11T03:00", end: "2018-03-11T05:00" })).toEqual([]);
	});

	it("come once on the clock", () => {
		expect(ofEvent({ start: "2018-11-03T22:00", end: "2018-11-04T01:30" })).toEqual([
			"events/a.json: 2018-11-04 01:30 comes twice: clocks go back over it on that day. Write a time before or after that hour.",
		]);
		expect(ofEvent({ start: "2018-11-03T22:00", end: "2018-11-04T02:00" })).toEqual([]);
	});

	it("are days of the calendar, told in one sentence", () => {
		expect(ofEvent({ start: "2018-02-31T10:00" })).toEqual([
			'events/a.json: "2018-02-31T10:00" is no day of the calendar. Check the month and the day.',
		]);
		expect(ofEvent({ end: "2018-09-21T25:00" })).toEqual([
			'events/a.json: "2018-09-21T25:00" is not a day, nor a day and a time. Write it such as 2018-09-21T15:30 for 3:30 p.m. on Sept 21, 2018, or 2018-09-21 for the whole day.',
		]);
	});

	it.each(["america/chicago", "America/chicago", "AMERICA/CHICAGO", "asia/kolkata"])(
		"stand in no zone spelt %s",
		(timeZone) => {
			expect(ofEvent({ timeZone })).toHaveLength(1);
		},
	);

	it.each(["America/Chicago", "Asia/Kolkata", "America/Port-au-Prince", "America/New_York"])(
		"may stand in %s",
		(timeZone) => {
			expect(ofEvent({ timeZone })).toEqual([]);
		},
	);

	it("stand in a zone that exists", () => {
		expect(ofEvent({ timeZone: "America/Minneapolis" })).toEqual([
			"events/a.json: this time zone is not known. Write its name, such as America/Chicago.",
		]);
	});
});

describe("a weekday beside a date", () => {
	it("agrees with it", () => {
		expect(ofEvent({ weekday: "friday" })).toEqual([]);
		expect(ofEvent({ weekday: "saturday" })).toEqual([
			"events/a.json: 2018-09-21 is a friday, not a saturday. Check both in the source, and correct one.",
		]);
		expect(diagnosticsOf({ resolutions: [resolution("a", { adopted: "2016-11-18", weekday: "thursday" })] })).toEqual([
			"resolutions/a.json: 2016-11-18 is a friday, not a thursday. Check both in the source, and correct one.",
		]);
	});

	it("needs a whole date", () => {
		expect(diagnosticsOf({ resolutions: [resolution("a", { weekday: "friday" })] })).toEqual([
			"resolutions/a.json: 2017-08 names no day, so it has no weekday. Write the whole date, or take the weekday out.",
		]);
	});
});

describe("a schedule", () => {
	const span = (days: string[], opens: string, closes: string, fields: object = {}) => ({
		days,
		opens,
		closes,
		...fields,
	});

	it("may have several spans a day, and spans that meet", () => {
		const weekly = [span(["monday"], "07:00", "12:00"), span(["monday"], "12:00", "19:00")];
		expect(ofHours({ weekly })).toEqual([]);
		expect(ofHours({ weekly: weekly.toReversed() })).toEqual([]);
	});

	it("has no spans that overlap", () => {
		const weekly = [span(["monday", "tuesday"], "07:00", "12:00"), span(["tuesday"], "11:59", "19:00")];
		expect(ofHours({ weekly })).toEqual([
			"hours.json: tuesday 11:59 to 19:00 overlaps with tuesday 07:00 to 12:00. Correct one of them, or give each its days by a season, or by validFrom and validThrough.",
		]);
	});

	it("is looked at past midnight and past the week's end", () => {
		const weekly = [span(["sunday"], "22:00", "02:00"), span(["monday"], "01:00", "05:00")];
		expect(ofHours({ weekly })).toHaveLength(1);
		expect(ofHours({ weekly: [span(["sunday"], "22:00", "02:00"), span(["monday"], "02:00", "05:00")] })).toEqual([]);
		expect(ofHours({ weekly: [span(["monday"], "01:00", "05:00"), span(["sunday"], "22:00", "02:00")] })).toHaveLength(
			1,
		);
	});

	it("may have other hours in another season", () => {
		const weekly = [
			span(["monday"], "07:00", "19:00", { validThrough: "2018-12-31" }),
			span(["monday"], "08:00", "18:00", { validFrom: "2019-01-01" }),
		];
		expect(ofHours({ weekly })).toEqual([]);
		const late = [weekly[0], span(["monday"], "08:00", "18:00", { validFrom: "2018-12-31" })];
		expect(ofHours({ weekly: late })).toHaveLength(1);
		expect(ofHours({ weekly: late.toReversed() })).toHaveLength(1);
	});

	it("names a weekday once in a span", () => {
		expect(ofHours({ weekly: [span(["monday", "monday"], "07:00", "12:00")] })).toHaveLength(1);
	});

	it("may keep what has changed since beside what holds now", () => {
		const superseded = { date: null, note: { en: "It changed." }, source, link: "https://a.gov" };
		const weekly = [span(["monday"], "07:00", "12:00", { superseded }), span(["monday"], "08:00", "12:00")];
		expect(ofHours({ weekly })).toEqual([]);
	});

	it("has no weekly hours if it is always open", () => {
		expect(ofHours({ alwaysOpen: true })).toEqual([]);
		expect(ofHours({ alwaysOpen: true, weekly: [span(["monday"], "07:00", "12:00")] })).toEqual([
			"hours.json: a line that is always open has no weekly hours. Empty the list, or take alwaysOpen out.",
		]);
	});

	it("names hours, or is always open", () => {
		expect(ofHours({ weekly: [] })).toEqual([
			'hours.json: no hours are named. Write them, or "alwaysOpen": true; if they are not known, take this record out.',
		]);
	});

	it("closes at another time than it opens", () => {
		expect(ofHours({ weekly: [span(["monday"], "00:00", "24:00")] })).toEqual([]);
		expect(ofHours({ weekly: [span(["monday"], "07:00", "07:00")] })).toEqual([
			'hours.json: the line closes at 07:00, when it opens. Correct one of the two, or write "alwaysOpen": true.',
		]);
	});

	it("is asked for a whole day, and for always open", () => {
		expect(ofHours({ weekly: [span(["sunday"], "00:00", "00:00")] })).toEqual([
			'hours.json: 00:00 to 00:00 may be the whole day, or none of it. For the whole day write "closes": "24:00"; if nobody answers on these days, take the row out.',
		]);
		expect(ofHours({ weekly: [span([...WEEKDAYS], "00:00", "00:00")] })).toEqual([
			'hours.json: the line would answer from midnight to midnight on every day. Do you mean always open? Write "alwaysOpen": true, and empty the list of weekly hours.',
		]);
	});

	it("has seasons of each year that do not overlap, and no dates beside them", () => {
		const winter = span(["monday"], "07:00", "12:00", { season: { from: "11-01", through: "03-31" } });
		const summer = (from: string) => span(["monday"], "08:00", "12:00", { season: { from, through: "10-31" } });
		expect(ofHours({ weekly: [winter, summer("04-01")] })).toEqual([]);
		expect(ofHours({ weekly: [winter, summer("03-31")] })).toEqual([
			"hours.json: monday 08:00 to 12:00 overlaps with monday 07:00 to 12:00. Correct one of them, or give each its days by a season, or by validFrom and validThrough.",
		]);
		expect(ofHours({ weekly: [winter, span(["monday"], "08:00", "09:00", { validFrom: "2026-12-01" })] })).toHaveLength(
			1,
		);
		expect(ofHours({ weekly: [{ ...winter, validFrom: "2027-01-01" }] })).toEqual([
			"hours.json: a season comes each year, and these hours have a date too. Take validFrom and validThrough out, or the season.",
		]);
		expect(ofHours({ weekly: [{ ...winter, season: { from: "02-29", through: "3/31" } }] })).toEqual([
			'hours.json: "02-29" is not a day that every year has. Write month-day, such as 11-01 for November 1.',
			'hours.json: "3/31" is not a day that every year has. Write month-day, such as 11-01 for November 1.',
		]);
	});

	it("has seasons that end after they begin", () => {
		const weekly = [span(["monday"], "07:00", "12:00", { validFrom: "2019-01-01", validThrough: "2018-12-31" })];
		expect(ofHours({ weekly })).toEqual(["hours.json: 2018-12-31 is before validFrom, 2019-01-01. Write a later day."]);
	});
});

describe("a rule for closures", () => {
	const ofRule = (rule: string) => ofHours({ closures: [{ name: { en: "A holiday" }, rule, source }] });

	it.each(["2nd monday in October", "4th thursday in November", "friday after 4th thursday in November", "12-25"])(
		"gives days: %s",
		(rule) => {
			expect(ofRule(rule)).toEqual([]);
		},
	);

	it.each(["4th thursdy in November", "Thanksgiving", "02-31", "25-12", ""])("that gives none is told: %s", (rule) => {
		expect(ofRule(rule)).toEqual([
			`hours.json: the rule "${rule}" gives no day in ten years. Write one such as "4th thursday in November" or "12-25".`,
		]);
	});

	it("that runs into another month is told", () => {
		expect(ofRule("6th monday in October")).toEqual([
			'hours.json: the rule "6th monday in October" also gives 2018-11-05, in another month. Write a day that every year has.',
		]);
	});

	it.each([
		["12-24 P2D", "a duration"],
		["12-24 P9999999D", "a duration"],
		["12-24 PT4H", "a duration"],
		["12-24 14:00 if sunday then 00:00", "a time of day"],
		["julian 12-25", "days of another calendar"],
		["1 Shawwal", "days of another calendar"],
		["chinese 01-0-01", "days of another calendar"],
	])("that is more than a day of the year is told: %s", (rule, what) => {
		expect(ofRule(rule)).toEqual([
			`hours.json: the rule "${rule}" has ${what}. Write one such as "4th thursday in November" or "12-25".`,
		]);
	});

	it("may give the day that only leap years have", () => {
		expect(ofRule("02-29")).toEqual([]);
	});

	it("is read without a word of the parser's own", () => {
		const print = vi.spyOn(console, "error");
		expect(ofRule("Thanksgiving")).toHaveLength(1);
		expect(print).not.toHaveBeenCalled();
		print.mockRestore();
	});

	it("or a date is needed, not both", () => {
		const closures = [{ name: { en: "A holiday" }, rule: "12-25", date: "2018-12-25", source }];
		expect(ofHours({ closures })).toEqual([
			"hours.json: a closure needs either a date or a rule. Write one of the two.",
		]);
	});
});
