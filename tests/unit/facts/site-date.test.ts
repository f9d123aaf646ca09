import { describe, expect, it } from "vitest";
import { siteDate } from "../../../scripts/facts/site-date.ts";

describe("the day that the site is built for", () => {
	it("is SITE_DATE where it is set", () => {
		expect(siteDate({ SITE_DATE: "2018-11-05" }, new Date("2026-01-01T00:00Z"))).toBe("2018-11-05");
	});

	it("is else today in Minneapolis, also when it is tomorrow in London already", () => {
		expect(siteDate({}, new Date("2018-11-06T05:59:00Z"))).toBe("2018-11-05");
		expect(siteDate({}, new Date("2018-11-06T06:00:00Z"))).toBe("2018-11-06");
		expect(siteDate({ SITE_DATE: "" }, new Date("2018-07-01T04:59:00Z"))).toBe("2018-06-30");
	});

	it.each(["2018-02-31", "Nov 5", "2018-11"])("is refused in one sentence if it is none: %s", (wrong) => {
		expect(() => siteDate({ SITE_DATE: wrong }, new Date())).toThrow(
			`SITE_DATE is "${wrong}", which is not a day. Write year-month-day, such as SITE_DATE=2018-11-05.`,
		);
	});
});
