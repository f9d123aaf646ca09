import { afterEach, describe, expect, test } from "vitest";
import { compileSchedule } from "../../../../scripts/facts/hours/compile.ts";
import { phrase } from "../../../../scripts/facts/hours/phrase.ts";
import { statusAt } from "../../../../scripts/facts/hours/status.ts";
import type { Schedule } from "../../../../scripts/facts/schema/schedule.ts";
import { closedBy, closedOn, line311, scheduleOf, span, superseded } from "./schedules.ts";
import { english, englishPage } from "./wording.ts";

/** What is said of a line at an instant, written as Minneapolis writes it with its offset: CST is -06:00, CDT -05:00. */
const say = (schedule: Schedule, instant: string): string =>
	phrase(statusAt(compileSchedule(schedule, englishPage(schedule.asOf ?? "")), new Date(instant)), english);

/** The same as the page of a day carries it, on which the day of review may have passed. */
const sayOn = (today: string, schedule: Schedule, instant: string, zone?: string): string =>
	phrase(statusAt(compileSchedule(schedule, englishPage(today)), new Date(instant), zone), english);

const week = (opens: string, closes: string) => span("mon tue wed thu fri sat sun", opens, closes);

describe("an ordinary week", () => {
	test("a weekday noon is open until the evening", () => {
		expect(say(line311(), "2018-11-05T12:00:00-06:00")).toBe("Open now, until 7 p.m.");
	});
	test("the first minute is open and the minute of closing is not", () => {
		expect(say(line311(), "2018-11-05T06:59:59-06:00")).toBe("Closed now. Opens today at 7 a.m.");
		expect(say(line311(), "2018-11-05T07:00:00-06:00")).toBe("Open now, until 7 p.m.");
		expect(say(line311(), "2018-11-05T18:59:59-06:00")).toBe("Open now, until 7 p.m.");
		expect(say(line311(), "2018-11-05T19:00:00-06:00")).toBe("Closed now. Opens tomorrow at 7 a.m.");
	});
	test("a Friday evening tells of Monday, and not of superseded weekend hours", () => {
		expect(say(line311(), "2018-11-09T20:00:00-06:00")).toBe("Closed now. May open Monday at 7 a.m.");
		expect(say(line311(), "2018-11-16T20:00:00-06:00")).toBe("Closed now. Opens Monday at 7 a.m.");
	});
	test("a lunch break closes the line until the afternoon", () => {
		const line = scheduleOf({ weekly: [span("mon", "13:00", "17:00"), span("mon", "08:00", "12:00")] });
		expect(say(line, "2018-11-05T11:00:00-06:00")).toBe("Open now, until noon");
		expect(say(line, "2018-11-05T12:30:00-06:00")).toBe("Closed now. Opens today at 1 p.m.");
	});
	test("hours that follow each other or overlap count as one", () => {
		const weekly = [span("mon", "08:00", "12:00"), span("mon", "12:00", "16:30"), span("mon", "16:00", "18:05")];
		expect(say(scheduleOf({ weekly }), "2018-11-05T09:00:00-06:00")).toBe("Open now, until 6:05 p.m.");
	});
	test("an opening a week ahead is not called by a weekday's name", () => {
		const line = scheduleOf({ weekly: [span("mon", "08:00", "09:00")] });
		expect(say(line, "2018-11-05T10:00:00-06:00")).toBe("Closed now.");
		expect(say(line, "2018-11-06T00:00:00-06:00")).toBe("Not answered on Tuesday. May open Monday at 8 a.m.");
	});
	test("an opening is known up to eight days ahead, and said of a weekday up to six", () => {
		const line = compileSchedule(
			scheduleOf({ weekly: [span("mon", "08:00", "09:00")], closures: [closedOn("2018-11-19")] }),
		);
		const next = (instant: string) => statusAt(line, new Date(instant));
		expect(next("2018-11-18T12:00:00-06:00")).toMatchObject({ state: "closed", next: { day: 17_861, sure: true } });
		expect(next("2018-11-17T12:00:00-06:00")).toMatchObject({ state: "closed", next: null });
	});
	test("a line that is never open on record has no hours", () => {
		expect(say(scheduleOf({ weekly: [] }), "2018-11-05T12:00:00-06:00")).toBe("No hours");
	});
	test("a day without hours is told by its name, and two at the end of the week as the weekend", () => {
		const workdays = span("mon tue wed thu fri", "07:00", "19:00");
		const busy = scheduleOf({ weekly: [workdays] });
		expect(say(busy, "2018-11-17T12:00:00-06:00")).toBe("Not answered on weekends. Opens Monday at 7 a.m.");
		expect(say(busy, "2018-11-18T23:59:00-06:00")).toBe("Not answered on weekends. Opens tomorrow at 7 a.m.");
		const saturdays = scheduleOf({ weekly: [workdays, span("sat", "08:00", "12:00")] });
		expect(say(saturdays, "2018-11-18T12:00:00-06:00")).toBe("Not answered on Sunday. Opens tomorrow at 7 a.m.");
		expect(say(saturdays, "2018-11-17T13:00:00-06:00")).toBe("Closed now. Opens Monday at 7 a.m.");
	});
	test("a day into which the night before reaches is no day without hours", () => {
		const nights = scheduleOf({ weekly: [span("fri", "22:00", "02:00")] });
		expect(say(nights, "2018-11-17T12:00:00-06:00")).toBe("Closed now. Opens Friday at 10 p.m.");
		expect(say(nights, "2018-11-18T12:00:00-06:00")).toBe("Not answered on Sunday. Opens Friday at 10 p.m.");
	});
});

