import { describe, expect, it } from "vitest";
import type { FileName } from "../../../scripts/facts/schema/files.ts";
import { makeWatch, watchedFacts } from "../../../scripts/review/draw/watch.ts";
import type { LooseFacts } from "../../../scripts/review/end.ts";
import { diffFields, diffRecords } from "../../../scripts/review/facts/diff-records.ts";
import { makeEvent, makeFacts, makeHotline } from "../make-facts.ts";

/** One file of facts as read, without errors. */
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
					diagnostics: [],
					locate: () => ({ line: 1, column: 1 }),
					locateKey: () => ({ line: 1, column: 1 }),
				},
				records: records.map((value, index) => ({ value, index })),
				ids: new Set([...records.map(({ id }) => id), ...faulty]),
				hasList: true,
				diagnostics: [],
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

	it("are not told of records with errors, which are there but mean nothing yet", () => {
		expect(say(end("hotlines", [a, b]), end("hotlines", [a], ["b"]))).toEqual([]);
	});

	it("name the fields within groups, and lists whole", () => {
		const now = { ...a, name: { en: "New", es: "Nueva" }, numbers: [{ dial: "311" }] };
		expect(diffFields(a, now).map(({ field }) => field)).toEqual(["name.en", "name.es", "numbers"]);
	});
});

describe("what is read while something is drawn", () => {
	const facts = makeFacts({ hotlines: [makeHotline("a"), makeHotline("b")], events: [makeEvent("gala")] });
	const readsOf = (draw: (watched: typeof facts) => unknown): string[] => {
		const watch = makeWatch();
		const watched = watchedFacts(facts, watch);
		return [...watch.during(() => draw(watched)).reads];
	};

	it("is noted by record and by field, and its id is not, by which it is passed over", () => {
		expect(readsOf(({ hotlines }) => hotlines.all.find(({ id }) => id === "b")?.numbers)).toEqual([
			"hotlines/b",
			"hotlines/b#numbers",
		]);
		expect(readsOf(({ site }) => site.title)).toEqual(["site/site", "site/site#title"]);
		expect(readsOf(({ events }) => JSON.stringify(events.byId.get("gala")))).toContain("events/gala#place");
	});

	it("changes nothing of what is read", () => {
		const watched = watchedFacts(facts, makeWatch());
		expect({ ...watched.hotlines.byId.get("a") }).toEqual(facts.hotlines.byId.get("a"));
		expect(watched.hotlines.all[0]).toBe(watched.hotlines.byId.get("a"));
		expect(watched.hotlines.all[0]?.name).toBe(facts.hotlines.all[0]?.name);
	});
});
