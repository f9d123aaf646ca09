import { describe, expect, test } from "vitest";
import { eventCard, eventTime } from "../../../_includes/components/event-card.ts";
import { eventList } from "../../../_includes/components/event-list.ts";
import { isOver } from "../../../scripts/facts/events/occurrences.ts";
import type { Place } from "../../../scripts/facts/schema/place.ts";
import { dayApart } from "../../../scripts/outputs/event-words.ts";
import { makeEvent, makeFacts, makePlace, superseded } from "../make-facts.ts";
import { makeSpanishView, makeView } from "../make-view.ts";
import { first, linksOf, texts, wordsOf } from "./read-markup.ts";

const view = makeView();
const past = { start: "2018-09-21T15:30", end: "2018-09-21T19:00" };

describe("when an event is", () => {
	test.each([
		["2018-09-21T15:30", "2018-09-21T19:00", "Friday, September 21, 2018, 3:30 p.m. to 7 p.m."],
		["2018-12-31T22:00", "2019-01-01T01:00", "Monday, December 31, 2018, 10 p.m. to 1 a.m."],
		["2018-12-31T22:00", "2019-01-01T00:00", "Monday, December 31, 2018, 10 p.m. to midnight"],
		["2018-11-30T15:00", "2018-12-02T12:00", "Friday, November 30, 2018, 3 p.m. to Sunday, December 2, 2018, noon"],
		["2018-11-30T15:00", "2018-12-01T15:00", "Friday, November 30, 2018, 3 p.m. to Saturday, December 1, 2018, 3 p.m."],
		["2018-11-30T17:00", "2018-12-01T16:00", "Friday, November 30, 2018, 5 p.m. to Saturday, December 1, 2018, 4 p.m."],
		["2018-11-30T08:00", "2018-12-01T00:00", "Friday, November 30, 2018, 8 a.m. to midnight"],
		["2018-11-30T00:00", "2018-12-01T00:00", "Friday, November 30, 2018, 12 a.m. to midnight"],
		["2018-11-30T20:00", "2018-12-01T07:00", "Friday, November 30, 2018, 8 p.m. to Saturday, December 1, 2018, 7 a.m."],
		["2018-11-30T15:00", "2018-12-03T00:00", "Friday, November 30, 2018, 3 p.m. to Sunday, December 2, 2018, midnight"],
	])("from %s to %s is told so that nobody comes on the wrong day", (start, end, told) => {
		expect(wordsOf(eventTime(makeEvent("e", { start, end }), view))).toBe(told);
	});
	test.each([
		[
			"Europe/Dublin",
			"2018-12-01T18:00",
			"2018-12-01T20:00",
			"Saturday, December 1, 2018, noon to 2 p.m. (Dublin time: 6 p.m. to 8 p.m.)",
		],
		[
			"Asia/Tokyo",
			"2018-12-02T08:00",
			"2018-12-02T09:00",
			"Saturday, December 1, 2018, 5 p.m. to 6 p.m. (Tokyo time: Sunday, December 2, 2018, 8 a.m. to 9 a.m.)",
		],
		// Dublin goes to winter time a week before Chicago.
		[
			"Europe/Dublin",
			"2018-10-30T18:00",
			"2018-10-30T20:00",
			"Tuesday, October 30, 2018, 1 p.m. to 3 p.m. (Dublin time: 6 p.m. to 8 p.m.)",
		],
		["America/Winnipeg", "2018-12-01T18:00", "2018-12-01T20:00", "Saturday, December 1, 2018, 6 p.m. to 8 p.m."],
	])("in %s is told by the clocks of the site, with those of its place beside them", (timeZone, start, end, told) => {
		const event = makeEvent("e", { timeZone, start, end });
		expect(wordsOf(eventTime(event, view))).toBe(told);
		expect(texts(eventCard(event, view), "p.day")[0]).toContain(told.split(",")[0]);
	});
	test("is over from the day after its end", () => {
		const isPast = (end: string, siteDate: string, timeZone = "America/Chicago") =>
			isOver(makeEvent("e", { ...past, end, timeZone }), makeFacts({}, { siteDate }));
		expect(isPast("2018-09-21T19:00", "2018-09-21")).toBe(false);
		expect(isPast("2018-09-21T19:00", "2018-09-22")).toBe(true);
		expect(isPast("2018-09-22T00:00", "2018-09-22")).toBe(true);
		expect(isPast("2018-09-22T04:00", "2018-09-22", "Europe/Dublin")).toBe(true);
	});
});

