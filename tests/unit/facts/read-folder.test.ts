import { describe, expect, it } from "vitest";
import { diagnosticsOf, event, placesOf, readSmallSite, resolution } from "./small-site.ts";

const text = (fields: object): string => JSON.stringify({ $schema: "", ...fields }, null, "\t");
const { id: _, ...fair } = event("fair");
const { id: __, ...welcome } = resolution("welcome");

describe("a folder with a file for each record", () => {
	it("gives the records in the order of their days, then of their names, with the name as the id", () => {
		const events = [event("b"), event("c", { start: "2018-09-20T15:30" }), event("a")];
		expect(readSmallSite({ events }).facts?.events.all.map(({ id }) => id)).toEqual(["c", "a", "b"]);
		const resolutions = [resolution("b", { adopted: "2017-08-02" }), resolution("a", { adopted: "2017" })];
		expect(readSmallSite({ resolutions }).facts?.resolutions.all.map(({ id }) => id)).toEqual(["a", "b"]);
	});

	it("may be empty, or missing", () => {
		expect(diagnosticsOf({ events: null, resolutions: [] })).toEqual([]);
		expect(readSmallSite({ events: null }).facts?.events.all).toEqual([]);
	});

	it("has what is wrong with a record told in its own file, at its line", () => {
		const events = [event("a"), event("b", { status: "canceled" }), event("c", { organizers: ["nobody"] })];
		expect(placesOf({ events })).toEqual(["_data/events/b.json:16:12", "_data/events/c.json:14:3"]);
		expect(placesOf({ events: [event("a", { colour: 1 })] })).toEqual(["_data/events/a.json:23:2"]);
	});

	it("tells of a file that is no JSON in one sentence, and reads the others", () => {
		const { diagnostics, readable } = readSmallSite({ events: [event("a")], "events/b.json": "no" });
		expect(diagnostics.map(({ file }) => file)).toEqual(["_data/events/b.json"]);
		expect(readable?.events.all.map(({ id }) => id)).toEqual(["a"]);
	});

	it.each([
		[
			"events.json",
			text({ events: [] }),
			'each of the events has a file of its own in _data/events/, named as its id. Move each record there, without its "id", and take this file out.',
		],
		[
			"events/README.md",
			"",
			"this file is never read, since each of the events is a file such as readme.json. Take it out.",
		],
		[
			"events/fair.txt",
			"",
			"this file is never read, since each of the events is a file such as fair.json. Take it out.",
		],
		[
			"events/fair.JSON",
			text(fair),
			"the file's name is the record's id, which has small letters, digits and single hyphens only. Rename the file to fair.json.",
		],
		[
			"events/Big Fair.json",
			text(fair),
			"the file's name is the record's id, which has small letters, digits and single hyphens only. Rename the file to big-fair.json.",
		],
		[
			"events/fair (1).json",
			text(fair),
			"this looks like a copy of fair.json. Take it out; or if it is a record of its own, rename the file to what it is called, with small letters, digits and hyphens.",
		],
		[
			"events/fair copy.json",
			text(fair),
			"this looks like a copy of fair.json. Take it out; or if it is a record of its own, rename the file to what it is called, with small letters, digits and hyphens.",
		],
		[
			"events/2018.json",
			text(fair),
			'no record can have the id "2018", which is that of a list. Rename the file to what it is, such as event-2018.json.',
		],
		[
			"events/12.json",
			text(fair),
			'no record can have the id "12", which is that of a list. Rename the file to what it is, such as event-12.json.',
		],
		[
			"events/kind.json",
			text(fair),
			'no record can have the id "kind", which is that of a list. Rename the file to what it is, such as event-kind.json.',
		],
		[
			"events/fair.json",
			text({ id: "fair", ...fair }),
			"the file's name is the record's id, so none stands in it. Take this field out.",
		],
		[
			"events/fair.json",
			JSON.stringify(fair),
			'the field "$schema" is missing. Add it as the first one: "$schema": "../../scripts/editor.events.schema.json".',
		],
		[
			"events/fair.json",
			text({ events: [event("fair")] }),
			"a list stands here, and each file of _data/events/ holds one record. Write its fields directly between the first { and the last }.",
		],
		["events/fair.json", "[]", "the file does not begin with {. Put the fields of one record between one { and one }."],
		["events/con.json", text(fair), "Windows can have no file of this name. Write another id."],
		[
			"events/old/fair.json",
			text(fair),
			"folders are not read here. Put its files directly into _data/events/, or take it out.",
		],
		["event/fair.json", text(fair), 'there are no facts of the kind "event". Rename the folder to events.'],
		[
			"events/welcome.json",
			text(welcome),
			"this is one of the resolutions, and stands in _data/events/. Move the file to _data/resolutions/.",
		],
	] as const)("tells what is no record's file in one sentence: %s", (file, content, message) => {
		const { diagnostics } = readSmallSite({ [file]: content, ...(file.startsWith("event/") && { events: null }) });
		expect(diagnostics.map((it) => it.message)).toEqual([message]);
	});
});
