import { describe, expect, test } from "vitest";
import { isWholeDay } from "../../../scripts/facts/hours/days.ts";
import { icuWords, isKnownToIcu, pluralCategories, pluralSelect, usLocale } from "../../../scripts/i18n/icu.ts";
import { readStrings } from "../../../scripts/i18n/strings.ts";
import { cityFolders } from "../../city.ts";

// The whole folder runs under the clocks of UTC and of Tokyo: a day must be the same day under both.
const project = cityFolders.strings;
const english = readStrings(project, "en").formats;
const spanish = readStrings(project, "es").formats;
const somali = readStrings(project, "so").formats;
const hmong = readStrings(project, "hmn", "mww").formats;
const arabic = readStrings(cityFolders.strings, "ar").formats;

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
		expect(english.date(date)).toBe(text);
	});
	test("follow the language", () => {
		expect(spanish.date("2018-10-30")).toBe("30 de octubre de 2018");
		expect(spanish.date("2017-08")).toBe("agosto de 2017");
		expect(somali.date("2018-10-30")).toBe("Oktoobar 30, 2018");
		expect(spanish.longDay("2018-09-21")).toBe("viernes, 21 de septiembre de 2018");
	});
	test("on pages keep a number and the words beside it on one line, as times keep their half of the day", () => {
		const shown = (text: string) => text.replaceAll("\u00a0", "_");
		expect(shown(english.unbroken.date("2018-10-30"))).toBe("Oct_30,_2018");
		expect(shown(english.unbroken.longDay("2018-09-21"))).toBe("Friday, September_21,_2018");
		expect(shown(spanish.unbroken.date("2018-10-30"))).toBe("30_de octubre de_2018");
		expect(shown(hmong.unbroken.date("2018-06-20"))).toBe("lub_6_hli hnub tim_20,_2018");
		expect(shown(english.unbroken.time("15:30"))).toBe("3:30_p.m.");
		expect(shown(english.unbroken.span("07:00", "19:00"))).toBe("7_a.m. to 7_p.m.");
		expect(shown(spanish.unbroken.times.pm)).toBe("{time}_p.m.");
		expect(english.span("07:00", "19:00")).toBe("7 a.m. to 7 p.m.");
	});
	test("of a language that the computer does not know come from its own table", () => {
		expect(hmong.date("2018-06-20")).toBe("lub 6 hli hnub tim 20, 2018");
		expect(hmong.date("2017-08")).toBe("lub 8 hli xyoo 2017");
		expect(hmong.date("2017")).toBe("2017");
		expect(hmong.longDay("2018-01-07T23:30")).toBe("hnub Sunday, lub 1 hlis hnub tim 7, 2018");
		expect(hmong.longDay("2018-12-31")).toBe("hnub Monday, lub 12 hlis hnub tim 31, 2018");
		expect(hmong.dayPart("2018-09-01T00:00", "month")).toBe("9 hlis");
	});
	test("keep the digits of a dial in Arabic", () => {
		expect(arabic.date("2018-10-30")).toBe("30 أكتوبر 2018");
	});
	test.each(["ar", "ar-EG", "fa", "mr", "my"])("keep the digits of a dial in %s too, and our calendar", (tag) => {
		expect(icuWords(tag).day("2018-10-30").match(/\d+/g)).toEqual(expect.arrayContaining(["30", "2018"]));
	});
	test("only a whole day is said with on", () => {
		expect(["2018-10-30", "2017-08", "2017"].map(isWholeDay)).toEqual([true, false, false]);
	});
	test("a long day has its weekday", () => {
		expect(english.longDay("2018-09-21T15:30")).toBe("Friday, September 21, 2018");
		expect(english.longDay("2018-01-01")).toBe("Monday, January 1, 2018");
	});
	test("a part of a day is that of the day itself", () => {
		expect(english.dayPart("2018-09-01T00:00", "weekday")).toBe("Saturday");
		expect(english.dayPart("2018-12-31T23:59", "month")).toBe("Dec");
		expect(english.dayPart("2018-09-02T23:59", "weekday")).toBe("Sunday");
	});
	test("weekdays have their names", () => {
		expect(english.weekday("monday")).toBe("Monday");
		expect(english.weekday("sunday")).toBe("Sunday");
		expect(spanish.weekday("wednesday")).toBe("miércoles");
		expect(somali.weekday("tuesday")).toBe("Talaado");
		expect(hmong.weekday("sunday")).toBe("hnub Sunday");
	});
});

describe("numbers", () => {
	test("are grouped as in the United States in every language", () => {
		for (const { count } of [english, spanish, somali, hmong, arabic]) expect(count(1234567)).toBe("1,234,567");
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
		expect(english.time(time)).toBe(text);
	});
	test("follow the language", () => {
		const times = ["07:00", "16:30"];
		expect(times.map(spanish.time)).toEqual(["7 a.m.", "4:30 p.m."]);
		expect(times.map(somali.time)).toEqual(["7 GH", "4:30 GD"]);
		expect(times.map(arabic.time)).toEqual(["7 ص", "4:30 م"]);
		expect(times.map(hmong.time)).toEqual(["7 a.m.", "4:30 p.m."]);
	});
	test("have the word for the half of the day where the language writes it", () => {
		expect(icuWords("zh").pm).toBe("下午{time}");
	});
	test("say noon and midnight with the language's own words", () => {
		expect([arabic.time("12:00"), arabic.time("00:00")]).toEqual(["الظهر", "منتصف الليل"]);
	});
	test("a day begins at 12 a.m. and ends at midnight", () => {
		expect(english.startTime("00:00")).toBe("12 a.m.");
		expect(english.span("00:00", "00:00")).toBe("12 a.m. to midnight");
		expect(english.moment("2018-11-06T00:00")).toBe("Tuesday, November 6, 2018, 12 a.m.");
		expect(english.endMoment("2018-11-06T00:00")).toBe("Monday, November 5, 2018, midnight");
	});
	test("a span joins both", () => {
		expect(english.span("22:00", "02:00")).toBe("10 p.m. to 2 a.m.");
		expect(english.span("09:00", "12:00")).toBe("9 a.m. to noon");
	});
});

describe("a language", () => {
	test("is known to the computer, or not", () => {
		expect(["en", "es", "so", "ar", "mww", "hmn"].map(isKnownToIcu)).toEqual([true, true, true, true, false, false]);
	});
	test("is written as in the United States unless its tag names another place", () => {
		expect(["es", "zh-Hans", "pt-BR"].map(usLocale)).toEqual(["es-US", "zh-Hans-US", "pt-BR"]);
	});
	test("has the plural categories of CLDR, or one where nobody could choose", () => {
		expect(["en", "es", "so", "mww"].map((tag) => pluralCategories(tag).join())).toEqual([
			"one,other",
			"one,many,other",
			"one,other",
			"other",
		]);
		expect([pluralSelect("en")(1), pluralSelect("mww")(1)]).toEqual(["one", "other"]);
	});
});
