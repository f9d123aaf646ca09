import fc from "fast-check";
import { expect, test } from "vitest";
import { compileSchedule } from "../../../../scripts/facts/hours/compile.ts";
import type { OpeningStatus } from "../../../../scripts/facts/hours/compiled.ts";
import { addDays, dayNumber, dayText } from "../../../../scripts/facts/hours/days.ts";
import { statusAt } from "../../../../scripts/facts/hours/status.ts";
import { instantOf, wallTime } from "../../../../scripts/facts/hours/wall-clock.ts";
import { WEEKDAYS } from "../../../../scripts/facts/schema/primitives.ts";
import { type Schedule, schedule as schema } from "../../../../scripts/facts/schema/schedule.ts";
import { closedOn, scheduleOf } from "./schedules.ts";
import { englishPage } from "./wording.ts";

const MINUTE = 60_000;
const ZONES = ["America/Chicago", "America/Havana", "Australia/Lord_Howe", "Asia/Tokyo", "Pacific/Apia"];

const day = fc.integer({ min: 0, max: 400 }).map((after) => addDays("2018-06-01", after));
const time = fc
	.integer({ min: 0, max: 1439 })
	.map((minutes) => new Date(minutes * MINUTE).toISOString().slice("1970-01-01T".length, "1970-01-01T00:00".length));
const span = fc.record(
	{
		days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
		opens: time,
		closes: time,
		validFrom: day,
		validThrough: day,
	},
	{ requiredKeys: ["days", "opens", "closes"] },
);
const schedule: fc.Arbitrary<Schedule> = fc
	.record({
		timeZone: fc.constantFrom(...ZONES),
		weekly: fc.array(span, { maxLength: 4 }),
		closures: fc.array(day.map(closedOn), { maxLength: 6 }),
	})
	.map((fields) => scheduleOf({ ...fields, asOf: "2018-06-10", reviewEvery: 300 }));
const instant = fc
	.integer({ min: Date.parse("2018-06-01T00:00:00Z") / MINUTE, max: Date.parse("2019-06-01T00:00:00Z") / MINUTE })
	.map((minutes) => new Date(minutes * MINUTE));

const isAnswered = (status: OpeningStatus): boolean =>
	status.state === "open" || (status.state === "unknown" && status.reason === "holiday");

test("the schedules of these tests are such as the site may hold", () => {
	fc.assert(fc.property(schedule, (line) => schema.safeParse(line).success));
});

test("an open line closes at the moment told and not a minute before", () => {
	fc.assert(
		fc.property(schedule, instant, (line, now) => {
			const compiled = compileSchedule(line);
			const status = statusAt(compiled, now);
			if (status.state !== "open" || status.until === null) return;
			const end = status.until.instant;
			expect(end).toBeGreaterThan(now.getTime());
			expect(statusAt(compiled, new Date(end)).state).not.toBe("open");
			expect(statusAt(compiled, new Date(end - 1))).toMatchObject({ state: "open", until: status.until });
		}),
	);
});

test("a closed line opens at the moment told and not a minute before", () => {
	fc.assert(
		fc.property(
			schedule,
			instant,
			fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
			(line, now, share) => {
				const compiled = compileSchedule(line);
				const status = statusAt(compiled, now);
				if (status.state !== "closed" || status.next === null) return;
				const { instant: start, sure } = status.next;
				expect(start).toBeGreaterThan(now.getTime());
				expect(statusAt(compiled, new Date(start))).toMatchObject(sure ? { state: "open" } : { reason: "holiday" });
				const between = new Date(Math.min(now.getTime() + share * (start - now.getTime()), start - 1));
				expect(isAnswered(statusAt(compiled, between))).toBe(false);
			},
		),
	);
});

test("no line is open before its hours were known or after their review, though pages tell of days beyond it", () => {
	fc.assert(
		fc.property(schedule, instant, (line, now) => {
			const today = dayText(wallTime(line.timeZone, now.getTime()).day);
			const page = compileSchedule(line, englishPage("2018-06-10"));
			for (const compiled of [compileSchedule(line), page])
				if (today < "2018-06-10" || today > "2019-04-06") expect(statusAt(compiled, now).state).not.toBe("open");
		}),
	);
});

test("nothing begins on a closed day", () => {
	fc.assert(
		fc.property(schedule, instant, (line, now) => {
			const status = statusAt(compileSchedule(line), now);
			if (status.state !== "closed" || status.next === null) return;
			expect(line.closures.map(({ date }) => date)).not.toContain(dayText(status.next.day));
		}),
	);
});

test("one more closed day never opens a line", () => {
	fc.assert(
		fc.property(schedule, day, instant, (line, date, now) => {
			const more = { ...line, closures: [...line.closures, closedOn(date)] };
			if (statusAt(compileSchedule(more), now).state === "open") {
				expect(statusAt(compileSchedule(line), now).state).toBe("open");
			}
		}),
	);
});

test("the order of spans and closures in the file changes nothing", () => {
	fc.assert(
		fc.property(schedule, instant, (line, now) => {
			const turned = { ...line, weekly: line.weekly.toReversed(), closures: line.closures.toReversed() };
			expect(statusAt(compileSchedule(turned), now)).toEqual(statusAt(compileSchedule(line), now));
		}),
	);
});

test("what a page carries is the schedule without loss, and holds no rule", () => {
	fc.assert(
		fc.property(schedule, (line) => {
			const compiled = compileSchedule(line);
			expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
			expect(JSON.stringify(compiled)).not.toMatch(/monday|rule|-\d\d-/);
		}),
	);
});

test("the instant of a wall-clock time is the first that shows it or a later one", () => {
	const zone = fc.constantFrom(...ZONES);
	fc.assert(
		fc.property(zone, day, fc.integer({ min: 0, max: 1440 }), (timeZone, date, minute) => {
			const found = instantOf(timeZone, dayNumber(date), minute);
			const shown = (at: number) => {
				const wall = wallTime(timeZone, at);
				return wall.day * 1440 + wall.minutes;
			};
			expect(shown(found)).toBeGreaterThanOrEqual(dayNumber(date) * 1440 + minute);
			for (const before of [1, 30, 60, 120]) {
				expect(shown(found - before * MINUTE)).toBeLessThan(dayNumber(date) * 1440 + minute);
			}
		}),
		{ numRuns: 500 },
	);
});
