import { describe, expect, test } from "vitest";
import { alertsFeed, spokenAlerts } from "../../../scripts/outputs/alerts-feed.ts";
import { calendar } from "../../../scripts/outputs/calendar.ts";
import { event, site } from "../facts/small-site.ts";
import { smallPublication } from "./publications.ts";

const inZone = (timeZone: string) => {
	const alert = { id: "storm", level: "danger", message: { en: "Stay home." }, link: null };
	const until = { from: "2018-07-02T00:30", until: "2018-07-02T09:00" };
	return smallPublication({ site: site({ timeZone }), alert: [{ ...alert, ...until }] });
};
const updatedIn = (timeZone: string): string | undefined => {
	const pub = inZone(timeZone);
	return /<entry>.*?<updated>([^<]*)/s.exec(alertsFeed(spokenAlerts(pub.facts), pub))?.[1];
};

describe("a site of another time zone", () => {
	test.each([
		["Asia/Kolkata", "2018-07-01T19:00:00Z"],
		["America/New_York", "2018-07-02T04:30:00Z"],
		["America/Chicago", "2018-07-02T05:30:00Z"],
	])("tells its alerts by the clocks of %s", (timeZone, instant) => {
		expect(updatedIn(timeZone)).toBe(instant);
	});

	test("has a calendar in its own zone while it has no events", () => {
		expect(calendar(inZone("Asia/Kolkata"))).toContain("TZID:Asia/Kolkata");
	});

	test("takes the first instant of a day there for the age of what is only dated", () => {
		const events = [event("fair", { timeZone: "Asia/Kolkata" })];
		const pub = smallPublication({ site: site({ timeZone: "Asia/Kolkata" }), events });
		expect(calendar(pub)).toContain("DTSTAMP:20181029T183000Z");
	});
});
