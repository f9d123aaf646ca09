import { describe, expect, it } from "vitest";
import { readSmallSite } from "./small-site.ts";

/** Today is 2018-11-05 there. */
const told = (from: string, until: string) => {
	const alert = { id: "drill", level: "danger", message: { en: "A drill." }, from, until, link: null };
	const { diagnostics, warnings } = readSmallSite({ alert: [alert] });
	expect(diagnostics).toEqual([]);
	return warnings.map(({ file, line, message }) => `${file}:${line}: ${message}`);
};

describe("an alert", () => {
	it("of today, or one to come, gives no warning", () => {
		expect(told("2018-11-05T09:00", "2018-11-05T10:00")).toEqual([]);
		expect(told("2018-12-01T09:00", "2019-01-30T18:00")).toEqual([]);
	});
	it("that is over gives a warning and no error, since time alone makes it so", () => {
		expect(told("2017-11-04T09:00", "2017-11-06T10:00")).toEqual([
			"_data/alert.json:11: this alert is over since 2017-11-06 10:00, so nobody sees it. If that is a slip, correct the year; else take it out.",
		]);
	});
	it("of more than 60 days gives a warning", () => {
		expect(told("2018-12-01T09:00", "2019-12-02T18:00")).toEqual([
			"_data/alert.json:11: this alert stays on every page for 366 days. If that is a slip, correct the year; else leave it as it is.",
		]);
	});
});
