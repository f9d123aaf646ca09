import { describe, expect, test } from "vitest";
import { nextClosures, ruleDates } from "../../../../scripts/facts/hours/closures.ts";
import { federalHolidays } from "../../../../scripts/facts/hours/federal-holidays.ts";
import { weeklyTable } from "../../../../scripts/facts/hours/weekly-table.ts";
import { closedBy, closedOn, line311, scheduleOf, span, superseded } from "./schedules.ts";

const row = (first: string, last: string, ...times: string[]) => ({
	first,
	last,
	times: times.map((it) => ({ opens: it.slice(0, 5), closes: it.slice(6) })),
});

describe("the printed week", () => {
	test("days with the same hours share a row, and changed hours stand apart", () => {
		expect(weeklyTable(line311(), "2018-11-05")).toEqual({
			alwaysOpen: false,
			periods: [{ validFrom: null, validThrough: null, rows: [row("monday", "friday", "07:00-19:00")] }],
			superseded: [{ ...row("saturday", "sunday", "08:00-16:30"), ...superseded }],
		});
	});
	test("closed days have rows too, and the times of a day are in order", () => {
		const weekly = [span("tue thu", "13:00", "15:00"), span("tue thu", "08:00", "12:00")];
		expect(weeklyTable(scheduleOf({ weekly }), "2018-11-05").periods[0]?.rows).toEqual([
			row("monday", "monday"),
			row("tuesday", "tuesday", "08:00-12:00", "13:00-15:00"),
			row("wednesday", "wednesday"),
			row("thursday", "thursday", "08:00-12:00", "13:00-15:00"),
			row("friday", "sunday"),
		]);
	});
	test("a day that is left out parts the rows beside it", () => {
		const weekly = [span("mon tue thu", "08:00", "12:00"), span("wed", "08:00", "09:00", superseded)];
		expect(weeklyTable(scheduleOf({ weekly }), "2018-11-05").periods[0]?.rows).toEqual([
			row("monday", "tuesday", "08:00-12:00"),
			row("thursday", "thursday", "08:00-12:00"),
			row("friday", "sunday"),
		]);
	});
	test("changed hours do not hide one of several others of their weekday", () => {
		const weekly = [
			span("sun", "08:00", "12:00"),
			span("mon", "08:00", "12:00"),
			span("sun", "09:00", "10:00", superseded),
		];
		const table = weeklyTable(scheduleOf({ weekly }), "2018-11-05");
		expect(table.periods[0]?.rows.at(-1)).toEqual(row("sunday", "sunday", "08:00-12:00"));
	});
	test("changed hours do not hide other hours of their weekday", () => {
		const weekly = [span("sun", "08:00", "12:00"), span("sun", "08:00", "09:00", superseded)];
		const table = weeklyTable(scheduleOf({ weekly }), "2018-11-05");
		expect(table.periods[0]?.rows.at(-1)).toEqual(row("sunday", "sunday", "08:00-12:00"));
	});
	test("seasons follow each other, and those that are over are left out", () => {
		const weekly = [
			span("mon", "08:00", "12:00", { validThrough: "2018-11-30" }),
			span("mon", "09:00", "12:00", { validFrom: "2018-12-01", validThrough: "2019-02-28" }),
			span("tue", "09:00", "12:00", { validFrom: "2019-04-01" }),
		];
		const bounds = (day: string) =>
			weeklyTable(scheduleOf({ weekly }), day).periods.map(({ validFrom, validThrough }) => [validFrom, validThrough]);
		expect(bounds("2018-11-30")).toEqual([
			[null, "2018-11-30"],
			["2018-12-01", "2019-02-28"],
			["2019-04-01", null],
		]);
		expect(bounds("2018-12-01")[0]).toEqual(["2018-12-01", "2019-02-28"]);
		expect(bounds("2019-03-01")).toEqual([["2019-04-01", null]]);
	});
	test("seasons of each year follow each other once, over the new year too", () => {
		const line = scheduleOf({
			weekly: [
				span("mon", "09:00", "16:00", { season: { from: "11-01", through: "03-31" } }),
				span("mon", "08:00", "18:00", { season: { from: "04-01", through: "10-31" } }),
			],
		});
		const bounds = (day: string) =>
			weeklyTable(line, day).periods.map(({ validFrom, validThrough, rows }) => [
				validFrom,
				validThrough,
				rows[0]?.times[0]?.opens,
			]);
		const winter = ["2018-11-01", "2019-03-31", "09:00"];
		const summer = ["2019-04-01", "2019-10-31", "08:00"];
		expect(bounds("2018-11-05")).toEqual([winter, summer]);
		expect(bounds("2019-02-28")).toEqual([winter, summer]);
		expect(bounds("2019-04-01")).toEqual([summer, ["2019-11-01", "2020-03-31", "09:00"]]);
	});
	test("changed hours that ended long ago are not told of", () => {
		const weekly = [span("sat", "08:00", "12:00", { validThrough: "2018-11-04", ...superseded })];
		expect(weeklyTable(scheduleOf({ weekly }), "2018-11-04").superseded).toHaveLength(1);
		expect(weeklyTable(scheduleOf({ weekly }), "2018-11-05").superseded).toEqual([]);
	});
	test("a line answered day and night has no rows", () => {
		const table = weeklyTable(scheduleOf({ alwaysOpen: true }), "2018-11-05");
		expect(table).toEqual({ alwaysOpen: true, periods: [], superseded: [] });
	});
});