describe("nights", () => {
	const night = scheduleOf({ weekly: [span("fri sat", "22:00", "02:00")] });
	test("hours past midnight hold on the day after too", () => {
		expect(say(night, "2018-11-17T01:59:00-06:00")).toBe("Open now, until 2 a.m.");
		expect(say(night, "2018-11-17T02:00:00-06:00")).toBe("Closed now. Opens today at 10 p.m.");
		expect(say(night, "2018-11-16T23:00:00-06:00")).toBe("Open now, until 2 a.m.");
	});
	test("hours that end at midnight say so", () => {
		const line = scheduleOf({ weekly: [span("mon", "08:00", "00:00")] });
		expect(say(line, "2018-11-05T09:00:00-06:00")).toBe("Open now, until midnight");
	});
	test("hours that begin at midnight open at 12 a.m. of their own day", () => {
		const line = scheduleOf({ weekly: [span("tue", "00:00", "04:00")] });
		expect(say(line, "2018-11-05T23:00:00-06:00")).toBe("Not answered on Monday. Opens tomorrow at 12 a.m.");
	});
	test("days that join at midnight are open until the last of them ends", () => {
		const line = scheduleOf({ weekly: [span("mon tue wed thu", "00:00", "00:00"), span("fri", "00:00", "17:00")] });
		expect(say(line, "2018-11-13T09:00:00-06:00")).toBe("Open now, until 5 p.m. Friday");
		expect(say(line, "2018-11-15T18:00:00-06:00")).toBe("Open now, until 5 p.m.");
	});
	test("several days that end at midnight name the day that ends", () => {
		const line = scheduleOf({ weekly: [span("tue wed thu", "00:00", "00:00")] });
		expect(say(line, "2018-11-13T09:00:00-06:00")).toBe("Open now, until midnight Thursday");
	});
	test("a week without any gap has no end", () => {
		expect(say(scheduleOf({ weekly: [week("00:00", "00:00")] }), "2018-11-27T09:00:00-06:00")).toBe(
			"Open day and night",
		);
	});
});

describe("closures", () => {
	test("Thanksgiving and the day after are closed, and the weekend is not told", () => {
		expect(say(line311(), "2018-11-22T12:00:00-06:00")).toBe(
			"Closed today (4th thursday in November). Opens Monday at 7 a.m.",
		);
		expect(say(line311(), "2018-11-23T12:00:00-06:00")).toMatch(/^Closed today .*Opens Monday at 7 a\.m\.$/);
		expect(say(line311(), "2018-11-21T19:00:00-06:00")).toBe("Closed now. Opens Monday at 7 a.m.");
	});
	test("a closed day beats hours that have changed", () => {
		const line = line311({ closures: [closedOn("2018-11-17")] });
		expect(say(line, "2018-11-17T12:00:00-06:00")).toBe("Closed today (Closed). Opens Monday at 7 a.m.");
		expect(say(line, "2018-11-18T12:00:00-06:00")).toBe("Changed");
	});
	test("a closed day takes the night that begins on it, and leaves the night before whole", () => {
		const line = scheduleOf({ weekly: [week("22:00", "02:00")], closures: [closedOn("2018-11-14")] });
		expect(say(line, "2018-11-13T23:00:00-06:00")).toBe("Open now, until 2 a.m.");
		expect(say(line, "2018-11-14T01:00:00-06:00")).toBe("Open now, until 2 a.m.");
		expect(say(line, "2018-11-14T02:00:00-06:00")).toBe("Closed today (Closed). Opens tomorrow at 10 p.m.");
		expect(say(line, "2018-11-14T23:00:00-06:00")).toBe("Closed today (Closed). Opens tomorrow at 10 p.m.");
		expect(say(line, "2018-11-15T01:00:00-06:00")).toBe("Closed now. Opens today at 10 p.m.");
	});
});

