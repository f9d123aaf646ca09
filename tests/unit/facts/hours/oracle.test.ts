import { describe, expect, test } from "vitest";
import { compileSchedule } from "../../../../scripts/facts/hours/compile.ts";
import type { OpeningStatus } from "../../../../scripts/facts/hours/compiled.ts";
import { statusAt } from "../../../../scripts/facts/hours/status.ts";
import type { Schedule } from "../../../../scripts/facts/schema/schedule.ts";
import { isDay, isNth, type OracleRules, readClock, type Timeline, timelineOf } from "./oracle.ts";
import { closedBy, closedOn, line311, scheduleOf, span, superseded } from "./schedules.ts";

const FULL = process.env.FULL === "1";
const MINUTE = 60_000;
const DAY = 86_400_000;
const FROM = Date.parse("2018-01-01T00:00:00Z");
const TO = Date.parse("2028-01-01T00:00:00Z");
/** Days at either end that are not asked: there one of the two does not know what lies beyond. */
const MARGIN = (10 * DAY) / MINUTE;

const tenYears = { checked: "2018-01-01", reviewEvery: 4000 };
const MON_TO_FRI = [1, 2, 3, 4, 5];
const WEEK = [0, 1, 2, 3, 4, 5, 6];
const never = () => false;

const lines: { name: string; schedule: Schedule; rules: OracleRules }[] = [
	{
		name: "weekdays with closures by rule, weekends changed",
		schedule: line311(tenYears),
		rules: {
			spans: [
				{ weekdays: MON_TO_FRI, opens: "07:00", closes: "19:00" },
				{ weekdays: [6, 0], opens: "08:00", closes: "16:30", changed: true },
			],
			isClosure: (date) =>
				isNth(date, 1, 2, 10) ||
				isNth(date, 4, 4, 11) ||
				isNth(new Date(date.getTime() - DAY), 4, 4, 11) ||
				isDay(date, 12, 25),
		},
	},
	{
		name: "several spans a day, past midnight, at the hours that are skipped and repeated",
		schedule: scheduleOf({
			...tenYears,
			weekly: [
				span("sat", "22:00", "01:30"),
				span("sun", "01:45", "02:30"),
				span("sun", "02:31", "02:59"),
				span("sun", "12:00", "00:00"),
				span("mon", "00:00", "06:07"),
				span("tue wed thu", "20:00", "02:00"),
				span("tue wed thu", "08:00", "11:59"),
				span("fri", "23:59", "23:58"),
			],
			closures: [closedBy("07-04"), closedOn("2020-11-01"), closedOn("2021-03-14")],
		}),
		rules: {
			spans: [
				{ weekdays: [6], opens: "22:00", closes: "01:30" },
				{ weekdays: [0], opens: "01:45", closes: "02:30" },
				{ weekdays: [0], opens: "02:31", closes: "02:59" },
				{ weekdays: [0], opens: "12:00", closes: "00:00" },
				{ weekdays: [1], opens: "00:00", closes: "06:07" },
				{ weekdays: [2, 3, 4], opens: "20:00", closes: "02:00" },
				{ weekdays: [2, 3, 4], opens: "08:00", closes: "11:59" },
				{ weekdays: [5], opens: "23:59", closes: "23:58" },
			],
			isClosure: (date) => isDay(date, 7, 4) || ["2020-11-01", "2021-03-14"].includes(date.toISOString().slice(0, 10)),
		},
	},
	{
		name: "seasons with a gap between them",
		schedule: scheduleOf({
			...tenYears,
			weekly: [
				span("mon tue wed thu fri", "09:00", "17:00", { validThrough: "2019-05-31" }),
				span("sat", "10:00", "12:00", { validFrom: "2019-03-15", validThrough: "2019-08-31" }),
				span("sat sun", "10:00", "14:00", { validFrom: "2019-05-31", validThrough: "2019-09-07", ...superseded }),
				span("mon wed", "18:00", "03:00", { validFrom: "2020-01-15", validThrough: "2023-11-06" }),
				span("mon tue wed thu fri sat sun", "00:00", "00:00", { validFrom: "2024-02-29" }),
			],
			closures: [closedOn("2019-10-10"), closedOn("2020-01-14"), closedOn("2024-06-05")],
		}),
		rules: {
			spans: [
				{ weekdays: MON_TO_FRI, opens: "09:00", closes: "17:00", through: "2019-05-31" },
				{ weekdays: [6], opens: "10:00", closes: "12:00", from: "2019-03-15", through: "2019-08-31" },
				{ weekdays: [6, 0], opens: "10:00", closes: "14:00", from: "2019-05-31", through: "2019-09-07", changed: true },
				{ weekdays: [1, 3], opens: "18:00", closes: "03:00", from: "2020-01-15", through: "2023-11-06" },
				{ weekdays: WEEK, opens: "00:00", closes: "00:00", from: "2024-02-29" },
			],
			isClosure: (date) => ["2019-10-10", "2020-01-14", "2024-06-05"].includes(date.toISOString().slice(0, 10)),
		},
	},
	{
		name: "seasons of each year, over the new year and with a day that few years have, and a gap",
		schedule: scheduleOf({
			...tenYears,
			weekly: [
				span("mon tue wed", "09:00", "16:00", { season: { from: "11-01", through: "02-28" } }),
				span("mon tue wed", "08:00", "18:00", { season: { from: "03-01", through: "10-15" } }),
				span("fri sat", "20:00", "03:00", { season: { from: "12-24", through: "01-02" } }),
				span("sun", "00:00", "24:00", { season: { from: "06-01", through: "08-31" } }),
			],
			closures: [closedBy("12-25")],
		}),
		rules: {
			spans: [
				{ weekdays: [1, 2, 3], opens: "09:00", closes: "16:00", each: ["11-01", "02-28"] },
				{ weekdays: [1, 2, 3], opens: "08:00", closes: "18:00", each: ["03-01", "10-15"] },
				{ weekdays: [5, 6], opens: "20:00", closes: "03:00", each: ["12-24", "01-02"] },
				{ weekdays: [0], opens: "00:00", closes: "24:00", each: ["06-01", "08-31"] },
			],
			isClosure: (date) => isDay(date, 12, 25),
		},
	},
	{
		name: "where clocks jump at midnight",
		schedule: scheduleOf({
			...tenYears,
			timeZone: "America/Havana",
			weekly: [span("sat", "18:00", "00:30"), span("sun", "00:00", "01:00"), span("sun mon", "00:15", "00:45")],
		}),
		rules: {
			spans: [
				{ weekdays: [6], opens: "18:00", closes: "00:30" },
				{ weekdays: [0], opens: "00:00", closes: "01:00" },
				{ weekdays: [0, 1], opens: "00:15", closes: "00:45" },
			],
			isClosure: never,
		},
	},
	{
		name: "where clocks move by half an hour",
		schedule: scheduleOf({
			...tenYears,
			timeZone: "Australia/Lord_Howe",
			weekly: [span("sat", "21:00", "01:40"), span("sun", "01:40", "02:10"), span("sun", "02:20", "09:00")],
		}),
		rules: {
			spans: [
				{ weekdays: [6], opens: "21:00", closes: "01:40" },
				{ weekdays: [0], opens: "01:40", closes: "02:10" },
				{ weekdays: [0], opens: "02:20", closes: "09:00" },
			],
			isClosure: never,
		},
	},
];

