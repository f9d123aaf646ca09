import path from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../../scripts/project/folders.ts";
import {
	formatDate,
	formatDayPart,
	formatLongDay,
	formatSpan,
	formatTime,
	isWholeDay,
} from "../../../scripts/words/formats.ts";
import { readStrings } from "../../../scripts/words/strings.ts";

// The whole folder runs under the clocks of UTC and of Tokyo: a day must be the same day under both.
const t = readStrings(path.join(projectRoot, "_includes/strings"), "en");

describe("dates", () => {
	test.each([
		["2018-10-30", "Oct 30, 2018"],
		["2018-01-01", "Jan 1, 2018"],
		["2018-12-31", "Dec 31, 2018"],
		["2016-02-29", "Feb 29, 2016"],
		["2018-03-11", "Mar 11, 2018"],
		["2018-09-21T23:30", "Sep 21, 2018"],
		["2017-08", "August 2017"],
		["2017-01", "January 2017"],
		["2017-12", "December 2017"],
		["2017", "2017"],
	])("%s is %s, as exactly as it is known", (date, text) => {
		expect(formatDate(date, "en")).toBe(text);
	});
	test("follow the language", () => {
		expect(formatDate("2018-10-30", "es")).toBe("30 oct 2018");
		expect(formatDate("2017-08", "es")).toBe("agosto de 2017");
	});
	test("only a whole day is said with on", () => {
		expect(["2018-10-30", "2017-08", "2017"].map(isWholeDay)).toEqual([true, false, false]);
	});
	test("a long day has its weekday", () => {
		expect(formatLongDay("2018-09-21T15:30", "en")).toBe("Friday, September 21, 2018");
		expect(formatLongDay("2018-01-01", "en")).toBe("Monday, January 1, 2018");
	});
	test("a part of a day is that of the day itself", () => {
		expect(formatDayPart("2018-09-01T00:00", "en", "weekday")).toBe("Saturday");
		expect(formatDayPart("2018-12-31T23:59", "en", "month")).toBe("Dec");
	});
});

describe("times", () => {
	test.each([
		["07:00", "7 a.m."],
		["16:30", "4:30 p.m."],
		["12:00", "noon"],
		["12:05", "12:05 p.m."],
		["00:00", "midnight"],
		["00:05", "12:05 a.m."],
		["23:59", "11:59 p.m."],
		["11:59", "11:59 a.m."],
	])("%s is %s", (time, text) => {
		expect(formatTime(time, t)).toBe(text);
	});
	test("a span joins both", () => {
		expect(formatSpan("22:00", "02:00", t)).toBe("10 p.m. to 2 a.m.");
		expect(formatSpan("09:00", "12:00", t)).toBe("9 a.m. to noon");
	});
});