describe("federal holidays that the closures do not settle", () => {
	test("nobody knows within the usual hours, and it is closed as ever outside of them", () => {
		expect(say(line311(), "2018-11-12T12:00:00-06:00")).toBe("Maybe closed");
		expect(say(line311(), "2018-11-12T06:00:00-06:00")).toBe("Closed now. May open today at 7 a.m.");
		expect(say(line311(), "2018-11-12T19:00:00-06:00")).toBe("Closed now. Opens tomorrow at 7 a.m.");
	});
	test("a holiday that the line's own list names is closed", () => {
		expect(say(line311(), "2018-12-25T12:00:00-06:00")).toBe("Closed today (12-25). Opens tomorrow at 7 a.m.");
	});
	test("the weekday on which a holiday is observed counts, and the day itself too", () => {
		// July 4, 2020, was a Saturday.
		const line = scheduleOf({ asOf: "2020-06-01", weekly: [week("08:00", "16:00")] });
		expect(say(line, "2020-07-03T12:00:00-05:00")).toBe("Maybe closed");
		expect(say(line, "2020-07-04T12:00:00-05:00")).toBe("Maybe closed");
		expect(say(line, "2020-07-05T12:00:00-05:00")).toBe("Open now, until 4 p.m.");
	});
	test("a night that reaches into a holiday is sure to its end, one that begins on it is not", () => {
		const line = scheduleOf({ weekly: [week("22:00", "02:00")] });
		expect(say(line, "2018-12-31T23:00:00-06:00")).toBe("Open now, until 2 a.m.");
		expect(say(line, "2019-01-01T01:00:00-06:00")).toBe("Open now, until 2 a.m.");
		expect(say(line, "2019-01-01T22:00:00-06:00")).toBe("Maybe closed");
		expect(say(line, "2019-01-02T01:00:00-06:00")).toBe("Maybe closed");
		expect(say(line, "2019-01-02T22:00:00-06:00")).toBe("Open now, until 2 a.m.");
	});
	test("a line answered day and night has no holidays", () => {
		expect(say(scheduleOf({ alwaysOpen: true }), "2018-11-12T03:00:00-06:00")).toBe("Open day and night");
	});
});

describe("the nights on which clocks change", () => {
	const line = (opens: string, closes: string) => scheduleOf({ weekly: [span("sun", opens, closes)] });
	test("on the night they go back, hours end when the clock first shows the end", () => {
		const early = line("00:00", "01:30");
		expect(say(early, "2018-11-04T01:29:00-05:00")).toBe("Open now, until 1:30 a.m.");
		expect(say(early, "2018-11-04T01:30:00-05:00")).toBe("Closed now.");
		expect(say(early, "2018-11-04T01:10:00-06:00")).toBe("Closed now.");
	});
	test("on the night they go back, hours begin when the clock first shows the beginning", () => {
		expect(say(line("01:30", "04:00"), "2018-11-04T01:30:00-05:00")).toBe("Open now, until 4 a.m.");
		expect(say(line("01:30", "04:00"), "2018-11-04T01:00:00-06:00")).toBe("Open now, until 4 a.m.");
	});
	test("hours through that night are an hour longer", () => {
		const compiled = compileSchedule(line("00:00", "06:00"));
		const status = statusAt(compiled, new Date("2018-11-04T00:00:00-05:00"));
		expect(status).toMatchObject({
			state: "open",
			until: { minutes: 360, instant: Date.parse("2018-11-04T12:00:00Z") },
		});
	});
	test("on the night they go forward, a time that is skipped means the moment they jump", () => {
		expect(say(line("00:00", "02:30"), "2019-03-10T01:59:00-06:00")).toBe("Open now, until 3 a.m.");
		expect(say(line("00:00", "02:30"), "2019-03-10T03:00:00-05:00")).toBe("Closed now.");
		expect(say(line("02:30", "05:00"), "2019-03-10T01:59:00-06:00")).toBe("Closed now. Opens today at 3 a.m.");
		expect(say(line("02:30", "05:00"), "2019-03-10T03:00:00-05:00")).toBe("Open now, until 5 a.m.");
	});
	test("hours that lie in the skipped hour do not come to pass", () => {
		const weekly = [span("sun", "02:10", "02:40"), span("sun", "08:00", "09:00")];
		expect(say(scheduleOf({ weekly }), "2019-03-10T01:00:00-06:00")).toBe("Closed now. Opens today at 8 a.m.");
	});
});