/** What the oracle says, in the words of the status. */
function expected(timeline: Timeline, index: number): unknown {
	const label = timeline.labelAt(index);
	const moment = (at: number) => ({ minutes: (timeline.wall[at] ?? 0) % 1440, instant: FROM + at * MINUTE });
	if (label === "open") {
		const end = timeline.endAt(index);
		return { state: label, until: end - index >= 7 * 1440 ? null : moment(end) };
	}
	if (label !== "closed") return { state: "unknown", reason: label };
	const next = timeline.nextAt(index);
	const isTold = next >= 0 && dayAt(timeline, next) - dayAt(timeline, index) <= 8;
	return { state: label, next: isTold ? { ...moment(next), sure: timeline.labelAt(next) === "open" } : null };
}

const dayAt = ({ wall }: Timeline, index: number): number => Math.floor((wall[index] ?? 0) / 1440);

function told(status: OpeningStatus): unknown {
	if (status.state === "unknown") return status;
	if (status.state === "open") {
		const { until } = status;
		return { state: status.state, until: until && { minutes: until.minutes, instant: until.instant } };
	}
	const { next } = status;
	return { state: status.state, next: next && { minutes: next.minutes, instant: next.instant, sure: next.sure } };
}

/** All minutes about a change of the clocks, those next to each change, and others at random. */
function minutesToAsk({ wall, changes }: Timeline): number[] {
	const asked = new Set<number>();
	for (let index = 1; index < wall.length; index++) {
		if ((wall[index] ?? 0) - (wall[index - 1] ?? 0) === 1) continue;
		for (let near = FULL ? -1500 : -180; near < 180; near += FULL ? 1 : 10)
			asked.add(index + near).add(index + near - 1);
	}
	for (const [nth, change] of changes.entries()) {
		if (FULL || nth % 7 === 0) for (const near of [-1, 0]) asked.add(change + near);
	}
	// A fixed walk in place of chance, so that a failure comes again.
	for (let nth = 0, index = 1; nth < (FULL ? 40_000 : 600); nth++) {
		index = (index * 48_271) % 2_147_483_647;
		asked.add(index % wall.length);
	}
	return [...asked].filter((index) => index > MARGIN && index < wall.length - MARGIN);
}

describe("over ten years the status agrees with an oracle that reads the clock minute by minute", () => {
	const clocks = new Map<string, Float64Array>();
	for (const { name, schedule, rules } of lines) {
		test(name, { timeout: FULL ? 600_000 : 60_000 }, () => {
			const wall = clocks.get(schedule.timeZone) ?? readClock(schedule.timeZone, FROM, TO, FULL);
			clocks.set(schedule.timeZone, wall);
			const timeline = timelineOf(rules, wall);
			const compiled = compileSchedule(schedule);
			const diagnostics: unknown[] = [];
			const asked = minutesToAsk(timeline);
			for (const index of asked) {
				const instant = new Date(FROM + index * MINUTE);
				const [is, should] = [told(statusAt(compiled, instant)), expected(timeline, index)];
				if (JSON.stringify(is) !== JSON.stringify(should)) diagnostics.push({ at: instant.toISOString(), is, should });
			}
			expect(diagnostics.slice(0, 3)).toEqual([]);
			expect(asked.length).toBeGreaterThan(500);
		});
	}
});
