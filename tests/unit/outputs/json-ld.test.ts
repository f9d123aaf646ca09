import { describe, expect, test } from "vitest";
import { graph, jsonLdText, type Thing } from "../../../scripts/outputs/json-ld.ts";
import { eventThing } from "../../../scripts/outputs/json-ld-event.ts";
import { openingHours } from "../../../scripts/outputs/json-ld-hours.ts";
import { legislationThing } from "../../../scripts/outputs/json-ld-legislation.ts";
import { officeThing } from "../../../scripts/outputs/json-ld-place.ts";
import { serviceThing } from "../../../scripts/outputs/json-ld-service.ts";
import { breadcrumbThing, siteThing } from "../../../scripts/outputs/json-ld-site.ts";
import { testLocale } from "../make-locale.ts";
import { unnoticed } from "./changed-digits.ts";
import { awkwardPublication, cityPublication, widePublication } from "./publications.ts";
import { type Read, readJsonLd } from "./read-json-ld.ts";
import { eventDifferences, legislationDifferences, serviceDifferences } from "./read-things.ts";

const publications = [
	["the facts of the city while they are in date", cityPublication("2018-11-05")],
	["the facts of the city once they are overdue", cityPublication("2026-11-22", "https://city.example/")],
	["awkward facts", awkwardPublication()],
	["events of every sort", widePublication()],
] as const;

/** Reads a thing back, as it is and with each of its digits changed: what differs in the first, and which changes nobody noticed. */
async function readBack(thing: Thing, differences: (found: Read) => readonly string[]) {
	const text = jsonLdText(graph([thing]));
	const judge = async (it: string): Promise<readonly string[]> => {
		const [found] = await readJsonLd(it);
		return found ? differences(found) : ["nothing was read"];
	};
	return { differences: await judge(text), missed: await unnoticed(text, judge) };
}

const NOTHING = { differences: [], missed: [] };

describe.each(publications)("what search engines are told of %s", (_name, pub) => {
	test.each(pub.facts.hotlines.all)(
		"of the line $id is as the facts say, and a changed digit is noticed",
		async (line) => {
			const thing = serviceThing(line, "/contact/", pub);
			expect(await readBack(thing, (found) => serviceDifferences(found, line, "/contact/", pub))).toEqual(NOTHING);
		},
	);
	test.each(pub.facts.events.all)(
		"of the event $id is as the facts say, and a changed digit is noticed",
		async (event) => {
			expect(await readBack(eventThing(event, pub), (found) => eventDifferences(found, event, pub))).toEqual(NOTHING);
		},
	);
	test.each(pub.facts.resolutions.all)(
		"of the resolution $id is as the facts say, and a changed digit is noticed",
		async (it) => {
			expect(await readBack(legislationThing(it, pub), (found) => legislationDifferences(found, it, pub))).toEqual(
				NOTHING,
			);
		},
	);
});

describe("opening hours for search engines", () => {
	const hoursOf = (siteDate: string) => {
		const { facts } = cityPublication(siteDate);
		const schedule = facts.hours.byId.get("office");
		return schedule ? openingHours(schedule, facts) : [];
	};
	test("end on the day of review", () => {
		expect(
			hoursOf("2018-11-05")
				.map(({ validThrough }) => validThrough)
				.sort()
				.at(-1),
		).toBe("2019-04-26");
		// The two spans of that Friday.
		expect(hoursOf("2019-04-26")).toHaveLength(2);
	});
	test("are not published once they are overdue", () => {
		expect(hoursOf("2019-04-29")).toEqual([]);
	});
	test("of a line that always answers end with the review too", () => {
		const { facts } = awkwardPublication();
		const schedule = facts.hours.byId.get("always");
		const hoursOn = (siteDate: string) => schedule && openingHours(schedule, { ...facts, siteDate });
		expect(hoursOn("2019-04-28")).toHaveLength(1);
		expect(hoursOn("2019-04-29")).toEqual([]);
	});
	test("leave out weekdays that do not come before the review", () => {
		expect(hoursOf("2019-04-28")).toEqual([]);
	});
	test("never tell hours that are known to have changed", () => {
		expect(JSON.stringify(hoursOf("2018-11-05"))).not.toMatch(/Saturday|14:00/);
	});
	test("tell closures as days that open and close at midnight", () => {
		expect(hoursOf("2018-11-05")).toContainEqual({
			"@type": "OpeningHoursSpecification",
			opens: "00:00",
			closes: "00:00",
			validFrom: "2018-11-22",
			validThrough: "2018-11-22",
		});
	});
	test("say nothing of a federal holiday that nobody has settled", () => {
		const holding = hoursOf("2018-11-05").filter(
			({ validFrom, validThrough }) => String(validFrom) <= "2019-01-01" && "2019-01-01" <= String(validThrough),
		);
		expect(holding).toEqual([]);
	});
});

