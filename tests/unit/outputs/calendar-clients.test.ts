import nodeIcal, { type VEvent } from "node-ical";
import { expect, test } from "vitest";
import { calendar } from "../../../scripts/outputs/calendar.ts";
import { urn } from "../../../scripts/outputs/ids.ts";
import { datesOf } from "../facts/events/date-oracle.ts";
import { widePublication } from "./publications.ts";
import { instantOf } from "./zone-oracle.ts";

// A second program beside ical.js, with a reader and rules of its own, which phones and other calendars stand for here.
const pub = widePublication();
const read = nodeIcal.sync.parseICS(calendar(pub));

test.each(pub.facts.events.all)("another program shows every date of $id, as the facts have it", (event) => {
	const part = Object.values(read).find(
		(it): it is VEvent => it?.type === "VEVENT" && it.uid === urn("events", event.id),
	);
	if (part === undefined) throw new Error("not there");
	const span = { from: new Date("2018-01-01T00:00Z"), to: new Date("2019-12-31T00:00Z") };
	const isDay = event.start.length === 10;
	const dayOf = (date: Date) =>
		`${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
	const found = nodeIcal.expandRecurringEvent(part, span).map(({ start, event: own, isFullDay }) => {
		expect(isFullDay).toBe(isDay);
		return `${isDay ? dayOf(start) : start.toISOString()} ${own.status}`;
	});
	const wanted = datesOf(event).map(({ start, status }) => {
		const said = { scheduled: "CONFIRMED", rescheduled: "CONFIRMED", postponed: "TENTATIVE", cancelled: "CANCELLED" };
		return `${isDay ? start : instantOf(start, event.timeZone)} ${said[status]}`;
	});
	expect(found.sort()).toEqual(wanted.sort());
});