describe("dated changes", () => {
	const seasons = scheduleOf({
		weekly: [
			span("mon tue wed thu fri", "09:00", "17:00", { validThrough: "2018-11-30" }),
			span("mon tue wed thu fri", "07:00", "19:00", { validFrom: "2018-12-03" }),
		],
	});
	test("the last day and the first day of a season belong to it", () => {
		expect(say(seasons, "2018-11-30T16:00:00-06:00")).toBe("Open now, until 5 p.m.");
		expect(say(seasons, "2018-12-03T08:00:00-06:00")).toBe("Open now, until 7 p.m.");
	});
	test("a day between two seasons is unknown, not closed, and nothing is told across it", () => {
		expect(say(seasons, "2018-12-01T12:00:00-06:00")).toBe("No hours");
		expect(say(seasons, "2018-11-30T18:00:00-06:00")).toBe("Closed now.");
	});
	test("the next season's hours are told on the eve if they follow at once", () => {
		const weekly = [
			span("thu", "09:00", "17:00", { validThrough: "2018-11-29" }),
			span("fri", "06:15", "19:00", { validFrom: "2018-11-30" }),
		];
		expect(say(scheduleOf({ weekly }), "2018-11-29T18:00:00-06:00")).toBe("Closed now. Opens tomorrow at 6:15 a.m.");
	});
});

describe("superseded hours", () => {
	test("their weekday is unknown all day, at any hour", () => {
		expect(say(line311(), "2018-11-17T12:00:00-06:00")).toBe("Changed");
		expect(say(line311(), "2018-11-18T23:59:00-06:00")).toBe("Changed");
		expect(say(line311(), "2018-11-19T00:00:00-06:00")).toBe("Closed now. Opens today at 7 a.m.");
	});
	test("other hours on their weekday stand", () => {
		const weekly = [span("mon", "07:00", "19:00", superseded), span("mon", "10:00", "12:00")];
		expect(say(scheduleOf({ weekly }), "2018-11-05T13:00:00-06:00")).toBe("Closed now.");
	});
	test("a schedule that has changed as a whole says so, also when it is overdue", () => {
		expect(say(line311(superseded), "2018-11-05T12:00:00-06:00")).toBe("Changed");
		expect(say(line311(superseded), "2030-11-05T12:00:00-06:00")).toBe("Changed");
	});
});