describe("the site for search engines", () => {
	const pub = cityPublication("2018-11-05", "https://city.example/mpls/");
	test("says how to search it", async () => {
		const [found] = await readJsonLd(jsonLdText(graph([siteThing("/", "/search/", pub)])));
		expect(found).toMatchObject({
			"@type": "WebSite",
			url: "https://city.example/mpls/",
			name: "Lake City & friends",
			potentialAction: {
				"@type": "SearchAction",
				"query-input": "required name=search_term_string",
				target: { "@type": "EntryPoint", urlTemplate: "https://city.example/mpls/search/?q={search_term_string}" },
			},
		});
	});
	test("tells the way to a page, in order", async () => {
		const crumbs = [
			{ name: "Home", url: "/" },
			{ name: "Events", url: "/events/" },
		];
		const [found] = await readJsonLd(jsonLdText(graph([breadcrumbThing(crumbs, pub.siteUrl)])));
		expect(found?.itemListElement).toEqual([
			{ "@type": "ListItem", position: "1", name: "Home", item: "https://city.example/mpls/" },
			{ "@type": "ListItem", position: "2", name: "Events", item: "https://city.example/mpls/events/" },
		]);
	});
});

test("no text of a fact can end the block that holds it", () => {
	const text = jsonLdText(graph([{ "@type": "Event", name: "</script><script>alert(1)</script><!--" }]));
	expect(text).not.toContain("<");
	expect(JSON.parse(text)).toMatchObject({ "@graph": [{ name: "</script><script>alert(1)</script><!--" }] });
});

test("a record is at its address in the language that it is told in", () => {
	const pub = awkwardPublication();
	const spanish = { ...pub, ...testLocale("es") };
	const [event] = pub.facts.events.all;
	const [resolution] = pub.facts.resolutions.all;
	expect(event && eventThing(event, spanish).url).toBe(`${pub.siteUrl}es/events/${event?.id}/`);
	expect(resolution && legislationThing(resolution, spanish).url).toBe(
		`${pub.siteUrl}es/resolutions/${resolution?.id}/`,
	);
});

test("an office is a Place with address, position, hours and accessibility; one that has moved says so alone", () => {
	const pub = awkwardPublication();
	const [, , desk, moved] = pub.facts.places.all;
	if (!desk || !moved) throw new Error("There are two offices.");
	expect(officeThing(desk, "/contact/", pub)).toMatchObject({
		"@type": "Place",
		address: { streetAddress: "1 Main St", addressLocality: "Town", addressRegion: "MN", addressCountry: "US" },
		geo: { "@type": "GeoCoordinates", latitude: 44.97, longitude: -93.26 },
		telephone: "+16126732700",
		url: "https://city.example/mpls/contact/#place-desk",
		openingHoursSpecification: expect.arrayContaining([expect.objectContaining({ opens: "00:00", closes: "23:59" })]),
		amenityFeature: [
			{ name: "No step", value: true },
			{ name: "A lift; wide", value: true },
		],
	});
	expect(Object.keys(officeThing(moved, "/contact/", pub))).toEqual(["@type", "name", "@id", "url", "description"]);
});
