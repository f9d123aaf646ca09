import { describe, expect, it } from "vitest";
import type { CityEvent } from "../../../scripts/facts/schema/event.ts";
import type { FileName } from "../../../scripts/facts/schema/files.ts";
import type { Schedule, WeeklySpan } from "../../../scripts/facts/schema/schedule.ts";
import type { End } from "../../../scripts/review/end.ts";
import { diffFields, type RecordChange } from "../../../scripts/review/facts/diff-records.ts";
import { nextSteps } from "../../../scripts/review/next-steps.ts";
import type { LanguageStaleness } from "../../../scripts/review/review-shape.ts";
import { makeEvent, makeFacts, makeHotline, makeSchedule, provenance, superseded } from "../make-facts.ts";

const END = { facts: undefined, files: new Map() } as unknown as End;

const steps = (changes: readonly RecordChange[], staleness: readonly LanguageStaleness[] = []) =>
	nextSteps({
		diagnostics: 0,
		changes,
		items: [],
		staleness,
		moves: new Map(),
		end: END,
	});

const change = (file: FileName, was: { id: string }, now: object): RecordChange => ({
	file,
	id: was.id,
	happening: "changed",
	was,
	now,
	fields: diffFields(was, now),
});
const hours = (now: Partial<Schedule>, was: Partial<Schedule> = { weekly: [THURSDAY] }) =>
	steps([change("hours", makeSchedule("x", was), makeSchedule("x", { ...was, ...now }))]);
const event = (now: Partial<CityEvent>) => steps([change("events", makeEvent("gala"), makeEvent("gala", now))]);

const THURSDAY: WeeklySpan = { days: ["thursday"], opens: "18:00", closes: "20:00" };

it("what is left of a line of which a part was confirmed is named, but not of lines that the change does not touch", () => {
	const checked = "2018-11-01";
	const old = { asOf: "2017-10-30" };
	const facts = makeFacts({
		hours: [makeSchedule("x", { ...old, checked }), makeSchedule("other", { ...old, checked })],
		hotlines: [makeHotline("city-311", { ...old, hours: "x" }), makeHotline("second", { ...old, hours: "other" })],
	});
	const changes = [change("hours", makeSchedule("x", old), makeSchedule("x", { ...old, checked }))];
	const found = nextSteps({
		diagnostics: 0,
		changes,
		items: [],
		staleness: [],
		moves: new Map(),
		end: { ...END, facts },
	});
	expect(found.map(({ sentence }) => sentence)).toEqual([
		'The numbers of "city-311" are of 2017-10-30, though its hours are of 2018-11-01, so pages go on saying "call to confirm". Once somebody has confirmed all of the line, this notes it: npm run facts -- checked city-311',
	]);
});

describe("what is asked of somebody who changed hours", () => {
	it("is where the new ones were read, and whether the former were wrong", () => {
		const [step, ...others] = hours({ weekly: [{ ...THURSDAY, closes: "19:00" }] });
		expect(step?.command).toBe("npm run facts -- checked hours/x");
		expect(step?.sentence).toContain("If the site was wrong all along, add it to the log of corrections.");
		expect(others).toEqual([]);
	});

	it("is nothing if they say when they were confirmed, or only stand grouped in another way", () => {
		expect(hours({ weekly: [{ ...THURSDAY, closes: "19:00" }], checked: "2026-11-22" })).toEqual([]);
		const [a, b] = ["tuesday", "friday"].map((day) => ({ ...THURSDAY, days: [day as "tuesday"] }));
		const both: WeeklySpan = { ...THURSDAY, days: ["tuesday", "friday"] };
		expect(hours({ weekly: [both] }, { weekly: [a, b].flatMap((it) => it ?? []) })).toEqual([]);
	});

	it("is nothing if they were only marked as changed since, or a day was added: both have a source of their own", () => {
		expect(hours({ weekly: [{ ...THURSDAY, superseded: superseded(null) }] })).toEqual([]);
		const closure = { name: { en: "Flood" }, date: "2026-12-24", source: provenance.source };
		expect(hours({ closures: [closure] })).toEqual([]);
	});
});

describe("what is asked of somebody who changed an event", () => {
	it("is where its end was read, but no confirmation, if it was called off or moved", () => {
		for (const now of [
			{ status: "cancelled" },
			{ status: "rescheduled", start: "2018-12-02T15:30", previousStart: "2018-12-01T15:30" },
		] as const) {
			const [step, ...others] = event(now);
			expect(step?.sentence).toBe(
				'The event “The gala” says something else now (events/gala), yet names the same source and day as before. Write in "source" and "asOf" where the new value was read.',
			);
			expect(step?.command).toBeUndefined();
			expect(others).toEqual([]);
		}
	});
});

describe("what is left to translate", () => {
	it("is told with what to type", () => {
		const spanish = { language: "es", name: "Spanish", facts: 1, strings: 2, posters: false };
		const [step] = steps([], [{ ...spanish, pages: [{ page: "rights", stale: 1, untranslated: 1 }] }]);
		expect(step?.sentence).toBe(
			"Translate into Spanish: 2 parts of the page “rights”, 1 text of the facts in _data/ and 2 labels in _includes/strings/es.json, with the new English beside each. Until then readers see the English beside them.",
		);
		expect(step?.command).toBe("npm run translate -- start rights es\nnpm run translate -- done facts es");
	});
});
