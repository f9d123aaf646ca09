import { describe, expect, it } from "vitest";
import { diagnosticsOf, placesOf, readSmallSite, resolution } from "../small-site.ts";

const moved = (id: string, movedTo: string) => ({ id, movedTo });

describe("a record that is gone", () => {
	it("may lead to a record, to a list or to another page", () => {
		const events = [moved("a", "/events/"), moved("b", "/resolutions/welcome/"), moved("c", "/contact/#oira")];
		const resolutions = [resolution("welcome"), moved("d", "/resolutions/2017/"), { id: "e", withdrawn: true }];
		const { facts } = readSmallSite({ events, resolutions });
		expect(facts?.events.all).toEqual([]);
		expect(facts?.resolutions.all.map(({ id }) => id)).toEqual(["welcome"]);
		expect(facts?.gone.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
			"events/a",
			"events/b",
			"events/c",
			"resolutions/d",
			"resolutions/e",
		]);
	});

	it("needs no other field, and may keep all of them, even those that no schema knows", () => {
		expect(diagnosticsOf({ resolutions: [{ ...resolution("a", { adopted: "?" }), withdrawn: true }] })).toEqual([]);
	});

	it("is no twin of the record that took its place", () => {
		const resolutions = [
			resolution("new", { number: "2017R-1" }),
			{ ...resolution("old", { number: "2017R-1" }), movedTo: "/resolutions/new/" },
		];
		expect(diagnosticsOf({ resolutions })).toEqual([]);
	});

	it.each([
		[[moved("a", "/events/nowhere/")], "/events/nowhere/ is not there. Write an address that is, such as /events/."],
		[[moved("a", "/events/a/")], "the address leads back to itself. Write where it leads, such as /events/."],
		[
			[moved("a", "/events/b/"), moved("b", "/events/")],
			"/events/b/ has moved on itself. Write where it leads now: /events/.",
		],
		[
			[moved("a", "/events/b/"), { id: "b", withdrawn: true }],
			"/events/b/ is withdrawn. Write where else it leads, such as /events/.",
		],
		[
			[{ id: "a", movedTo: "/events/", withdrawn: true }],
			'the record has moved and is withdrawn. Keep "movedTo" or "withdrawn".',
		],
		[
			[{ id: "a", withdrawn: "yes" }],
			'a record that is withdrawn says "withdrawn": true. Write that, or take the field out.',
		],
		[
			[moved("a", "events")],
			'"events" is not an address of the site. Write one that begins with one / and has no spaces, \\, * or :, such as /resolutions/.',
		],
	])("must lead somewhere, in one step (%#)", (events, message) => {
		expect(diagnosticsOf({ events })).toEqual([`events/a.json: ${message}`]);
	});

	it("is told at its field in its own file", () => {
		expect(placesOf({ events: [moved("a", "/events/nowhere/")] })).toEqual(["_data/events/a.json:3:13"]);
	});

	it("may not lead in a circle", () => {
		expect(diagnosticsOf({ events: [moved("a", "/events/b/"), moved("b", "/events/a/")] })).toHaveLength(2);
	});
});
