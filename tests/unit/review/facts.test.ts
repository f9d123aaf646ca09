import { describe, expect, it } from "vitest";
import type { Facts } from "../../../scripts/facts/facts.ts";
import type { FileName } from "../../../scripts/facts/schema/files.ts";
import { linkedRecords } from "../../../scripts/review/effects/groups.ts";
import { overlay } from "../../../scripts/review/effects/overlay.ts";
import type { LooseFacts } from "../../../scripts/review/ends/loose-facts.ts";
import { diffFields } from "../../../scripts/review/facts/diff-fields.ts";
import { diffRecords, type RecordChange } from "../../../scripts/review/facts/diff-records.ts";
import { makeEvent, makeHotline } from "../make-facts.ts";

/** One file of facts as read, without faults. */
const end = (
	file: FileName,
	records: readonly { id: string; kind?: string }[],
	faulty: readonly string[] = [],
): LooseFacts => ({
	facts: undefined,
	records: new Map([[file, new Map(records.map((record) => [record.id, record]))]]),
	files: new Map([
		[
			file,
			{
				json: {
					file: `_data/${file}.json`,
					value: {},
					faults: [],
					locate: () => ({ line: 1, column: 1 }),
					locateKey: () => ({ line: 1, column: 1 }),
				},
				records: records.map((value, index) => ({ value, index })),
				ids: new Set([...records.map(({ id }) => id), ...faulty]),
				hasList: true,
				faults: [],
			},
		],
	]),
});

describe("records that differ", () => {
	const [a, b] = [makeHotline("a"), makeHotline("b")];
	const say = (was: LooseFacts, now: LooseFacts) =>
		diffRecords(was, now).map(({ id, happening, fields }) =>
			`${id} ${happening} ${fields.map(({ field }) => field).join()}`.trim(),
		);

	it("are none if records stand in another order, or their fields do", () => {
		const turned = { ...Object.fromEntries(Object.entries(b).reverse()), id: "b" };
		expect(say(end("hotlines", [a, b]), end("hotlines", [turned, a]))).toEqual([]);
	});

	it("are told as renamed if only the id is another", () => {
		expect(say(end("hotlines", [a]), end("hotlines", [{ ...a, id: "c" }]))).toEqual(["c renamed id"]);
		expect(say(end("hotlines", [a]), end("hotlines", [{ ...a, id: "c", kind: "tty" }]))).toEqual([
			"c added",
			"a removed",
		]);
	});

	it("are not told of records with faults, which are there but mean nothing yet", () => {
		expect(say(end("hotlines", [a, b]), end("hotlines", [a], ["b"]))).toEqual([]);
	});

	it("name the fields within groups, and lists whole", () => {
		const now = { ...a, name: { en: "New", es: "Nueva" }, numbers: [{ dial: "311" }] };
		expect(diffFields(a, now).map(({ field }) => field)).toEqual(["name.en", "name.es", "numbers"]);
	});
});

describe("a part of a change", () => {
	const facts = (events: ReturnType<typeof makeEvent>[]) =>
		({ events: { all: events, byId: new Map(events.map((it) => [it.id, it])) } }) as unknown as Facts;
	const [one, two, three] = [makeEvent("one"), makeEvent("two"), makeEvent("three")];
	const ids = (was: Facts, now: Facts, ...which: string[]) =>
		overlay(was, now, new Set(which)).events.all.map(({ id, place }) => `${id} ${place.name}`);

	it("changes its own records and no others, each in its place", () => {
		const moved = { ...two, place: { name: "Hall" } };
		const was = facts([one, two]);
		const now = facts([three, moved, { ...one, place: { name: "Hall" } }]);
		expect(ids(was, now, "events/two")).toEqual(["one The Park", "two Hall"]);
		expect(ids(was, now, "events/three")).toEqual(["three The Park", "one The Park", "two The Park"]);
		expect(ids(was, facts([two]), "events/one")).toEqual(["two The Park"]);
		expect(ids(was, facts([]), "events/one")).toEqual(["two The Park"]);
	});

	it("takes a new line and its new hours together, since neither shows alone", () => {
		const change = (file: FileName, id: string, now: object): RecordChange => ({
			file,
			id,
			happening: "added",
			now,
			fields: [],
		});
		const parts = linkedRecords([
			change("hotlines", "new", makeHotline("new", { hours: "new-hours" })),
			change("events", "gala", makeEvent("gala")),
			change("hours", "new-hours", { id: "new-hours" }),
		]);
		expect(parts.map(({ records }) => records)).toEqual([["events/gala"], ["hours/new-hours", "hotlines/new"]]);
	});
});
