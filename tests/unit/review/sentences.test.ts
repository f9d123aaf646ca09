import { describe, expect, it } from "vitest";
import type { WeeklySpan } from "../../../scripts/facts/schema/schedule.ts";
import type { RecordChange } from "../../../scripts/review/facts/diff-records.ts";
import { fieldSentence, labelOf } from "../../../scripts/review/facts/field-sentences.ts";
import { closureSentences, scheduleSentences, weeklySentences } from "../../../scripts/review/facts/hours-sentences.ts";
import { numberSentences } from "../../../scripts/review/facts/record-item.ts";
import { valueInWords } from "../../../scripts/review/facts/values.ts";
import { makeSchedule, superseded } from "../make-facts.ts";

const WORKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
const hours = (weekly: WeeklySpan[]) => makeSchedule("x", { weekly });
const workdays = (opens: string, closes: string): WeeklySpan => ({ days: [...WORKDAYS], opens, closes });

describe("hours that changed", () => {
	it("name only what is new for those who call", () => {
		const was = hours([workdays("07:00", "19:00")]);
		const say = (weekly: WeeklySpan[]) => weeklySentences("311", was, hours(weekly));
		expect(say([workdays("07:00", "18:00")])).toEqual(["311 now closes at 6 p.m. on weekdays (was 7 p.m.)."]);
		expect(say([workdays("08:00", "19:00")])).toEqual(["311 now opens at 8 a.m. on weekdays (was 7 a.m.)."]);
		expect(say([workdays("08:00", "18:00")])).toEqual([
			"311 is now open 8 a.m. to 6 p.m. on weekdays (was 7 a.m. to 7 p.m.).",
		]);
		expect(say([{ days: ["monday", "tuesday", "wednesday"], opens: "07:00", closes: "19:00" }])).toEqual([
			"311 now has no hours on Thursday and Friday (was 7 a.m. to 7 p.m.).",
		]);
		expect(say([...was.weekly, { days: ["saturday", "sunday"], opens: "09:00", closes: "12:00" }])).toEqual([
			"311 is now open 9 a.m. to noon on weekends (no hours held before).",
		]);
	});

	it("are the same however their days are grouped", () => {
		const days = WORKDAYS.map((day): WeeklySpan => ({ days: [day], opens: "07:00", closes: "19:00" }));
		expect(weeklySentences("311", hours([workdays("07:00", "19:00")]), hours(days))).toEqual([]);
	});

	it("with seasons are told whole, since a sentence a day would lie about the rest of the year", () => {
		const season = { ...workdays("07:00", "19:00"), validThrough: "2027-05-31" };
		expect(weeklySentences("311", hours([workdays("07:00", "19:00")]), hours([season]))).toEqual([
			"The weekly hours of 311 are now 7 a.m. to 7 p.m. on weekdays through May 31, 2027 (were 7 a.m. to 7 p.m. on weekdays).",
		]);
	});

	it("tell the days on which nobody answers", () => {
		const source = { title: "A", url: "https://a.example" };
		const closure = { name: { en: "Christmas" }, rule: "12-25", source };
		const once = { name: { en: "Snow" }, date: "2026-12-03", source };
		expect(closureSentences("311", [closure], [once], "2026-11-22")).toEqual([
			"311 is now closed on “Snow” (Dec 3, 2026).",
			"311 is no longer said to be closed on “Christmas” (every year: 12-25).",
		]);
	});
});

