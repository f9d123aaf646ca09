import { expect, it } from "vitest";
import type { CityEvent } from "../../../scripts/facts/schema/event.ts";
import { eventSentences } from "../../../scripts/review/facts/event-sentences.ts";
import { makeEvent } from "../make-facts.ts";

const gala = makeEvent("gala", { name: { en: "Gala" } });
const clinic = makeEvent("clinic", {
	name: { en: "Clinic" },
	start: "2027-01-12T17:00",
	end: "2027-01-12T19:00",
	repeats: { every: "2nd tuesday", times: 3 },
});
const told = (was: CityEvent, fields: Partial<CityEvent>) => {
	const changes = Object.entries(fields).map(([field, now]) => ({ field, was: Reflect.get(was, field), now }));
	const facts = { was: undefined, now: undefined, siteDate: "2026-11-29" };
	return eventSentences(was, { ...was, ...fields }, changes, { file: "events", record: was, facts });
};

it("an event that is off says on which day it was to be", () => {
	expect(told(gala, { status: "cancelled", sequence: 1 })).toEqual([
		"The event “Gala” is cancelled (it was scheduled; its day was Saturday, December 1, 2018, 3:30 p.m. to 7 p.m.).",
	]);
});

it("an event at another time says both", () => {
	expect(told(gala, { start: "2018-12-02T15:30", end: "2018-12-02T19:00" })).toEqual([
		"The event “Gala” is now on Sunday, December 2, 2018, 3:30 p.m. to 7 p.m. (was Saturday, December 1, 2018, 3:30 p.m. to 7 p.m.).",
	]);
});

it("of a series the dates that changed are told, and no other", () => {
	const dates: CityEvent["dates"] = [
		{ start: "2027-02-09T17:00", status: "cancelled" },
		{ start: "2027-03-11T18:00", previousStart: "2027-03-09T17:00", status: "rescheduled" },
		{ start: "2027-04-01T17:00" },
	];
	expect(told(clinic, { dates, sequence: 1 })).toEqual([
		"The date Tuesday, February 9, 2027, 5 p.m. to 7 p.m. of the event “Clinic” is cancelled (it was scheduled).",
		"The date Tuesday, March 9, 2027, 5 p.m. to 7 p.m. of the event “Clinic” is moved to another day (it was scheduled).",
		"The date Tuesday, March 9, 2027, 5 p.m. to 7 p.m. of the event “Clinic” is now on Thursday, March 11, 2027, 6 p.m. to 8 p.m.",
		"The event “Clinic” has a new date: Thursday, April 1, 2027, 5 p.m. to 7 p.m.",
	]);
	expect(told(clinic, { repeats: { every: "2nd tuesday", times: 2 } })).toEqual([
		"The event “Clinic” has no date any more on Tuesday, March 9, 2027, 5 p.m. to 7 p.m.",
	]);
});
