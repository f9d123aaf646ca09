import type { Facts } from "../../../scripts/facts/facts.ts";
import { readFacts } from "../../../scripts/facts/read-facts.ts";
import type { Publication } from "../../../scripts/outputs/publication.ts";
import { cityFolders } from "../../city.ts";
import {
	event,
	hotline,
	language,
	organization,
	place,
	readSmallSite,
	resolution,
	schedule,
} from "../facts/small-site.ts";
import { testLocale } from "../make-locale.ts";

const { data, root } = cityFolders;
const TODAY = "2026-11-22";

const publish = (facts: Facts, siteUrl = "https://city.example/mpls/"): Publication => ({
	facts,
	siteUrl,
	...testLocale(),
});

/** The facts of the frozen city as of a day. */
export const cityPublication = (siteDate: string, siteUrl?: string): Publication =>
	publish(readFacts({ data, root, siteDate, today: siteDate > TODAY ? siteDate : TODAY }), siteUrl);

/** A few made-up facts as of Nov 5, 2018. */
export function smallPublication(changes: Parameters<typeof readSmallSite>[0]): Publication {
	const { facts, diagnostics } = readSmallSite(changes);
	if (!facts) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
	return publish(facts);
}

const source = { title: "A newer page", url: "https://www.minneapolismn.gov/newer" };
const changed = { date: "2018-11", note: { en: "It moved, they say; 2 of 3." }, source, link: source.url };

/** Whole days, unknown hours, ends and places, series over a change of the clocks, taking part from elsewhere, a week with its parts. */
const WIDE_EVENTS = [
	event("week", { start: "2018-11-12", end: "2018-11-16", sequence: 2, free: true }),
	event("one-day", { start: "2018-11-13", end: undefined, superEvent: "week", place: undefined }),
	event("open-end", { start: "2018-11-14T18:00", end: undefined, superEvent: "week" }),
	event("hour-unknown", { start: "2018-11-20", end: undefined, timeToBeAnnounced: true }),
	event("clinic", {
		start: "2018-09-11T17:00",
		end: "2018-09-11T19:15",
		repeats: { every: "2nd tuesday", times: 6 },
		dates: [
			{ start: "2018-12-11T17:00", status: "cancelled" },
			{ start: "2019-01-10T18:00", status: "rescheduled", previousStart: "2019-01-08T17:00" },
		],
		sequence: 2,
	}),
	event("classes", {
		start: "2018-10-15T09:00",
		end: "2018-10-15T10:00",
		timeZone: "Europe/Dublin",
		repeats: { every: "monday and thursday", through: "2018-11-15", except: ["2018-10-29"] },
	}),
	event("biweekly", {
		start: "2018-10-19",
		end: undefined,
		repeats: { every: "other friday", times: 5 },
		dates: [{ start: "2018-12-25" }],
	}),
	event("last-and-first", {
		start: "2018-10-27T23:30",
		end: "2018-10-28T02:30",
		repeats: { every: "1st and last saturday", times: 5 },
	}),
	event("dates", {
		start: "2018-11-15T12:00",
		end: "2018-11-15T13:00",
		dates: [
			{ start: "2018-11-22T12:00", end: "2018-11-22T14:00" },
			{ start: "2018-12-01T12:00", status: "postponed" },
		],
	}),
	event("off-series", {
		start: "2018-11-15T12:00",
		end: "2018-11-15T13:00",
		status: "cancelled",
		repeats: { every: "thursday", times: 3 },
		dates: [{ start: "2018-11-23T12:00", previousStart: "2018-11-22T12:00", status: "rescheduled" }],
	}),
	event("online", {
		start: "2018-11-27T18:00",
		end: "2018-11-27T19:30",
		place: undefined,
		online: {
			link: "https://meet.example/j/77",
			phone: { dial: "+12025550123", accessCode: "123 456#" },
		},
		languages: ["en", "es"],
		interpretation: { languages: ["ase", "om"], askThrough: "2018-11-20" },
		contact: { name: "Office 12", line: "city-311", email: "events@city.example" },
		accessibility: { en: "Captions, on 2 screens." },
		registration: { link: "https://sign.example/up-5", line: "spanish", through: "2018-11-25" },
		cost: { en: "$5; at the door" },
		partners: ["partner"],
	}),
	event("both", {
		start: "2018-11-28T18:00",
		end: "2018-11-28T19:30",
		online: { link: "https://meet.example/j/99", linkFrom: "2018-11-28" },
		interpretation: {},
	}),
];

/** What forms get wrong: commas, semicolons, backslashes, markup, long words, other zones, nights, moves, changes, unknown dates. */
export const awkwardPublication = (): Publication => smallPublication(AWKWARD);

