import { describe, expect, it } from "vitest";
import { diagnosticsOf, event, placesOf, resolution } from "../small-site.ts";

const address = (of: string, movedTo?: string) => ({ address: of, ...(movedTo !== undefined && { movedTo }) });

describe("the addresses of events and resolutions", () => {
	it("are well when each record has its line", () => {
		const resolutions = [resolution("welcome")];
		const events = [event("picnic")];
		const addresses = [address("/events/picnic/"), address("/resolutions/welcome/")];
		expect(diagnosticsOf({ resolutions, events, addresses })).toEqual([]);
	});

	it("are asked for with the very line to add", () => {
		expect(diagnosticsOf({ resolutions: [resolution("welcome")], addresses: [] })).toEqual([
			'resolutions.json: its address is not in addresses.json yet. Run npm run facts -- addresses, or add this line there: { "address": "/resolutions/welcome/" }.',
		]);
		expect(diagnosticsOf({ events: [event("picnic")], addresses: [] })[0]).toContain(
			'{ "address": "/events/picnic/" }',
		);
	});

	it("are named where the record's id stands", () => {
		expect(placesOf({ resolutions: [resolution("welcome")], addresses: [] })).toEqual(["_data/resolutions.json:5:10"]);
	});

	it("keep a removed record's line, which must say where it leads", () => {
		expect(diagnosticsOf({ addresses: [address("/resolutions/gone/")] })).toEqual([
			'addresses.json: no record has this address any more, but somebody may have cited it. Say where it leads now, such as { "address": "/resolutions/gone/", "movedTo": "/resolutions/" }.',
		]);
	});

	it("ask for a removed event again, since people may wait for it", () => {
		expect(diagnosticsOf({ addresses: [address("/events/gone/")] })).toEqual([
			'addresses.json: the event of this address was taken out. Bring it back and write "status": "cancelled"; only if it never was announced, say where its address leads now: { "address": "/events/gone/", "movedTo": "/events/" }.',
		]);
	});

	it("guess the new name of a renamed record", () => {
		const diagnostics = diagnosticsOf({
			resolutions: [resolution("welcoming-city-2017")],
			addresses: [address("/resolutions/welcomeing-city-2017/")],
		});
		expect(diagnostics[0]).toContain('"movedTo": "/resolutions/welcoming-city-2017/" }');
		expect(diagnostics[1]).toContain('add this line there: { "address": "/resolutions/welcoming-city-2017/" }');
	});

	it("may lead to a record, to a list or to another page", () => {
		const addresses = [
			address("/events/a/", "/events/"),
			address("/resolutions/b/", "/resolutions/2017/"),
			address("/resolutions/c/", "/resolutions/welcome/"),
			address("/resolutions/welcome/"),
		];
		expect(diagnosticsOf({ resolutions: [resolution("welcome")], addresses })).toEqual([]);
	});

	it("may not lead to a record that is not there", () => {
		expect(diagnosticsOf({ addresses: [address("/events/a/", "/events/nowhere/")] })).toEqual([
			"addresses.json: /events/nowhere/ is not there. Write an address that is, such as /events/.",
		]);
	});

	it("may not lead in two steps, or in a circle", () => {
		const steps = [address("/events/a/", "/events/b/"), address("/events/b/", "/events/")];
		expect(diagnosticsOf({ addresses: steps })).toEqual([
			"addresses.json: /events/b/ has moved on itself. Write where it leads now: /events/.",
		]);
		const circle = [address("/events/a/", "/events/b/"), address("/events/b/", "/events/a/")];
		expect(diagnosticsOf({ addresses: circle })).toHaveLength(2);
		expect(diagnosticsOf({ addresses: [address("/events/a/", "/events/a/")] })).toEqual([
			"addresses.json: the address leads back to itself. Write where it leads, such as /events/.",
		]);
	});

	it("may not lead away from a record that is still there", () => {
		const addresses = [address("/resolutions/welcome/", "/resolutions/")];
		expect(diagnosticsOf({ resolutions: [resolution("welcome")], addresses })).toEqual([
			'addresses.json: the record of /resolutions/welcome/ is still there. Take out "movedTo", or the record.',
		]);
	});

	it("stand in the list once", () => {
		const addresses = [address("/events/a/", "/events/"), address("/events/a/", "/events/")];
		expect(diagnosticsOf({ addresses })).toEqual([
			'addresses.json: the address "/events/a/" names another record of this file too. Take one of the two lines out.',
		]);
	});

	it.each(["2017", "kind", "page"])("leave %s to the lists", (id) => {
		expect(diagnosticsOf({ resolutions: [resolution(id)] })).toEqual([
			`resolutions.json: the address /resolutions/${id}/ is that of a list, so no record can have this id. Write one that says what it is, such as welcoming-city-2017.`,
		]);
	});

	it.each(["/resolutions/A/", "/hotlines/a/", "resolutions/a", "/events/a"])("do not look like %s", (text) => {
		expect(diagnosticsOf({ addresses: [address(text)] })[0]).toContain(
			"Write one such as /resolutions/welcoming-city-2017/.",
		);
	});

	it("prove nothing against records that cannot be read", () => {
		const diagnostics = diagnosticsOf({ resolutions: "{", addresses: [address("/resolutions/welcome/")] });
		expect(diagnostics.filter((diagnostic) => diagnostic.startsWith("addresses.json"))).toEqual([]);
	});
});
