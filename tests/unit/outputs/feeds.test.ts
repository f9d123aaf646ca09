import { describe, expect, test } from "vitest";
import { isSeries } from "../../../scripts/facts/events/occurrences.ts";
import { MAX_ENTRIES } from "../../../scripts/outputs/atom.ts";
import { eventsFeed } from "../../../scripts/outputs/events-feed.ts";
import { resolutionsFeed } from "../../../scripts/outputs/resolutions-feed.ts";
import { correction, event, resolution } from "../facts/small-site.ts";
import { unnoticed } from "./changed-digits.ts";
import { awkwardPublication, cityPublication, smallPublication, widePublication } from "./publications.ts";
import { feedDifferences, readFeed } from "./read-feed.ts";
import { FEEDS } from "./wanted-feeds.ts";

const withAlerts = smallPublication({
	corrections: [correction("number"), correction("name", { day: "2018-11-04", was: "<q>1 & 2</q>", is: '"2"' })],
	presets: [{ id: "storm", level: "warning", message: { en: "Offices are closed: 12 inches of snow." } }],
	alert: [
		{ id: "snow", preset: "storm", from: "2018-11-05T06:00", until: "2018-11-06T18:30", link: null },
		{
			id: "flood",
			level: "danger",
			message: { en: "Call 911 & leave." },
			from: "2018-12-31T23:00",
			until: "2019-01-01T12:00",
			link: "https://www.minneapolismn.gov/flood-2",
		},
	],
});

const publications = [
	["the facts of the city while they are in date", cityPublication("2018-11-05")],
	["the facts of the city once they are overdue", cityPublication("2026-11-22", "https://city.example/")],
	["awkward facts", awkwardPublication()],
	["events of every sort", widePublication()],
	["alerts and corrections", withAlerts],
] as const;

describe.each(publications)("of %s", (_name, pub) => {
	test.each(Object.entries(FEEDS))(
		"the feed of %s tells each as the facts do, and a changed digit is noticed",
		async (_kind, { make, wanted }) => {
			const text = make(pub);
			const differences = (it: string) => feedDifferences(it, wanted(pub), pub);
			expect(differences(text)).toEqual([]);
			// Each reading of a series takes long, and a date of it with another digit may be told of another one.
			if (pub.facts.events.all.some(isSeries)) return;
			// A feed without entries carries a date that no entry explains.
			const rest =
				wanted(pub).entries.length === 0 ? text.replace(/<updated>.*<\/updated>/, "<updated></updated>") : text;
			expect(await unnoticed(rest, differences)).toEqual([]);
		},
	);
});

test("a partial date is told as it is known, and no day is made of it", () => {
	const entry = readFeed(resolutionsFeed(awkwardPublication())).entry.find(({ title }) => title === 'A <b> & "c"');
	expect(entry?.content["#text"]).toContain("Adopted: August 2017\n");
	const real = readFeed(resolutionsFeed(cityPublication("2018-11-05"))).entry.find(({ title }) =>
		title.includes("For all neighbors"),
	);
	expect(real?.updated).toBe("2018-10-30T06:00:00Z");
});

test("a feed without entries is as old as the page that the site grew from", () => {
	expect(readFeed(eventsFeed(smallPublication({}))).updated).toBe("2018-10-30T05:00:00Z");
});

test("an alert that is given again is a new entry", () => {
	const ids = new Set(
		["2018-11-05T06:00", "2018-11-06T06:00"].map((from) => {
			const pub = smallPublication({
				alert: [{ id: "snow", level: "notice", message: { en: "Snow." }, from, until: "2018-11-07T18:30", link: null }],
			});
			return readFeed(FEEDS.alerts.make(pub)).entry[0]?.id;
		}),
	);
	expect(ids.size).toBe(2);
});

test("an event that is off stays in the feed for a year after its day, however many are newer", () => {
	const many = Array.from({ length: MAX_ENTRIES + 5 }, (_, index) => event(`e-${index}`, { checked: "2018-11-01" }));
	const off = (id: string, year: number) =>
		event(id, { status: "cancelled", start: `${year}-11-06T10:00`, end: `${year}-11-06T11:00`, asOf: "2017-01-01" });
	const { entry } = readFeed(
		eventsFeed(smallPublication({ events: [...many, off("lately", 2017), off("once", 2016)] })),
	);
	expect(entry.map(({ title }) => title).filter((title) => /lately|once/.test(title))).toEqual([
		"Cancelled: The lately",
	]);
});

test("a feed of very many names the newest", () => {
	const many = Array.from({ length: MAX_ENTRIES + 5 }, (_, index) =>
		resolution(`r-${index}`, { asOf: "2017-08-01", adopted: `2017-${String((index % 7) + 1).padStart(2, "0")}-15` }),
	);
	const { entry } = readFeed(resolutionsFeed(smallPublication({ resolutions: many })));
	expect(entry).toHaveLength(MAX_ENTRIES);
	expect(entry[0]?.content["#text"]).toContain("Adopted: Jul 15, 2017");
});
