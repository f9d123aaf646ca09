import { describe, expect, test } from "vitest";
import { compileSchedule } from "../../../../scripts/facts/hours/compile.ts";
import { dayNumber, dayText, weekdayOf } from "../../../../scripts/facts/hours/days.ts";
import { closedOn, line311, scheduleOf, span, superseded } from "./schedules.ts";
import { englishPage } from "./wording.ts";

const timeZone = "America/Chicago";
const days = (schedule: ReturnType<typeof scheduleOf>) => compileSchedule(schedule).weeks.map((week) => week.days);

describe("what a page carries of a schedule", () => {
	test("is its week in minutes, and its closures and unsettled holidays as days", () => {
		const weekday = [[420, 1140]];
		expect(compileSchedule(line311({ reviewEvery: 30 }))).toEqual({
			timeZone,
			from: dayNumber("2018-10-30"),
			reviewBy: dayNumber("2018-11-29"),
			weeks: [
				{
					from: dayNumber("2018-10-29"),
					days: [weekday, weekday, weekday, weekday, weekday, 1, 1],
				},
			],
			dates: {
				[dayNumber("2018-11-11")]: 1,
				[dayNumber("2018-11-12")]: 1,
				[dayNumber("2018-11-22")]: "4th thursday in November",
				[dayNumber("2018-11-23")]: "friday after 4th thursday in November",
			},
		});
	});
	test("is nothing but the reason where nothing can be told", () => {
		const none = { timeZone, weeks: [], dates: {} };
		const told = { from: dayNumber("2018-10-30"), reviewBy: dayNumber("2019-04-28") };
		expect(compileSchedule(line311({ asOf: null }))).toEqual({ ...none, from: 0, reviewBy: -1 });
		const changed = { from: 0, days: Array(7).fill(1) };
		expect(compileSchedule(line311(superseded))).toEqual({ ...none, ...told, weeks: [changed] });
		expect(compileSchedule(scheduleOf({ alwaysOpen: true }))).toEqual({ ...none, ...told, alwaysOpen: 1 });
	});
	test("has the closures from the eve of its first day through its last day", () => {
		const dates = ["2018-10-28", "2018-10-29", "2018-11-09", "2018-11-10"];
		const line = scheduleOf({
			weekly: [span("mon", "08:00", "09:00")],
			closures: dates.map(closedOn),
			reviewEvery: 10,
		});
		expect(Object.keys(compileSchedule(line).dates).map(Number)).toEqual([
			dayNumber("2018-10-29"),
			dayNumber("2018-11-09"),
		]);
	});
	test("has the weeks that begin within its days, each once", () => {
		const weekly = [
			span("mon", "08:00", "09:00", { validThrough: "2018-10-27" }),
			span("mon", "08:00", "10:00", { validFrom: "2018-10-28", validThrough: "2018-11-04" }),
			span("tue", "08:00", "10:00", { validFrom: "2018-10-29", validThrough: "2018-11-04" }),
			span("mon", "08:00", "11:00", { validFrom: "2018-11-05", validThrough: "2018-11-08" }),
			span("mon", "08:00", "12:00", { validFrom: "2018-11-09", validThrough: "2018-11-09" }),
			span("mon", "08:00", "13:00", { validFrom: "2018-11-10" }),
		];
		const { weeks } = compileSchedule(scheduleOf({ weekly, reviewEvery: 10 }));
		expect(weeks.map(({ from, days: [monday, tuesday] }) => [dayText(from), monday, tuesday])).toEqual([
			["2018-10-29", [[480, 600]], [[480, 600]]],
			["2018-11-05", [[480, 660]], "closed"],
			["2018-11-09", [[480, 720]], "closed"],
		]);
	});
	test("counts a closing past midnight beyond the day, and one at midnight as its end", () => {
		const weekly = [span("mon", "22:15", "02:05"), span("mon", "12:00", "00:00"), span("mon", "08:00", "08:00")];
		expect(days(scheduleOf({ weekly }))[0]?.[0]).toEqual([
			[480, 1920],
			[720, 1440],
			[1335, 1565],
		]);
	});
	test("on the page of a day reaches beyond the review, and begins not long before that day", () => {
		const page = englishPage("2026-11-29");
		const { from, reviewBy, weeks, dates } = compileSchedule(line311(), page);
		expect([dayText(from), dayText(reviewBy)]).toEqual(["2026-11-22", "2019-04-28"]);
		expect(weeks).toHaveLength(1);
		expect(dates[dayNumber("2026-12-25")]).toBe("Closed today (12-25).");
		expect(Object.keys(dates).every((day) => Number(day) >= from - 1)).toBe(true);
		const line = scheduleOf({ weekly: [span("mon", "08:00", "09:00")], closures: [closedOn("2027-01-05")] });
		expect(compileSchedule(line, page).dates[dayNumber("2027-01-05")]).toBe("Closed today (Closed).");
	});
	test("names the days on which nothing happens, and the weekend where both its days are so", () => {
		expect(days(scheduleOf({ weekly: [span("mon tue wed thu", "08:00", "09:00")] }))[0]?.slice(4)).toEqual([
			"closed",
			"closed",
			"closed",
		]);
		expect(days(scheduleOf({ weekly: [span("sun", "22:00", "02:00")] }))[0]?.slice(0, 2)).toEqual([[], "closed"]);
	});
	test("without any hours that stand, a weekday is changed if its own hours are, and has none otherwise", () => {
		const weekly = [span("sat", "08:00", "09:00", superseded)];
		expect(days(scheduleOf({ weekly }))[0]).toEqual([0, 0, 0, 0, 0, 1, 0]);
	});
	test("is the same whatever the order of the file", () => {
		const weekly = [span("mon", "12:00", "13:00"), span("mon", "08:00", "09:00")];
		expect(days(scheduleOf({ weekly }))).toEqual(days(scheduleOf({ weekly: weekly.toReversed() })));
	});
});

test("days are counted from 1970 and weekdays from Monday", () => {
	expect([dayNumber("1970-01-01"), dayNumber("2018-11-05")]).toEqual([0, 17_840]);
	expect(["1970-01-01", "2018-11-04", "2018-11-05"].map((day) => weekdayOf(dayNumber(day)))).toEqual([3, 6, 0]);
});
