import { describe, expect, it } from "vitest";
import { likelyMeant } from "../../../scripts/facts/shape/likely-meant.ts";

describe("what a day or a time was meant as", () => {
	it.each([
		["30/10/2018", ["2018-10-30"]],
		["10-30-2018", ["2018-10-30"]],
		["6/7/2019", ["2019-06-07", "2019-07-06"]],
		["2018-30-10", ["2018-10-30"]],
		["2018.6.7", ["2018-06-07"]],
		["June 7, 2019", ["2019-06-07"]],
		["7 June 2019", ["2019-06-07"]],
		["Saturday, Sept. 21st, 2018", ["2018-09-21"]],
		["7pm", ["19:00"]],
		["7:30 a.m.", ["07:30"]],
		["12 am", ["00:00"]],
		["12:15 p.m.", ["12:15"]],
		["7:00", ["07:00"]],
		["19.00", ["19:00"]],
		["24:00", ["00:00"]],
		["2019-06-08 17:00", ["2019-06-08T17:00"]],
		["2019-12-31T24:00", ["2020-01-01T00:00"]],
		["06/08/2019 5 pm", ["2019-06-08T17:00", "2019-08-06T17:00"]],
	])("%s", (written, meant) => {
		expect(likelyMeant(written)).toEqual(meant);
	});

	it.each(["", "soon", "2019-02-31", "13 pm", "7", "25:00", "7:75", "2019-06-08", "Juno 7, 2019 or so"])(
		"is not guessed: %s",
		(written) => {
			expect(likelyMeant(written).filter((it) => it !== written)).toEqual([]);
		},
	);
});
