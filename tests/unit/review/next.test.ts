import { describe, expect, it } from "vitest";
import type { CityEvent } from "../../../scripts/facts/schema/event.ts";
import type { FileName } from "../../../scripts/facts/schema/files.ts";
import type { Schedule, WeeklySpan } from "../../../scripts/facts/schema/schedule.ts";
import type { End } from "../../../scripts/review/end.ts";
import { diffFields, type RecordChange } from "../../../scripts/review/facts/diff-records.ts";
import { nextSteps } from "../../../scripts/review/next/steps.ts";
import type { LanguageStaleness } from "../../../scripts/review/review-shape.ts";
import { makeEvent, makeHotline, makeSchedule, provenance, superseded } from "../make-facts.ts";

const END = { facts: undefined, files: new Map() } as unknown as End;

const steps = (changes: readonly RecordChange[], staleness: readonly LanguageStaleness[] = []) =>
	nextSteps({
		diagnostics: 0,
		changes,
		items: [],
		staleness,
		moves: new Map(),
		end: END,
		today: "2026-11-22",
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

describe("what is asked of somebody who changed hours", () => {
	it("is where the new ones were read, and whether the former were wrong", () => {
		const [source, correction] = hours({ weekly: [{ ...THURSDAY, closes: "19:00" }] });
		expect(source?.command).toBe("npm run facts -- checked hours/x");
		expect(correction?.lines).toContain('"was": "6 p.m. to 8 p.m. on Thursday"');
		expect(correction?.lines).toContain('"is": "6 p.m. to 7 p.m. on Thursday"');
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
				'The event “The gala” was cancelled or moved, yet it still says that its source is “A page” of Oct 30, 2018. Write in "source" and "asOf" where you read that.',
			);
			expect(step?.command).toBeUndefined();
			expect(others).toEqual([]);
		}
	});
});

describe("an entry for the log of corrections", () => {
	const lines = (found: ReturnType<typeof steps>) => found.flatMap(({ lines: it }) => it ?? []);

	it("is not offered for what was added, since nothing wrong stood there", () => {
		expect(lines(event({ previousStart: "2018-12-01T15:00" }))).toEqual([]);
		expect(lines(hours({ weekly: [THURSDAY] }, { weekly: [] }))).toEqual([]);
		const [one, two] = [{ dial: "+12025550100" }, { dial: "+12025550111" }];
		const line = change("hotlines", makeHotline("a", { numbers: [one] }), makeHotline("a", { numbers: [one, two] }));
		expect(lines(steps([line]))).toEqual([]);
	});

	it("is not offered where it would say that a thing was what it is", () => {
		const [a, b] = ["tuesday", "friday"].map((day) => ({ ...THURSDAY, days: [day as "tuesday"] }));
		const both: WeeklySpan = { ...THURSDAY, days: ["tuesday", "friday"] };
		expect(lines(hours({ weekly: [both] }, { weekly: [a, b].flatMap((it) => it ?? []) }))).toEqual([]);
		// Long texts are cut, and these differ only where nobody reads on.
		const quotation = (end: string) => ({ id: "q", text: `${"We welcome all. ".repeat(20)}${end}`, ...provenance });
		expect(lines(steps([change("quotations", quotation("One"), quotation("Two"))]))).toEqual([]);
	});
});

describe("what is left to translate", () => {
	const spanish = (facts: number, factSigns: number): LanguageStaleness => ({
		language: "es",
		name: "Spanish",
		pages: [],
		facts,
		factSigns,
		strings: 0,
		posters: false,
		corrected: 0,
	});

	it("is nothing where only signs of a fact changed: one command says so for all languages", () => {
		expect(steps([], [spanish(1, 1)]).map(({ command }) => command)).toEqual(["npm run translate -- typo facts"]);
		expect(steps([], [spanish(1, 0)]).map(({ command }) => command)).toEqual(["npm run translate -- done facts es"]);
	});
});
