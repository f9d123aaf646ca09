import { describe, expect, it } from "vitest";
import { RESOLUTION_STATUSES, statusOf } from "../../../../scripts/facts/resolution-status.ts";
import { diagnosticsOf, placesOf, readSmallSite, resolution } from "../small-site.ts";

const { adopted: _, ...bare } = resolution("a");
/** One resolution with these fields alone of all that can become of it. */
const one = (fields: object): object[] => [{ ...bare, ...fields }];
const statusesOf = (resolutions: readonly object[]): Record<string, string> => {
	const { facts } = readSmallSite({ resolutions });
	const all = facts?.resolutions.all ?? [];
	return Object.fromEntries(all.map((it) => [it.id, statusOf(it, all)]));
};

describe("what has become of a resolution", () => {
	it.each([
		["introduced", { introduced: "2018-11-02" }],
		["introduced", { introduced: "2018-12-07" }],
		["adopted", { adopted: "2017-08" }],
		["vetoed", { adopted: "2017-08-04", vetoed: "2017-08-08" }],
		["overridden", { adopted: "2017-08-04", vetoed: "2017-08-08", overridden: "2017-08" }],
		["repealed", { adopted: "2017-08-04", repealed: "2018" }],
	])("is told by its days: %s", (status, fields) => {
		expect(RESOLUTION_STATUSES).toContain(status);
		expect(statusesOf(one(fields))).toEqual({ a: status });
	});

	it("is told by later ones that came into force, and by no others", () => {
		const others = (fields: object) => [
			resolution("old", { adopted: "2016" }),
			resolution("new", { adopted: "2017-08-04", ...fields }),
		];
		expect(statusesOf(others({ amends: ["old"] }))).toEqual({ old: "amended", new: "adopted" });
		expect(statusesOf(others({ repeals: ["old"] }))).toEqual({ old: "repealed", new: "adopted" });
		expect(statusesOf(others({ repeals: ["old"], vetoed: "2017-08-08" }))).toEqual({ old: "adopted", new: "vetoed" });
		expect(statusesOf(others({ repeals: ["old"], adopted: undefined, introduced: "2017" }))).toMatchObject({
			old: "adopted",
		});
	});

	it.each<[object, string]>([
		[
			{},
			'the field "adopted" is missing. Add it, such as "adopted": "2016-11-18"; or "introduced", if it has not been adopted.',
		],
		[
			{ introduced: "2017", vetoed: "2017" },
			'only what was adopted can be vetoed. Add "adopted" with its day, or take "vetoed" out.',
		],
		[
			{ adopted: "2017", overridden: "2017" },
			'only a veto can be overridden. Add "vetoed" with its day, or take "overridden" out.',
		],
		[
			{ adopted: "2017-08-04", vetoed: "2017-08-01" },
			"2017-08-01 is before 2017-08-04, when it was adopted. Correct one of the two.",
		],
		[{ adopted: "2018-11-06" }, "2018-11-06 is in the future, and nobody can have adopted it yet. Write the real day."],
		[
			{ adopted: "2018-11-01", vetoed: "2018-11-06" },
			"2018-11-06 is in the future, and nobody can have vetoed it yet. Write the real day.",
		],
		[{ introduced: "2081" }, "2081 is more than 10 years ahead. Check the year."],
		[{ adopted: "2017", amends: [] }, 'no resolution is named. Write the id of at least one, or take "amends" out.'],
		[{ adopted: "2017", amends: ["a"] }, "a resolution cannot change itself. Write the id of the one that it amends."],
		[
			{ adopted: "2017", repeals: ["b"] },
			'"b" is later than this one, so it is that one that repeals this. Write it there, or correct a date.',
		],
		[{ adopted: "2017", repeals: ["nobody"] }, '"nobody" is not in _data/resolutions/. Write one of: b.'],
	])("has a sentence for what cannot be: %j", (fields, message) => {
		const resolutions = [...one(fields), resolution("b", { adopted: "2018" })];
		expect(diagnosticsOf({ resolutions })).toEqual([`resolutions/a.json: ${message}`]);
	});

	it("is asked about where the title is longer than a list can show, until there is a plain name", () => {
		const title = { en: "On what is long ".repeat(20) };
		const warnings = (fields: object) =>
			readSmallSite({ resolutions: one({ adopted: "2017", title, ...fields }) }).warnings.map((it) => it.message);
		expect(warnings({})).toEqual([
			`the title has 320 letters, which is long for a list. Shorten it; or if the Council's own is as long, add a plain "name".`,
		]);
		expect(warnings({ name: { en: "On what is long" } })).toEqual([]);
	});
});

describe("the whole text", () => {
	const read = (text: string | Uint8Array, name = "a") =>
		readSmallSite({ resolutions: one({ adopted: "2017" }), [`resolutions/${name}.txt`]: text });

	it("is read by clauses, whose lines are joined", () => {
		const { facts } = read("\uFEFFWhereas all\r\n  are welcome;\r\n\r\n\r\nBe it resolved:\r\n\tthat we say so.\r\n");
		expect(facts?.resolutions.all[0]?.text).toEqual(["Whereas all are welcome;", "Be it resolved: that we say so."]);
		expect(readSmallSite({ resolutions: one({ adopted: "2017" }) }).facts?.resolutions.all[0]?.text).toBeUndefined();
	});

	it.each<[string, string | Uint8Array, string, string]>([
		["no words", " \n", "a", "1: the file has no words. Paste the text into it, or take it out."],
		[
			"no record",
			"Whereas",
			"b",
			"1: the text belongs to no record: b.json is not there. Name it as its record is named, or take it out.",
		],
		[
			"a character that nobody sees",
			"Whereas\n\nRe\u00ADsolved",
			"a",
			"3: a soft hyphen (U+00AD), which hides the word from search, stands in this text. Take it out.",
		],
		[
			"another encoding",
			Uint8Array.of(0x57, 0xe9),
			"a",
			"1: the file is not saved as UTF-8, so its letters with accents are lost. Save it again as UTF-8 (in the editor's Save As or encoding menu).",
		],
	])("is told at its own line: %s", (_what, text, name, sentence) => {
		const { diagnostics } = read(text, name);
		expect(diagnostics.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([
			`_data/resolutions/${name}.txt:${sentence}`,
		]);
	});

	it("has its own file, and none beside an event", () => {
		expect(placesOf({ resolutions: one({ adopted: "2017", text: "Whereas" }) })).toEqual([
			"_data/resolutions/a.json:20:2",
		]);
		expect(diagnosticsOf({ resolutions: one({ adopted: "2017", text: "Whereas" }) })).toEqual([
			"resolutions/a.json: the whole text stands in a file of its own, _data/resolutions/a.txt. Move it there, and take this field out.",
		]);
		expect(diagnosticsOf({ "events/a.txt": "Whereas" })).toEqual([
			"events/a.txt: this file is never read, since each of the events is a file such as a.json. Take it out.",
		]);
	});
});
