import { describe, expect, test } from "vitest";
import { hoursTable } from "../../../_includes/components/hours-table.ts";
import { compileSchedule } from "../../../scripts/facts/hours/compile.ts";
import { statusAt } from "../../../scripts/facts/hours/status.ts";
import type { Schedule, WeeklySpan } from "../../../scripts/facts/schema/schedule.ts";
import { hoursWords } from "../../../scripts/outputs/hours-words.ts";
import { openingHours } from "../../../scripts/outputs/json-ld-hours.ts";
import { hsdsSchedules } from "../../../scripts/outputs/open-data/hsds/schedules.ts";
import { closedOn } from "../facts/hours/schedules.ts";
import { texts } from "../includes/read-markup.ts";
import { makeFacts, makeSchedule } from "../make-facts.ts";
import { testLocale } from "../make-locale.ts";
import { makeView } from "../make-view.ts";
import { publishedOn } from "./read-hours.ts";
import type { Read } from "./read-json-ld.ts";

const facts = makeFacts();
const pub = { facts, siteUrl: "https://city.example/", ...testLocale() };
const ID = "49c7ecde-776a-507d-ad37-6576d4b41f29";

const published = (schedule: Schedule, day: string) =>
	publishedOn(openingHours(schedule, facts) as unknown as Read[], day);
const rowOn = (schedule: Schedule, day: string, code: string) =>
	hsdsSchedules(schedule, { service_id: ID }, facts).find(
		(row) => row.valid_from <= day && day <= row.valid_to && row.byday.split(",").includes(code),
	);

describe("a Friday night before a Saturday that is closed", () => {
	const nights: WeeklySpan = { days: ["friday", "saturday"], opens: "22:00", closes: "02:00" };
	const schedule = makeSchedule("nights", { weekly: [nights], closures: [closedOn("2018-11-17")] });
	const at = (instant: string) => statusAt(compileSchedule(schedule), new Date(instant));

	test("is answered to its end in the status, and the closed night is not", () => {
		expect(at("2018-11-16T23:00:00-06:00")).toMatchObject({ state: "open", until: { minutes: 120 } });
		expect(at("2018-11-17T01:59:00-06:00").state).toBe("open");
		expect(at("2018-11-17T02:00:00-06:00")).toMatchObject({ state: "closed", off: "Closed" });
		expect(at("2018-11-17T23:00:00-06:00").state).toBe("closed");
		expect(at("2018-11-18T01:00:00-06:00").state).toBe("closed");
	});
	test("is so for search engines", () => {
		expect(published(schedule, "2018-11-16")).toBe("22:00-02:00");
		expect(published(schedule, "2018-11-17")).toBe("");
		expect(published(schedule, "2018-11-24")).toBe("22:00-02:00");
	});
	test("is so in the open data", () => {
		expect(rowOn(schedule, "2018-11-16", "FR")).toMatchObject({ opens_at: "22:00-06:00", closes_at: "02:00-06:00" });
		expect(rowOn(schedule, "2018-11-17", "SA")).toBeUndefined();
		expect(rowOn(schedule, "2018-11-24", "SA")).toBeDefined();
	});
	test("is so in the printed week, which names the day that is closed", () => {
		const drawn = hoursTable(schedule, makeView(facts));
		expect(texts(drawn, "tr")).toContain("Friday and Saturday10 p.m. to 2 a.m.");
		expect(texts(drawn, "time")).toEqual(["Nov 17, 2018"]);
		expect(hoursWords(schedule, pub).join(" ")).toMatch(/10 p\.m\. to 2 a\.m\..*Not answered on: .*Nov 17, 2018/);
	});
});

describe("hours in another zone", () => {
	const workdays: WeeklySpan["days"] = ["monday", "tuesday", "wednesday", "thursday", "friday"];
	const office = (timeZone: string, opens: string, closes: string) =>
		makeSchedule("office", { timeZone, weekly: [{ days: workdays, opens, closes }] });
	const newYork = office("America/New_York", "09:00", "17:00");

	test("are those of the site for search engines and in the open data", () => {
		expect(published(newYork, "2018-11-16")).toBe("08:00-16:00");
		expect(rowOn(newYork, "2018-11-16", "FR")).toMatchObject({
			opens_at: "08:00-06:00",
			closes_at: "16:00-06:00",
			notes: expect.stringContaining("America/Chicago; the line itself goes by America/New_York"),
		});
	});
	test("are so on cards and in texts, with their own beside them", () => {
		expect(hoursWords(newYork, pub)).toEqual([
			"Hours: 8 a.m. to 4 p.m., Monday to Friday only (New York time: 9 a.m. to 5 p.m., Monday to Friday only).",
		]);
	});
	test("move with the clocks of either zone, and to the day before", () => {
		const phoenix = office("America/Phoenix", "09:00", "17:00");
		expect(published(phoenix, "2018-11-16")).toBe("10:00-18:00");
		expect(published(phoenix, "2019-04-05")).toBe("11:00-19:00");
		const tokyo = office("Asia/Tokyo", "09:00", "15:00");
		expect(published(tokyo, "2018-11-18")).toBe("18:00-00:00");
		expect(published(tokyo, "2018-11-23")).toBe("");
	});
});
