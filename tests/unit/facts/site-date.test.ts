import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { siteDays } from "../../../scripts/facts/site-days.ts";

let data: string;
beforeEach(() => {
	data = mkdtempSync(path.join(tmpdir(), "days-"));
});
afterEach(() => rmSync(data, { recursive: true }));
const writeZone = (timeZone: string) =>
	writeFileSync(path.join(data, "site.json"), JSON.stringify({ site: { timeZone } }));
const dayAt = (instant: string, day?: string) => siteDays(data, new Date(instant), { SITE_DATE: day }).siteDate;

describe("the day that the site is built for", () => {
	it("is SITE_DATE where it is set, while today stays the real day", () => {
		writeZone("America/Chicago");
		const days = siteDays(data, new Date("2026-01-01T00:00Z"), { SITE_DATE: "2018-11-05" });
		expect(days).toEqual({ siteDate: "2018-11-05", today: "2025-12-31", timeZone: "America/Chicago" });
	});

	it("is else today where the site is, also when it is tomorrow in London already", () => {
		writeZone("America/Chicago");
		expect(dayAt("2018-11-06T05:59:00Z")).toBe("2018-11-05");
		expect(dayAt("2018-11-06T06:00:00Z")).toBe("2018-11-06");
		expect(dayAt("2018-07-01T04:59:00Z", "")).toBe("2018-06-30");
	});

	it("begins by the clocks of whatever zone the site names", () => {
		writeZone("Asia/Kolkata");
		expect(dayAt("2018-11-05T18:29:00Z")).toBe("2018-11-05");
		expect(dayAt("2018-11-05T18:30:00Z")).toBe("2018-11-06");
		writeZone("America/New_York");
		expect(dayAt("2018-11-06T04:59:00Z")).toBe("2018-11-05");
		expect(dayAt("2018-11-06T05:00:00Z")).toBe("2018-11-06");
	});

	it("goes by UTC while site.json cannot say its zone, which reading the facts tells", () => {
		writeZone("Mars/Base");
		expect(dayAt("2018-11-05T23:59:00Z")).toBe("2018-11-05");
		rmSync(path.join(data, "site.json"));
		expect(dayAt("2018-11-06T00:00:00Z")).toBe("2018-11-06");
	});

	it.each(["2018-02-31", "Nov 5", "2018-11"])("is refused in one sentence if it is none: %s", (wrong) => {
		expect(() => siteDays(data, new Date(), { SITE_DATE: wrong })).toThrow(
			`SITE_DATE is "${wrong}", which is not a day. Write year-month-day, such as SITE_DATE=2018-11-05.`,
		);
	});
});
