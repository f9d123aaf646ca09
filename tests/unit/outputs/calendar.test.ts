import { describe, expect, test } from "vitest";
import { isSeries } from "../../../scripts/facts/events/occurrences.ts";
import { calendar, eventCalendar, webcalLink } from "../../../scripts/outputs/calendar.ts";
import { unnoticed } from "./changed-digits.ts";
import { awkwardPublication, cityPublication, smallPublication, widePublication } from "./publications.ts";
import { calendarDifferences } from "./read-calendar.ts";

const publications = [
	["the facts of the city while they are in date", cityPublication("2018-11-05")],
	["the facts of the city once they are overdue", cityPublication("2026-11-22", "https://city.example/")],
	["awkward facts", awkwardPublication()],
	["events of every sort", widePublication()],
] as const;

describe.each(publications)("the calendar of %s", (_name, pub) => {
	const text = calendar(pub);
	test("tells every event as the facts do", () => {
		expect(calendarDifferences(text, pub.facts.events.all, pub)).toEqual([]);
	});
	test.each(pub.facts.events.all)(
		"of $id alone tells it as the facts do, and a changed digit is noticed",
		async (event) => {
			const own = eventCalendar(event, pub);
			const differences = (it: string) => calendarDifferences(it, [event], pub);
			expect(differences(own)).toEqual([]);
			// Of a series each reading takes long, and a rule's last day may be another one without any date more or less.
			if (!isSeries(event)) expect(await unnoticed(own, differences)).toEqual([]);
		},
	);
	test("has lines of at most 75 octets that end as RFC 5545 says, and breaks no character", () => {
		const lines = text.split("\r\n");
		expect(lines.at(-1)).toBe("");
		expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n\uFFFD]/.test(line))).toEqual([]);
		expect(Buffer.from(text).toString("utf8")).toBe(text);
	});
});

describe("a calendar file", () => {
	const pub = widePublication();
	const all = [...awkwardPublication().facts.events.all, ...pub.facts.events.all];
	const textOf = (id: string): string => {
		const event = all.find((it) => it.id === id);
		return event ? eventCalendar(event, pub) : "";
	};
	test("escapes commas, semicolons and backslashes", () => {
		expect(textOf("plain")).toContain("SUMMARY:Song\\, dance\\; \\\\o/ <b>&\"'");
	});
	test("writes its stamp in UTC", () => {
		expect(textOf("plain")).toContain("DTSTAMP:20181030T050000Z\r\n");
	});
	test("says first that an event is off", () => {
		expect(textOf("off")).toContain("DESCRIPTION:This event is cancelled.");
		expect(textOf("off")).toContain("STATUS:CANCELLED\r\n");
	});
	test("counts the changes that its record counts", () => {
		const sequence = (id: string) => Number(/SEQUENCE:(\d+)/.exec(textOf(id))?.[1]);
		expect(["plain", "off", "week"].map(sequence)).toEqual([0, 0, 2]);
	});
	test("never blocks the calendar of whoever keeps it", () => {
		expect(textOf("plain")).toContain("TRANSP:TRANSPARENT\r\n");
	});
	test("says of an event without a date of its own no other record's, and nothing of when it changed", () => {
		expect(textOf("undated")).toContain("DTSTAMP:20181105T060000Z\r\n");
		expect(textOf("undated")).not.toContain("LAST-MODIFIED");
	});
	test("gives days as days, with the end that iCalendar does not count in", () => {
		expect(textOf("week")).toContain("DTSTART;VALUE=DATE:20181112\r\nDTEND;VALUE=DATE:20181117\r\n");
		expect(textOf("hour-unknown").replaceAll("\r\n ", "")).toContain("the time is to be announced");
	});
	test("gives a series by its rule, and a date that is off by a part of its own rather than by leaving it out", () => {
		const text = textOf("clinic");
		expect(text).toContain("RRULE:FREQ=MONTHLY;UNTIL=20190212T230000Z;BYDAY=2TU\r\n");
		expect(text).toMatch(/RECURRENCE-ID;TZID=America\/Chicago:20181211T170000\r\nSUMMARY:Cancelled: The clinic/);
		expect(text).not.toContain("EXDATE");
		expect(textOf("classes")).toContain("EXDATE;TZID=Europe/Dublin:20181029T090000\r\n");
	});
	test("tells a link to join from its day on, in no line before", () => {
		expect(textOf("both")).not.toContain("meet.example/j/99");
		expect(textOf("both").replaceAll("\r\n ", "")).toContain("will be here from Nov 28\\, 2018");
	});
	test("tells an event that is known to have changed as tentative, with the link", () => {
		const text = textOf("changed").replaceAll("\r\n ", "");
		expect(text).toContain("STATUS:TENTATIVE");
		expect(text).toContain(
			"This changed in November 2018. It moved\\, they say\\; 2 of 3. Read what holds now: https://www.minneapolismn.gov/newer",
		);
	});
	test("knows the half hours of other zones", () => {
		expect(textOf("moved")).toContain("TZOFFSETTO:+0530");
	});
	test("asks nobody to call about an event that is over", () => {
		expect(textOf("plain").replaceAll("\r\n ", "")).not.toContain("confirm");
		expect(textOf("night").replaceAll("\r\n ", "")).toContain("After Oct 30\\, 2019\\, call to confirm.");
	});
});

test("a calendar without events is still one that programs take", () => {
	const pub = smallPublication({});
	expect(calendar(pub)).toContain("BEGIN:VTIMEZONE\r\nTZID:America/Chicago\r\n");
	expect(calendar(pub)).not.toContain("VEVENT");
});

test("the same facts give the same bytes on whatever day the site is built, until they are overdue", () => {
	expect(calendar(cityPublication("2018-11-05"))).toBe(calendar(cityPublication("2018-11-09")));
});

test("the webcal link leads to the calendar, under a sub-path too", () => {
	expect(webcalLink("https://city.example/mpls/")).toBe("webcal://city.example/mpls/events/calendar.ics");
	expect(webcalLink("http://localhost:8080")).toBe("webcal://localhost:8080/events/calendar.ics");
});