/** What else an event may be. */
export const widePublication = (): Publication => smallPublication({ ...AWKWARD, events: WIDE_EVENTS });

const AWKWARD = {
	places: [
		place("the-commons", { name: { en: "The Commons" } }),
		place("hall-5", {
			name: { en: "Hall 5" },
			near: { en: "Door 3" },
			address: { street: "350 S 5th St", locality: "Minneapolis" },
		}),
		place("desk", {
			name: { en: "Desk; 1, \\ <b>" },
			address: { street: "1 Main St", locality: "Town", region: "MN", postalCode: "55401", country: "US" },
			entrance: { en: "Door 4" },
			accessibility: [{ en: "No step" }, { en: "A lift; wide" }],
			transit: { en: "Bus 3" },
			hours: "always",
			geo: { latitude: 44.97, longitude: -93.26 },
			organization: "partner",
			hotline: "spanish",
		}),
		place("moved-desk", { organization: "partner", superseded: changed }),
	],
	organizations: [
		organization("city-of-minneapolis", { name: { en: 'City; "Minneapolis", <MN> & Co' } }),
		organization("partner", { roles: ["partner"], url: "https://partner.example/?a=1&b=2" }),
	],
	languages: [language("en"), language("es", { name: "Español", hotline: "spanish", helpPhrase: "¿Necesita ayuda?" })],
	events: [
		event("plain", { name: { en: "Song, dance; \\o/ <b>&\"'" }, summary: { en: `${"ñandú ".repeat(30)}🎈🎈🎈` } }),
		event("night", {
			start: "2018-12-31T22:00",
			end: "2019-01-01T01:30",
			link: "https://www.minneapolismn.gov/night-7",
		}),
		event("off", { status: "cancelled", timeZone: "Europe/Berlin", asOf: "2018" }),
		event("put-off", { status: "postponed", asOf: null, checked: "2018-11-02", organizers: ["partner"] }),
		event("moved", { status: "rescheduled", previousStart: "2018-09-14T15:30", timeZone: "Asia/Kolkata" }),
		event("changed", {
			superseded: changed,
			place: "hall-5",
		}),
		event("undated", { asOf: null, start: "2018-12-01T10:00", end: "2018-12-02T10:00" }),
	],
	resolutions: [
		resolution("partial", { adopted: "2017-08", title: { en: 'A <b> & "c"' } }),
		resolution("year", { adopted: "2016", asOf: null, number: "2016R-1", file: "16-0001", kind: "council-action" }),
		resolution("changed", {
			adopted: "2016-11-18",
			superseded: { ...changed, date: null },
			link: "https://www.minneapolismn.gov/r-3",
		}),
	],
	hours: [
		schedule("always", { alwaysOpen: true }),
		schedule("nights", {
			weekly: [
				{ days: ["friday", "saturday"], opens: "22:00", closes: "02:00" },
				{ days: ["monday"], opens: "00:00", closes: "24:00" },
				{ days: ["tuesday", "wednesday"], opens: "09:15", closes: "12:00", validThrough: "2018-12-15" },
				{ days: ["tuesday", "wednesday"], opens: "10:20", closes: "13:40", validFrom: "2018-12-16" },
				{ days: ["tuesday"], opens: "14:00", closes: "16:30" },
				{ days: ["sunday"], opens: "08:00", closes: "11:00", superseded: changed },
			],
			closures: [
				{ name: { en: "Thanksgiving" }, rule: "4th thursday in November", source },
				{ name: { en: "A day off" }, date: "2018-12-12", source },
			],
		}),
		schedule("gone", { weekly: [{ days: ["monday"], opens: "07:45", closes: "18:10" }], superseded: changed }),
		schedule("old", { weekly: [{ days: ["monday"], opens: "06:05", closes: "17:50" }], asOf: "2017" }),
	],
	hotlines: [
		hotline(
			"city-311",
			{ dial: "311", reachableFrom: "minneapolis" },
			{ hours: "nights", interpreters: true, name: { en: "311, the City; \\ <b>" }, whenClosed: { en: "Call 911." } },
		),
		hotline("emergency", "911", { kind: "emergency" }),
		hotline(
			"spanish",
			{ dial: "+16126732700", label: { en: "Line 2, upstairs" } },
			{ languages: ["es"], owner: "partner", checked: "2018-11-01", hours: "always" },
		),
		hotline("tty", "+16126732157", { kind: "tty", hours: "gone" }),
		hotline("relay", "711", { kind: "relay", hours: "old", asOf: null }),
		hotline("changed", "+16126733000", { superseded: changed }),
	],
};