describe("an event's card", () => {
	const states = (fields: object) => texts(eventCard(makeEvent("e", fields), view), "p.state");
	test("says what is not as planned", () => {
		expect(states({})).toEqual([]);
		expect(states({ status: "cancelled" })).toEqual(["This event is cancelled."]);
		expect(states({ status: "postponed" })).toEqual(["This event is postponed. A new day is not known yet."]);
		expect(states({ status: "rescheduled" })).toEqual(["This event was moved to another time."]);
	});
	test("says that it is over, unless it was never held", () => {
		expect(states(past)).toEqual(["This event is over."]);
		expect(states({ ...past, status: "rescheduled" })).toEqual([
			"This event was moved to another time.",
			"This event is over.",
		]);
		expect(states({ ...past, status: "cancelled" })).toEqual(["This event is cancelled."]);
	});
	test("has its day as a block that is not read twice", () => {
		const drawn = eventCard(makeEvent("e", past), view);
		expect(texts(drawn, "p.day")[0]).toMatch(/^Friday\s*21\s*Sep 2018$/);
		expect(first(drawn, "p.day").attribs["aria-hidden"]).toBe("true");
	});
	test("says what has changed", () => {
		expect(texts(eventCard(makeEvent("e", { superseded: superseded("2019") }), view), "p.changed")).toEqual([
			"This changed in 2019. It is another. Read what holds now (news.example)",
		]);
	});
	test("leads to the event's page in the language of the list", () => {
		const spanish = makeEvent("e", { name: { en: "Party", es: "Fiesta" } });
		const drawn = eventCard(spanish, makeSpanishView());
		expect(first(drawn, "a").attribs).toEqual({ href: "../events/e/" });
		expect(texts(drawn, "h3")).toEqual(["Fiesta"]);
		expect(linksOf(eventCard(spanish, view))).toEqual(["../events/e/"]);
	});
});

test("a place has what is known of it, and one that nobody knows yet is to be announced", () => {
	const address = { street: "1 Main", locality: "Here", region: "MN", postalCode: "55401" };
	const at = (place: Partial<Place>) =>
		texts(eventCard(makeEvent("e"), makeView(makeFacts({ places: [makePlace("the-park", place)] }))), "p")
			.join(" ")
			.replace(/\s+/g, " ");
	expect(at({ name: { en: "Hall" } })).toContain("7 p.m.Hall People meet.");
	expect(at({ name: { en: "Hall" }, address, near: { en: "the lake" } })).toContain(
		"Hall, 1 Main, Here, MN 55401, near the lake",
	);
	const { place: _place, ...nowhere } = makeEvent("e");
	expect(texts(eventCard(nowhere, makeView()), "p").join(" ")).toContain("Place to be announced");
});

describe("a series in a list", () => {
	const clinic = makeEvent("clinic", {
		start: "2018-10-09T17:00",
		end: "2018-10-09T19:00",
		repeats: { every: "2nd tuesday", times: 6 },
		dates: [{ start: "2018-12-11T17:00", status: "cancelled" }],
	});
	test("is told by its next dates, each until it is over", () => {
		const drawn = eventCard(clinic, view);
		expect(texts(drawn, "p.day")[0]).toMatch(/^Tuesday\s*13\s*Nov 2018$/);
		expect(texts(drawn, "time")).toEqual([
			"Tuesday, November 13, 2018, 5 p.m. to 7 p.m.",
			"Cancelled: Tuesday, December 11, 2018, 5 p.m. to 7 p.m.",
			"Tuesday, January 8, 2019, 5 p.m. to 7 p.m.",
		]);
		expect(first(drawn, "article").attribs["data-ends"]).toBe("2019-03-13T00:00:00.000Z");
	});
	test("is shown where its next date belongs", () => {
		const facts = makeFacts({ events: [clinic, makeEvent("soon", { start: "2018-11-08", end: "2018-11-08" })] });
		expect(texts(eventList("upcoming", makeView(facts), 3), "h3")).toEqual(["The soon", "The clinic"]);
	});
});

