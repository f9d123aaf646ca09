import { describe, expect, test } from "vitest";
import { hoursSentence, hoursTable } from "../../../_includes/components/hours-table.ts";
import type { WeeklySpan } from "../../../scripts/facts/schema/schedule.ts";
import { makeFacts, makeSchedule, provenance, superseded } from "../make-facts.ts";
import { makeView } from "../make-view.ts";
import { linksOf, texts, wordsOf } from "./read-markup.ts";

const WORKDAYS: WeeklySpan["days"] = ["monday", "tuesday", "wednesday", "thursday", "friday"];
const office: WeeklySpan = { days: WORKDAYS, opens: "07:00", closes: "19:00" };
const weekend: WeeklySpan = { days: ["saturday", "sunday"], opens: "08:00", closes: "16:30" };
const view = makeView();
const rows = (weekly: WeeklySpan[]) => texts(hoursTable(makeSchedule("s", { weekly }), view), "tr");
const sentence = (fields: Parameters<typeof makeSchedule>[1]) => hoursSentence(makeSchedule("s", fields), view);

describe("the table of a week", () => {
	test("joins days with the same hours, and says when nobody answers", () => {
		expect(rows([office])).toEqual(["Monday to Friday7 a.m. to 7 p.m.", "Saturday and Sundayclosed"]);
	});
	test("has several spans of a day in one row", () => {
		expect(
			rows([
				{ ...office, days: ["monday"], closes: "12:00" },
				{ ...office, days: ["monday"], opens: "13:00" },
			]),
		).toEqual(["Monday7 a.m. to noon, 1 p.m. to 7 p.m.", "Tuesday to Sundayclosed"]);
	});
	test("leaves out what has changed, and tells it in the past with its link", () => {
		const drawn = hoursTable(
			makeSchedule("s", { weekly: [office, { ...weekend, superseded: superseded(null) }] }),
			view,
		);
		expect(texts(drawn, "tr")).toEqual(["Monday to Friday7 a.m. to 7 p.m."]);
		expect(texts(drawn, "p.former")[0]).toMatch(/^As of Oct 30, 2018: .*Saturday and Sunday/);
		expect(texts(drawn, "p.former").join()).not.toContain("..");
		expect(linksOf(drawn)).toContain("https://news.example/now");
	});
	test("of hours that changed and have no date says before", () => {
		const schedule = makeSchedule("s", { weekly: [{ ...weekend, superseded: superseded(null) }], asOf: null });
		expect(texts(hoursTable(schedule, view), "p.former")[0]).toMatch(/^Before: /);
	});
	test("is not drawn of a schedule that has changed as a whole", () => {
		const drawn = hoursTable(makeSchedule("s", { weekly: [office], superseded: superseded("2020") }), view);
		expect(texts(drawn, "tr")).toEqual([]);
		expect(texts(drawn, "p.former")).toHaveLength(1);
		expect(texts(drawn, "p.changed")).toEqual([
			"This changed in 2020. It is another. Read what holds now (news.example)",
		]);
	});
	test("names the season that ends and the one that begins", () => {
		const weekly = [
			{ ...office, validThrough: "2018-12-31" },
			{ ...office, opens: "08:00", validFrom: "2019-01-01" },
		];
		expect(texts(hoursTable(makeSchedule("s", { weekly }), view), "caption")).toEqual([
			"Through Dec 31, 2018",
			"From Jan 1, 2019",
		]);
	});
	test("is not drawn once it is overdue: its hours are told as of their day", () => {
		const late = makeView(makeFacts({}, { siteDate: "2026-11-29" }));
		const drawn = hoursTable(makeSchedule("s", { weekly: [office], asOf: "2013-03" }), late);
		expect(texts(drawn, "tr")).toEqual([]);
		expect(wordsOf(drawn)).toBe("As of March 2013: 7 a.m. to 7 p.m., Monday to Friday only");
	});
	test("has the next days on which nobody answers, and none that are over", () => {
		const closures = [
			{ name: { en: "Christmas" }, rule: "12-25", source: provenance.source },
			{ name: { en: "Past" }, date: "2018-11-04", source: provenance.source },
		];
		const drawn = hoursTable(makeSchedule("s", { weekly: [office], closures }), view);
		expect(texts(drawn, "time")).toEqual(["Dec 25, 2018", "Dec 25, 2019", "Dec 25, 2020"]);
	});
});

describe("hours within a sentence", () => {
	test("name the days that have any", () => {
		expect(sentence({ weekly: [office] })).toBe("7 a.m. to 7 p.m., Monday to Friday only");
		expect(sentence({ weekly: [office, weekend] })).toBe(
			"7 a.m. to 7 p.m. Monday to Friday; 8 a.m. to 4:30 p.m. Saturday and Sunday",
		);
	});
	test("never tell what has changed", () => {
		expect(sentence({ weekly: [office, { ...weekend, superseded: superseded(null) }] })).toBe(
			"7 a.m. to 7 p.m. Monday to Friday",
		);
		expect(sentence({ weekly: [office], superseded: superseded(null) })).toBe("at hours that we do not know");
	});
	test("say only where every other day is known to have none", () => {
		const short = { ...weekend, days: ["saturday" as const] };
		expect(sentence({ weekly: [office, short] })).toBe(
			"7 a.m. to 7 p.m. Monday to Friday; 8 a.m. to 4:30 p.m., Saturday only",
		);
	});
	test("in another zone are told by the clocks of the site, with their own beside them", () => {
		const elsewhere = { weekly: [{ ...office, opens: "09:00", closes: "17:00" }], timeZone: "America/New_York" };
		expect(sentence(elsewhere)).toBe(
			"8 a.m. to 4 p.m., Monday to Friday only (New York time: 9 a.m. to 5 p.m., Monday to Friday only)",
		);
		const table = hoursTable(makeSchedule("s", elsewhere), view);
		expect(texts(table, "tr")[0]).toBe("Monday to Friday8 a.m. to 4 p.m.");
		expect(wordsOf(table)).toContain("(New York time: 9 a.m. to 5 p.m., Monday to Friday only)");
	});
	test("in another zone may fall on another day", () => {
		const tokyo = { weekly: [{ ...office, opens: "09:00", closes: "15:00" }], timeZone: "Asia/Tokyo" };
		expect(sentence(tokyo)).toBe(
			"6 p.m. to midnight Monday to Thursday; 6 p.m. to midnight, Sunday only (Tokyo time: 9 a.m. to 3 p.m., Monday to Friday only)",
		);
	});
	test("say that a line never closes, or that nothing is known", () => {
		expect(sentence({ alwaysOpen: true })).toBe("day and night");
		expect(sentence({})).toBe("at hours that we do not know");
	});
	test("are those of the day that the site is built for", () => {
		const weekly = [
			{ ...office, validThrough: "2018-12-31" },
			{ ...office, opens: "08:00", validFrom: "2019-01-01" },
		];
		const later = makeView(makeFacts({}, { siteDate: "2019-02-01" }));
		expect(hoursSentence(makeSchedule("s", { weekly }), later)).toBe("8 a.m. to 7 p.m., Monday to Friday only");
	});
});

test("a line that never closes has no table", () => {
	expect(wordsOf(hoursTable(makeSchedule("s", { alwaysOpen: true }), view))).toBe("Answered day and night, every day.");
});
