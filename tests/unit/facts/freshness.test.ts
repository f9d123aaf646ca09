import { describe, expect, test } from "vitest";
import { freshnessAt, heldFrom, reviewBy } from "../../../scripts/facts/freshness.ts";

describe("the day by which a fact must be reviewed", () => {
	test("is half a year after it was published for numbers and hours, a year for the rest", () => {
		const published = { asOf: "2018-10-30" };
		expect(reviewBy(published, "hours")).toBe("2019-04-28");
		expect(reviewBy(published, "hotlines")).toBe("2019-04-28");
		expect(reviewBy(published, "resolutions")).toBe("2019-10-30");
	});
	test("counts from the check where there is one, even of a fact without a date", () => {
		expect(reviewBy({ asOf: "2018-10-30", checked: "2019-01-01" }, "hours")).toBe("2019-06-30");
		expect(reviewBy({ asOf: null, checked: "2019-01-01" }, "hours")).toBe("2019-06-30");
	});
	test("is as many days after as the record says", () => {
		expect(reviewBy({ asOf: "2018-10-30", reviewEvery: 1 }, "hours")).toBe("2018-10-31");
	});
	test("counts from the first day that a partial date may mean", () => {
		expect(heldFrom({ asOf: "2017-08" })).toBe("2017-08-01");
		expect(heldFrom({ asOf: "2017" })).toBe("2017-01-01");
		expect(heldFrom({ asOf: "2017-08-09" })).toBe("2017-08-09");
	});
	test("is none for a fact that nothing dates", () => {
		expect(reviewBy({ asOf: null }, "hours")).toBeNull();
		expect(heldFrom({ asOf: null })).toBeNull();
	});
});

describe("freshness", () => {
	test("lasts through the day of review and ends with it", () => {
		expect(freshnessAt({ asOf: "2018-10-30" }, "hours", "2018-10-30")).toBe("current");
		expect(freshnessAt({ asOf: "2018-10-30" }, "hours", "2019-04-28")).toBe("current");
		expect(freshnessAt({ asOf: "2018-10-30" }, "hours", "2019-04-29")).toBe("overdue");
	});
	test("is never had by a fact that nothing dates", () => {
		expect(freshnessAt({ asOf: null }, "events", "1970-01-01")).toBe("overdue");
	});
});