describe("an event that runs over days", () => {
	const shown = (fields: object) => {
		const drawn = eventCard(makeEvent("e", fields), view);
		return /This event is on now/.test(String(drawn))
			? !/data-past hidden>This event is on now/.test(String(drawn))
			: undefined;
	};
	test.each([
		["has begun before this day", { start: "2018-11-03", end: "2018-11-11" }, true],
		["begins on this day", { start: "2018-11-05", end: "2018-11-06" }, true],
		[
			"begins at an hour of this day, which the page's script awaits",
			{ start: "2018-11-05T18:00", end: "2018-11-07T12:00" },
			false,
		],
		["is to come", { start: "2018-11-08", end: "2018-11-11" }, false],
		["is over", { start: "2018-11-01", end: "2018-11-03" }, undefined],
		["is off", { start: "2018-11-03", end: "2018-11-11", status: "cancelled" }, undefined],
		["takes one day", { start: "2018-11-05", end: "2018-11-05" }, undefined],
	])("is on now, not coming up, if it %s: %o", (_, fields, isOn) => {
		expect(shown(fields)).toBe(isOn);
	});
});

test("what is not known yet is said", () => {
	const { place: _place, end: _end, ...rest } = makeEvent("e", { start: "2018-12-01", timeToBeAnnounced: true });
	expect(wordsOf(eventTime(rest, view))).toBe("Saturday, December 1, 2018; the time is to be announced");
	expect(wordsOf(eventTime(makeEvent("e", { start: "2018-12-01", end: "2018-12-01" }), view))).toBe(
		"Saturday, December 1, 2018, all day",
	);
	expect(texts(eventCard({ ...rest, online: { link: "https://a.example" } }, view), "p").join(" ")).toContain("Online");
});

describe("events of one name on one day", () => {
	const [noon, night, other] = [
		makeEvent("noon", { name: { en: "Song", es: "Canto" }, start: "2018-12-01T12:00" }),
		makeEvent("night", { name: { en: "Song" }, start: "2018-12-01T19:00" }),
		makeEvent("other", { name: { en: "Music", es: "Canto" }, start: "2018-12-01T10:00" }),
	];
	const facts = makeFacts({ events: [noon, night, other] });
	test("are told apart by their hour, in each language by its own names", () => {
		const days = (told: Parameters<typeof dayApart>[2]) => facts.events.all.map((it) => dayApart(it, facts, told));
		expect(days(makeView(facts))).toEqual(["Dec 1, 2018, noon", "Dec 1, 2018, 7 p.m.", "Dec 1, 2018"]);
		expect(days(makeSpanishView())[1]).not.toContain("7");
	});
});

describe("lists of events", () => {
	const facts = makeFacts({
		events: [
			makeEvent("later", { start: "2018-12-24T10:00", end: "2018-12-24T11:00" }),
			makeEvent("older", { start: "2017-01-01T10:00", end: "2017-01-01T11:00" }),
			makeEvent("soon", { start: "2018-11-06T10:00", end: "2018-11-06T11:00" }),
			makeEvent("today", { start: "2018-11-05T10:00", end: "2018-11-05T11:00" }),
			makeEvent("recent", past),
		],
	});
	test("have what is to come soonest first", () => {
		expect(texts(eventList("upcoming", makeView(facts), 3), "h3")).toEqual(["The today", "The soon", "The later"]);
	});
	test("have what is over latest first", () => {
		expect(texts(eventList("past", makeView(facts), 3), "h3")).toEqual(["The recent", "The older"]);
	});
	test("say what will stand there when they are empty", () => {
		expect(texts(eventList("upcoming", view, 3), "p.empty")).toEqual([
			"No event is planned that we know of. New events will be listed here.",
		]);
		expect(texts(eventList("past", view, 3), "p.empty")).toEqual([
			"No event is over yet. Past events will be listed here.",
		]);
	});
});