describe("hours that are marked as changed since", () => {
	const weekend = (days: WeeklySpan["days"], note = "No more calls."): WeeklySpan => ({
		days,
		opens: "08:00",
		closes: "16:30",
		superseded: { ...superseded(null), note: { en: note } },
	});
	const say = (was: WeeklySpan[], now: WeeklySpan[]) => {
		const change: RecordChange = {
			file: "hours",
			id: "x",
			happening: "changed",
			was: hours(was),
			now: hours(now),
			fields: [{ field: "weekly", was, now }],
		};
		const facts = { was: undefined, now: undefined };
		return scheduleSentences(change, { file: "hours", record: hours(was), facts }, "2026-11-22").join(" ");
	};
	const week = workdays("07:00", "19:00");
	const { superseded: _, ...held } = weekend(["saturday"]);

	it("tell at which days the note stands now", () => {
		expect(say([week, weekend(["saturday", "sunday"])], [week, weekend(["friday", "sunday"])])).toBe(
			"The note “No more calls.” on the hours of the schedule “x” now stands at 8 a.m. to 4:30 p.m. on Friday and Sunday (was 8 a.m. to 4:30 p.m. on weekends).",
		);
	});

	it("do not count as taken out: visitors read the note", () => {
		expect(say([week, held], [week, weekend(["saturday"])])).toBe(
			"The hours of the schedule “x”, 8 a.m. to 4:30 p.m. on Saturday, are now marked as changed since. Visitors read: “No more calls.”.",
		);
	});

	it("are told when they hold again, and when their note says something else", () => {
		expect(say([weekend(["saturday"])], [held])).toBe(
			"The note “No more calls.” on the hours of the schedule “x”, 8 a.m. to 4:30 p.m. on Saturday, was taken out.",
		);
		const linked = weekend(["saturday"]);
		if (linked.superseded) linked.superseded.link = "https://other.example/";
		expect(say([weekend(["saturday"])], [linked])).toBe(
			"The note “No more calls.” on the hours of the schedule “x” has another day, source, link or translation.",
		);
		expect(say([weekend(["saturday", "sunday"])], [weekend(["saturday"]), weekend(["sunday"])])).toBe(
			"The weekly hours of the schedule “x” are written in another way and hold as before.",
		);
	});
});

describe("a day on which nobody answers that is over", () => {
	it("is told as over", () => {
		const flood = { name: { en: "Flood" }, date: "2025-12-24", source: { title: "A", url: "https://a.example" } };
		expect(closureSentences("311", [], [flood], "2026-11-22")).toEqual([
			"311 is now said to have been closed on “Flood” (Dec 24, 2025). That day is over already.",
		]);
	});
});

describe("numbers that changed", () => {
	it("are told one by one, and those that stay are not", () => {
		const [a, b, c] = [{ dial: "311" }, { dial: "+16126733000" }, { dial: "+16126733001" }];
		expect(numberSentences("311", [a, b], [a, c])).toEqual([
			"The number of 311 is now 612-673-3001 (was 612-673-3000).",
		]);
		expect(numberSentences("311", [a], [a, c])).toEqual(["311 has a new number: 612-673-3001."]);
		expect(numberSentences("311", [a, b], [a])).toEqual(["The number 612-673-3000 of 311 was taken out."]);
		expect(numberSentences("311", [a, b], [b, a])).toEqual([
			"The numbers of 311 stand in another order: 612-673-3000 comes first.",
		]);
	});
});

describe("the words for a field", () => {
	it.each([
		["events", "previousStart", "previous start"],
		["places", "near", "landmark"],
		["places", "address.street", "street and number"],
		["hotlines", "hours", "schedule"],
		["site", "lines.main", "main line"],
		["languages", "translation.state", "state of the translation"],
		["hours", "superseded.source.title", "title of the source of the later change"],
		["events", "nobodyHasThoughtOfIt", "nobody has thought of it"],
	] as const)("are the title in its schema, else its own name and that of its group: %s, %s", (file, field, label) => {
		expect(labelOf(file, field)).toBe(label);
	});

	const about = {
		file: "events" as const,
		record: { id: "gala", name: { en: "Gala" } },
		facts: { was: undefined, now: undefined },
	};

	it("make a sentence with what was there before", () => {
		const start = { field: "start", was: "2018-09-21T15:30", now: "2018-09-22T16:00" };
		expect(fieldSentence(start, about)).toBe(
			"The start of the event “Gala” is now Saturday, September 22, 2018, 4 p.m. (was Friday, September 21, 2018, 3:30 p.m.).",
		);
		const place = { field: "place.name", was: undefined, now: "The Park" };
		expect(fieldSentence(place, about)).toBe(
			"The name of the place of the event “Gala” is now “The Park” (none was given before).",
		);
		const link = { field: "link", was: "https://a.example/x", now: null };
		expect(fieldSentence(link, about)).toBe("The link of the event “Gala” is now not given (was https://a.example/x).");
	});

	it("are a sentence even for a field that nobody has thought of", () => {
		expect(fieldSentence({ field: "x", was: "a", now: "b" }, about)).toBe(
			"The x of the event “Gala” is now b (was a).",
		);
		expect(fieldSentence({ field: "x", was: undefined, now: { y: [1] } }, about)).not.toMatch(/undefined|\[object/);
	});

	it("never say undefined, null or [object Object], whatever the value", () => {
		for (const value of [undefined, null, "", 0, false, [], {}, [{}], { a: { b: null } }])
			expect(valueInWords("x", value, undefined) ?? "").not.toMatch(/undefined|null\b.*null|\[object|NaN/);
	});
});
