import { describe, expect, it } from "vitest";
import { listPages } from "../../../../scripts/facts/lists/list-pages.ts";
import {
	eventYears,
	resolutionKinds,
	resolutionYears,
	sortResolutions,
} from "../../../../scripts/facts/lists/listings.ts";
import { event as eventSchema } from "../../../../scripts/facts/schema/event.ts";
import { resolution as resolutionSchema } from "../../../../scripts/facts/schema/resolution.ts";
import { event, resolution } from "../small-site.ts";

const adopted = (...dates: string[]) =>
	dates.map((date, index) => resolutionSchema.parse(resolution(`r${index}`, { adopted: date })));

describe("the order of resolutions", () => {
	it("is newest first, and what is known in part stands below the exact dates of its time", () => {
		const sorted = sortResolutions(
			adopted("2017", "2017-08", "2018", "2017-08-31", "2017-09", "2017-08-01", "2016-12-31"),
		);
		expect(sorted.map((it) => it.adopted)).toEqual([
			"2018",
			"2017-09",
			"2017-08-31",
			"2017-08-01",
			"2017-08",
			"2017",
			"2016-12-31",
		]);
	});

	it("is that of their ids within one day, whatever the order of the file", () => {
		const all = adopted("2017-02-10", "2017-02-10", "2017-02-10");
		expect(sortResolutions(all.toReversed()).map(({ id }) => id)).toEqual(["r0", "r1", "r2"]);
	});
});

describe("lists of records", () => {
	it("put a date known in part into its year", () => {
		const years = resolutionYears(adopted("2017-08", "2016", "2017-02-10"));
		expect(years.map(({ address, records }) => [address, records.length])).toEqual([
			["/resolutions/2017/", 2],
			["/resolutions/2016/", 1],
		]);
	});

	it("leave out a kind of which there is nothing", () => {
		expect(resolutionKinds(adopted("2017")).map(({ address }) => address)).toEqual(["/resolutions/kind/resolution/"]);
		expect(resolutionKinds([])).toEqual([]);
	});

	it("put an event into the year in which it begins", () => {
		const newYear = eventSchema.parse(event("dance", { start: "2018-12-31T22:00", end: "2019-01-01T02:00" }));
		expect(eventYears([newYear]).map(({ address }) => address)).toEqual(["/events/2018/"]);
	});
});

describe("the pages of a list", () => {
	const pagesOf = (count: number) => {
		const [listing] = resolutionYears(adopted(...Array<string>(count).fill("2017")));
		return listing ? listPages(listing, 50) : [];
	};

	it("are one for fifty, two for fifty-one", () => {
		expect(pagesOf(50).map(({ first, last, pages }) => [first, last, pages])).toEqual([[1, 50, 1]]);
		expect(pagesOf(51).map(({ address, first, last }) => [address, first, last])).toEqual([
			["/resolutions/2017/", 1, 50],
			["/resolutions/2017/page/2/", 51, 51],
		]);
	});

	it("hold every record once", () => {
		const records = pagesOf(123).flatMap((page) => page.records.map(({ id }) => id));
		expect(new Set(records).size).toBe(123);
		expect(records).toHaveLength(123);
	});
});