describe("the next closures", () => {
	const days = (day: string, count: number) => nextClosures(line311(), day, count).map(({ date }) => date);
	test("come in order of their days, however they stand in the file", () => {
		const closures = [closedOn("2018-12-26"), closedOn("2018-11-06"), closedOn("2018-12-01"), closedOn("2018-11-05")];
		const dates = nextClosures(scheduleOf({ closures }), "2018-11-05", 4).map(({ date }) => date);
		expect(dates).toEqual(["2018-11-05", "2018-11-06", "2018-12-01", "2018-12-26"]);
	});
	test("come in order from the day on, that day included", () => {
		expect(days("2018-11-05", 3)).toEqual(["2018-11-22", "2018-11-23", "2018-12-25"]);
		expect(days("2018-12-25", 3)).toEqual(["2018-12-25", "2019-10-14", "2019-11-28"]);
		expect(days("2018-12-26", 1)).toEqual(["2019-10-14"]);
		expect(days("2018-12-26", 99).at(-1)).toBe("2020-12-25");
	});
	test("name one day once, by the first closure in the file", () => {
		const closures = [closedOn("2018-12-25"), closedBy("12-25")];
		const [first, second] = nextClosures(scheduleOf({ closures }), "2018-11-05", 2);
		expect([first?.date, first?.name.en, second?.date]).toEqual(["2018-12-25", "Closed", "2019-12-25"]);
	});
});

describe("the days of a rule", () => {
	test("are those of each year", () => {
		expect(ruleDates("2nd monday in October", 2018, 2020)).toEqual(["2018-10-08", "2019-10-14", "2020-10-12"]);
		expect(ruleDates("friday after 4th thursday in November", 2018, 2019)).toEqual(["2018-11-23", "2019-11-29"]);
	});
	test("of several days are all of them", () => {
		expect(ruleDates("12-30 P3D", 2018, 2018)).toEqual(["2018-12-30", "2018-12-31", "2019-01-01"]);
	});
	test.each(["", "  ", "nonsense", "32-99"])("are none where the rule %j means none", (rule) => {
		expect(ruleDates(rule, 2018, 2027)).toEqual([]);
	});
	test("of February 29 are in leap years only", () => {
		expect(ruleDates("02-29", 2018, 2025)).toEqual(["2020-02-29", "2024-02-29"]);
	});
});

describe("federal holidays", () => {
	test("of 2018 are those that the Office of Personnel Management lists, with Veterans Day on both its days", () => {
		expect(federalHolidays(2018, 2018)).toEqual([
			"2018-01-01",
			"2018-01-15",
			"2018-02-19",
			"2018-05-28",
			"2018-07-04",
			"2018-09-03",
			"2018-10-08",
			"2018-11-11",
			"2018-11-12",
			"2018-11-22",
			"2018-12-25",
		]);
	});
	test("have Juneteenth from 2021 on, and New Year's Day on the last Friday of the year before", () => {
		expect(federalHolidays(2020, 2020)).not.toContain("2020-06-19");
		expect(federalHolidays(2021, 2021)).toEqual(expect.arrayContaining(["2021-06-18", "2021-06-19", "2021-12-31"]));
		expect(federalHolidays(2022, 2022)).toEqual(expect.arrayContaining(["2022-01-01", "2022-06-20", "2022-12-26"]));
		expect(federalHolidays(2021, 2021)).not.toContain("2022-01-01");
	});
	test("on the last Monday of May count also when it is the fifth", () => {
		expect(federalHolidays(2021, 2023)).toEqual(expect.arrayContaining(["2021-05-31", "2022-05-30", "2023-05-29"]));
	});
});
