import type { CityEvent } from "../../../scripts/facts/schema/event.ts";
import type { Provenance } from "../../../scripts/facts/schema/provenance.ts";
import { alertsFeed, spokenAlerts } from "../../../scripts/outputs/alerts-feed.ts";
import { correctionsFeed } from "../../../scripts/outputs/corrections-feed.ts";
import { eventsFeed } from "../../../scripts/outputs/events-feed.ts";
import { urn } from "../../../scripts/outputs/ids.ts";
import type { Publication } from "../../../scripts/outputs/publication.ts";
import { resolutionsFeed } from "../../../scripts/outputs/resolutions-feed.ts";
import { datesOf } from "../facts/events/date-oracle.ts";
import { changeFacts, dateInWords, eventFacts, hereOf, longDate, momentFacts, timeInWords } from "./plain-words.ts";
import type { WantedFeed } from "./read-feed.ts";
import { firstInstantOf, instantOf, latestDay } from "./zone-oracle.ts";

const moment = (at: string): string => `${longDate(at)}, ${timeInWords(at.slice(11))}`;

const weekday = (at: string): string =>
	["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][new Date(`${at}Z`).getUTCDay()] ?? "";

/** The day of its source or check; else the first one that its own dates may mean. Never after the edition. */
export const changedAt = ({ checked, asOf, superseded }: Provenance, own: string, { facts }: Publication): string => {
	const day = latestDay([checked ?? asOf, superseded?.date]) ?? (asOf ?? own.slice(0, 10)).padEnd(10, "-01");
	return firstInstantOf([day, facts.siteDate].sort()[0] ?? day, facts.site.timeZone);
};

/** What stands before the name of one that is off. */
export const stateBefore = ({ status }: Pick<CityEvent, "status">): string =>
	({ cancelled: "Cancelled: ", postponed: "Postponed: " })[status as "cancelled"] ?? "";

const STEPS = [
	["introduced", "Introduced"],
	["adopted", "Adopted"],
	["vetoed", "Vetoed"],
	["overridden", "Veto overridden"],
] as const;
/** What became of the city's resolutions that were not simply adopted. */
const BECAME: Readonly<Record<string, readonly string[]>> = {
	"curfew-2018": ["Status: Repealed\n", "Repealed by: The open lake\n"],
	"open-lake-2018": ["Status: Veto overridden\n", "Repeals: On a curfew by the lake\n"],
	"quiet-nights-2018": ["Status: Vetoed\n"],
	"tram-2018": ["Status: Introduced\n"],
};

/** Each feed: where it is built, how it is made, and what it must tell. */
export const FEEDS = {
	events: {
		path: "events/feed.xml",
		make: eventsFeed,
		wanted: (pub: Publication): WantedFeed => ({
			id: urn("feeds", "/events/feed.xml"),
			path: "events/feed.xml",
			page: "events/",
			entries: pub.facts.events.all.map((event) => ({
				id: urn("events", event.id),
				title: stateBefore(event) + event.name.en,
				updated: changedAt(event, event.start, pub),
				link: `${pub.siteUrl}events/${event.id}/`,
				facts: [...timesAndPlace(event, pub), ...eventFacts(event, pub)],
			})),
		}),
	},
	resolutions: {
		path: "resolutions/feed.xml",
		make: resolutionsFeed,
		wanted: (pub: Publication): WantedFeed => ({
			id: urn("feeds", "/resolutions/feed.xml"),
			path: "resolutions/feed.xml",
			page: "resolutions/",
			entries: pub.facts.resolutions.all.map((it) => ({
				id: urn("resolutions", it.id),
				title: it.title.en,
				updated: changedAt(it, it.adopted ?? it.introduced ?? "", pub),
				link: `${pub.siteUrl}resolutions/${it.id}/`,
				facts: [
					it.summary.en,
					...STEPS.flatMap(([step, label]) => {
						const date = it[step];
						return date === undefined ? [] : [`${label}: ${dateInWords(date)}\n`];
					}),
					it.adopted === undefined ? "Before:" : "Adopted by:",
					...(BECAME[it.id] ?? []),
					it.kind === "resolution" ? "Kind: Resolution" : "Kind: Council action",
					pub.facts.organizations.byId.get(it.body)?.name.en ?? "",
					it.source.title,
					it.source.url,
					...[it.number, it.file].filter((fact) => fact !== null),
					...(it.link === null ? [] : [`In the City's records: ${it.link}`]),
					...(it.superseded ? changeFacts(it.superseded) : []),
				],
			})),
		}),
	},
	corrections: {
		path: "about/corrections/feed.xml",
		make: correctionsFeed,
		wanted: (pub: Publication): WantedFeed => ({
			id: urn("feeds", "/about/corrections/feed.xml"),
			path: "about/corrections/feed.xml",
			page: "about/corrections/",
			entries: pub.facts.corrections.all.map((it) => ({
				id: urn("corrections", it.id),
				title: it.subject.en,
				updated: firstInstantOf(it.day, pub.facts.site.timeZone),
				link: `${pub.siteUrl}about/corrections/#${it.id}`,
				facts: [
					`It said: ${it.was}\n`,
					`Right is: ${it.is}\n`,
					it.reason.en,
					...it.evidence.flatMap(({ title, url }) => [title, url]),
					dateInWords(it.day),
				],
			})),
		}),
	},
	alerts: {
		path: "alerts/feed.xml",
		make: (pub: Publication): string => alertsFeed(spokenAlerts(pub.facts), pub),
		wanted: (pub: Publication): WantedFeed => ({
			id: urn("feeds", "/alerts/feed.xml"),
			path: "alerts/feed.xml",
			page: "",
			entries: pub.facts.alert.all.map(({ id, from, until, link, message, preset }) => {
				const words = (message ?? pub.facts.presets.byId.get(preset ?? "")?.message)?.en ?? "";
				return {
					id: urn("alert", `${id}/${from}`),
					title: words,
					updated: instantOf(from, pub.facts.site.timeZone).replace(".000", ""),
					link: link ?? pub.siteUrl,
					facts: [words, `From ${weekday(from)}, ${moment(from)}\n`, `Until ${weekday(until)}, ${moment(until)}`],
				};
			}),
		}),
	},
} as const;

const timesAndPlace = (event: CityEvent, pub: Publication): string[] =>
	datesOf(event).flatMap((date) => [
		...(event.repeats || event.dates ? [`When: ${stateBefore(date)}`] : []),
		...(date.previousStart ? momentFacts(date.previousStart, event.timeZone, pub) : []),
		...placeAndTime({ place: event.place, timeZone: event.timeZone, start: date.start, end: date.end }, pub),
	]);

function placeAndTime(
	{ start, end, place, timeZone }: Pick<CityEvent, "start" | "place" | "timeZone"> & { end: string | undefined },
	pub: Publication,
): string[] {
	if (end === undefined || start.length === 10)
		return [
			...(start.length === 10 ? [longDate(start)] : momentFacts(start, timeZone, pub)),
			...(end === undefined || end === start ? [] : [longDate(end)]),
			...placeFacts(place, pub),
		];
	const [from, until] = [hereOf(start, timeZone, pub), hereOf(end, timeZone, pub)];
	const isShort = Date.parse(`${end}Z`) - Date.parse(`${start}Z`) <= 43_200_000;
	return [
		...momentFacts(start, timeZone, pub),
		isShort ? `to ${timeInWords(until.slice(11))}` : moment(until),
		...(from === start ? [] : [`to ${timeInWords(end.slice(11))}`]),
		...placeFacts(place, pub),
	];
}

const placeFacts = (id: CityEvent["place"], { facts }: Publication): string[] => {
	const { name, near, address } = facts.places.byId.get(id ?? "") ?? {};
	return [name?.en, near && `near ${near.en}`, address?.street, address?.locality].filter((it) => it !== undefined);
};
