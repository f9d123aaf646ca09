import { describe, expect, test } from "vitest";
import type { OpeningStatus } from "../../../../scripts/facts/hours/compiled.ts";
import { formatMinutes, phrase } from "../../../../scripts/facts/hours/phrase.ts";
import { english } from "./wording.ts";

const MONDAY = 17_840;
const at = (day: number, minutes: number) => ({ day, minutes, instant: day * 86_400_000 });
const open = (until: ReturnType<typeof at> | null): OpeningStatus => ({ state: "open", until, now: at(MONDAY, 600) });
const closed = (day: number, minutes: number, sure = true): OpeningStatus => ({
	state: "closed",
	sure: true,
	off: "",
	next: { ...at(day, minutes), sure },
	now: at(MONDAY, 600),
});

describe("a time of day", () => {
	test.each([
		[0, "12 a.m."],
		[5, "12:05 a.m."],
		[60, "1 a.m."],
		[429, "7:09 a.m."],
		[430, "7:10 a.m."],
		[719, "11:59 a.m."],
		[720, "noon"],
		[721, "12:01 p.m."],
		[780, "1 p.m."],
		[1439, "11:59 p.m."],
	])("%i minutes is %s", (minutes, text) => {
		expect(formatMinutes(minutes, english.times)).toBe(text);
	});
});

describe("the sentence for a status", () => {
	test("days are called today, tomorrow or by their weekday up to six days ahead", () => {
		const say = (ahead: number) => phrase(closed(MONDAY + ahead, 420), english);
		expect([0, 1, 2, 6, 7, 8].map(say)).toEqual([
			"Closed now. Opens today at 7 a.m.",
			"Closed now. Opens tomorrow at 7 a.m.",
			"Closed now. Opens Wednesday at 7 a.m.",
			"Closed now. Opens Sunday at 7 a.m.",
			"Closed now.",
			"Closed now.",
		]);
	});
	test("a time that a stale translation and its English both name is told in both", () => {
		const both = { ...english, open: "Abierto, hasta {time} (Open now, until {time})" };
		expect(phrase(open(at(MONDAY, 1140)), both)).toBe("Abierto, hasta 7 p.m. (Open now, until 7 p.m.)");
	});
	test("an opening of which nobody is sure is told as one", () => {
		expect(phrase(closed(MONDAY + 1, 420, false), english)).toBe("Closed now. May open tomorrow at 7 a.m.");
	});
	test("a closing names its day once it is more than a day ahead", () => {
		expect(phrase(open(at(MONDAY + 1, 600)), english)).toBe("Open now, until 10 a.m.");
		expect(phrase(open(at(MONDAY + 1, 601)), english)).toBe("Open now, until 10:01 a.m. tomorrow");
		expect(phrase(open(at(MONDAY + 7, 60)), english)).toBe("Open now, until 1 a.m. Monday");
		expect(phrase(open(null), english)).toBe("Open day and night");
	});
	test("each reason for not knowing has its own words", () => {
		const reasons = ["none", "overdue", "superseded", "holiday"] as const;
		const told = reasons.map((reason) => phrase({ state: "unknown", reason }, english));
		expect(told).toEqual(["No hours", "Overdue", "Changed", "Maybe closed"]);
	});
	test("the zone is named to a visitor elsewhere, but only beside a time", () => {
		const elsewhere = () => true;
		expect(phrase(open(at(MONDAY, 1140)), english, elsewhere)).toBe("Open now, until 7 p.m. (Minneapolis time)");
		expect(phrase(open(null), english, elsewhere)).toBe("Open day and night");
		expect(phrase({ state: "unknown", reason: "none" }, english, elsewhere)).toBe("No hours");
	});
	test("the moment that the sentence names decides whether the visitor is elsewhere", () => {
		const until = at(MONDAY, 1140);
		const asked: unknown[] = [];
		phrase(open(until), english, (moment) => asked.push(moment) > 1);
		expect(asked).toEqual([until]);
	});
	test("words with a dollar sign or braces of their own stay as they are", () => {
		const words = { ...english, today: "$& {time}" };
		expect(phrase(closed(MONDAY, 420), words)).toBe("Closed now. Opens $& {time} at 7 a.m.");
	});
});