describe("review", () => {
	test("the last day in date is told, the day after is overdue, by Chicago's midnight", () => {
		const line = line311({ reviewEvery: 13 });
		expect(say(line, "2018-11-12T23:59:59-06:00")).toBe("Closed now.");
		expect(say(line, "2018-11-13T12:00:00-06:00")).toBe("Overdue");
	});
	test("hours without a date are overdue always, also day and night", () => {
		expect(sayOn("2018-11-05", line311({ asOf: null }), "2018-11-05T12:00:00-06:00")).toBe("Overdue");
		const always = scheduleOf({ asOf: null, alwaysOpen: true });
		expect(sayOn("2018-11-05", always, "2018-11-05T12:00:00-06:00")).toBe("No hours");
	});
	test("once they are overdue nothing is open, and what is closed is told on the page of the day", () => {
		const line = scheduleOf({ weekly: [span("mon tue wed thu fri", "07:00", "19:00")], closures: [closedBy("12-25")] });
		for (const asOf of ["2018-10-30", null]) {
			const at = (instant: string) => sayOn("2026-11-29", { ...line, asOf }, instant);
			expect(at("2026-11-30T12:00:00-06:00")).toBe("Overdue");
			expect(at("2026-11-30T03:00:00-06:00")).toBe("Probably closed.");
			expect(at("2026-11-29T12:00:00-06:00")).toBe("Not answered on weekends.");
			expect(at("2026-12-25T12:00:00-06:00")).toBe("Closed today (12-25).");
			expect(at("2027-01-01T12:00:00-06:00")).toBe("Maybe closed");
		}
	});
	test("a clock set before the hours were known is not believed", () => {
		expect(say(line311(), "2018-10-29T12:00:00-05:00")).toBe("No hours");
		expect(say(line311(), "2018-10-30T12:00:00-05:00")).toBe("Open now, until 7 p.m.");
	});
	test("the night before the first day reaches into it", () => {
		const line = scheduleOf({ weekly: [span("mon", "22:00", "02:00")] });
		expect(say(line, "2018-10-30T01:00:00-05:00")).toBe("Open now, until 2 a.m.");
	});
	test("nothing is told of the days after the review", () => {
		const line = scheduleOf({ weekly: [week("22:00", "02:00")], reviewEvery: 10 });
		expect(say(line, "2018-11-09T23:00:00-06:00")).toBe("Open now, until midnight");
	});
});

describe("hours in another zone", () => {
	const office = scheduleOf({ timeZone: "America/New_York", weekly: [span("mon tue wed thu fri", "09:00", "17:00")] });
	const here = (instant: string, schedule = office) => sayOn("2018-11-05", schedule, instant, "America/Chicago");
	test("are told by the clocks of the site, with those of their own beside them", () => {
		expect(here("2018-11-05T15:30:00-06:00")).toBe("Open now, until 4 p.m. (New York time: 5 p.m.)");
		expect(here("2018-11-05T16:00:00-06:00")).toBe("Closed now. Opens tomorrow at 8 a.m. (New York time: 9 a.m.)");
		expect(here("2018-11-17T12:00:00-06:00")).toMatch(/^Not answered on weekends\. Opens Monday at 8 a\.m\./);
	});
	test("have no name for a day that is another one there", () => {
		expect(here("2018-11-16T23:30:00-06:00")).toBe("Closed now. Opens Monday at 8 a.m. (New York time: 9 a.m.)");
		expect(here("2018-11-18T23:30:00-06:00")).toBe("Closed now. Opens tomorrow at 8 a.m. (New York time: 9 a.m.)");
	});
	test("go by the offset of each moment where only one of the two has summer time", () => {
		const phoenix = scheduleOf({ timeZone: "America/Phoenix", weekly: [week("09:00", "17:00")], reviewEvery: 300 });
		expect(here("2018-12-05T12:00:00-06:00", phoenix)).toBe("Open now, until 6 p.m. (Phoenix time: 5 p.m.)");
		expect(here("2019-06-05T12:00:00-05:00", phoenix)).toBe("Open now, until 7 p.m. (Phoenix time: 5 p.m.)");
	});
	test("are told once where both clocks show the same", () => {
		const winnipeg = scheduleOf({ timeZone: "America/Winnipeg", weekly: [week("09:00", "17:00")] });
		expect(here("2018-11-05T12:00:00-06:00", winnipeg)).toBe("Open now, until 5 p.m.");
	});
});

describe("the machine's own zone", () => {
	const own = process.env.TZ;
	afterEach(() => {
		if (own === undefined) delete process.env.TZ;
		else process.env.TZ = own;
	});
	for (const zone of ["UTC", "Asia/Tokyo", "America/Chicago", "Pacific/Apia"]) {
		test(`changes nothing: ${zone}`, () => {
			process.env.TZ = zone;
			expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
			expect(compileSchedule(line311()).dates).toEqual({
				17846: 1,
				17847: 1,
				17857: "4th thursday in November",
				17858: "friday after 4th thursday in November",
				17890: "12-25",
				17897: 1,
				17917: 1,
				17945: 1,
			});
			expect(say(line311(), "2018-11-22T12:00:00-06:00")).toMatch(/^Closed today .* Opens Monday at 7 a\.m\.$/);
			expect(say(line311(), "2018-11-05T18:59:00-06:00")).toBe("Open now, until 7 p.m.");
		});
	}
});
