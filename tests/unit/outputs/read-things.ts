import type { CityEvent } from "../../../scripts/facts/schema/event.ts";
import type { Hotline } from "../../../scripts/facts/schema/hotline.ts";
import type { Resolution } from "../../../scripts/facts/schema/resolution.ts";
import { urn } from "../../../scripts/outputs/ids.ts";
import type { Publication } from "../../../scripts/outputs/publication.ts";
import { datesOf } from "../facts/events/date-oracle.ts";
import { changeFacts, lineAgeFacts, momentFacts, textDifferences } from "./plain-words.ts";
import { hoursDifferences } from "./read-hours.ts";
import type { Read } from "./read-json-ld.ts";
import { instantOf, offsetOf } from "./zone-oracle.ts";

/** Languages whose tag for machines is not their id. */
const TAGS: Readonly<Record<string, string>> = { hmn: "mww" };

type Wanted = Record<string, unknown>;

/** How the properties of a thing differ from those wanted; a property wanted as undefined must not be there, and no other may be. */
function propertyDifferences(found: Read | undefined, wanted: Wanted, apart: readonly string[] = []): string[] {
	if (!found) return [`no ${JSON.stringify(wanted)}`];
	const names = new Set([...Object.keys(found), ...Object.keys(wanted)].filter((name) => !apart.includes(name)));
	return [...names].flatMap((name) => {
		const [is, should] = [JSON.stringify(found[name]), JSON.stringify(wanted[name])];
		return is === should ? [] : [`${name}: ${is}, not ${should}`];
	});
}

function organization(id: string, pub: Publication): Wanted {
	const it = pub.facts.organizations.byId.get(id);
	const isGovernment = it?.roles.some((role) => role === "city" || role === "government");
	return {
		"@id": urn("organizations", id),
		"@type": isGovernment ? "GovernmentOrganization" : "Organization",
		name: it?.name.en,
		...(it?.url ? { url: it.url } : {}),
	};
}

const sorted = (it: unknown): unknown =>
	Array.isArray(it)
		? it.map(sorted)
		: typeof it === "object" && it !== null
			? Object.fromEntries(
					Object.entries(it)
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([key, value]) => [key, sorted(value)]),
				)
			: it;

const compare = (found: Read, wanted: Wanted, apart: readonly string[]): string[] =>
	propertyDifferences(sorted(found) as Read, sorted(wanted) as Wanted, apart);

const one = <T>(list: readonly T[]): T | readonly T[] | undefined =>
	list.length === 1 ? list[0] : list.length === 0 ? undefined : list;

/** How a service of schema.org differs from the line that it must tell on a page. */
export function serviceDifferences(found: Read, line: Hotline, page: string, pub: Publication): string[] {
	const owner = organization(line.owner, pub);
	const schedule = pub.facts.hours.byId.get(line.hours ?? "");
	const channels = [found.availableChannel ?? []].flat();
	const numbers = line.superseded ? [] : line.numbers;
	const age = lineAgeFacts(line, pub);
	return [
		...compare(
			found,
			{
				"@id": urn("hotlines", line.id),
				"@type": owner["@type"] === "GovernmentOrganization" ? "GovernmentService" : "Service",
				name: line.name.en,
				url: `${pub.siteUrl}${page.slice(1)}#${line.id}`,
				provider: owner,
			},
			["availableChannel", "description"],
		),
		...textDifferences(String(found.description), [
			line.purpose.en,
			...(line.superseded ? changeFacts(line.superseded) : line.kind === "emergency" ? [] : age),
		]),
		...(channels.length === numbers.length ? [] : [`${channels.length} channels`]),
		...numbers.flatMap(({ dial, label, reachableFrom }, index) => {
			const channel = channels[index];
			const point = typeof channel === "object" ? channel.servicePhone : undefined;
			if (typeof point !== "object" || Array.isArray(point)) return [`${dial}: not told`];
			const from = pub.facts.site.reaches.find(({ id }) => id === reachableFrom);
			const area = from && [from.area.type, from.area.name];
			const reach = from?.name.en;
			return [
				...compare(
					point,
					{
						"@type": "ContactPoint",
						telephone: dial,
						name: label?.en ?? reach,
						contactType: line.kind === "emergency" ? "emergency" : "customer service",
						contactOption:
							line.kind === "tty" || line.kind === "relay" ? "https://schema.org/HearingImpairedSupported" : undefined,
						availableLanguage: one(line.languages.map((id) => TAGS[id] ?? id)),
						areaServed: area && { "@type": area[0], name: area[1] },
					},
					["hoursAvailable"],
				),
				...(schedule
					? hoursDifferences(point.hoursAvailable, schedule, pub.facts)
					: point.hoursAvailable
						? ["hours of no schedule"]
						: []),
			];
		}),
	];
}

/** A local time with the offset that Intl knows. // => "2018-09-21T15:30:00-05:00" */
function withOffset(local: string, zone: string): string {
	const minutes = offsetOf(zone, Date.parse(instantOf(local, zone)));
	const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((it) =>
		String(it).padStart(2, "0"),
	);
	return `${local}:00${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
}

const schemaStatus = (status: string): string =>
	`https://schema.org/Event${status[0]?.toUpperCase()}${status.slice(1)}`;

/** How an event of schema.org differs from the event that it must tell. */
export function eventDifferences(found: Read, event: CityEvent, pub: Publication): string[] {
	const { timeZone, previousStart, superseded } = event;
	const { name, near, address: { street, locality } = {} } = pub.facts.places.byId.get(event.place ?? "") ?? {};
	const own = {
		"@id": urn("events", event.id),
		"@type": "Event",
		name: event.name.en,
		url: `${pub.siteUrl}events/${event.id}/`,
	};
	if (superseded)
		return [
			...compare(found, own, ["description"]),
			...textDifferences(String(found.description), changeFacts(superseded)),
		];
	// Without its city an address is told in words.
	const address = locality
		? { "@type": "PostalAddress", ...(street && { streetAddress: street }), addressLocality: locality }
		: street;
	const at = (time: string | undefined) =>
		time === undefined || time.length === 10 ? time : withOffset(time, timeZone);
	const { online } = event;
	const isShown = online?.link !== undefined && (online.linkFrom ?? "") <= pub.facts.siteDate;
	const virtual = online && { "@type": "VirtualLocation", url: isShown ? online.link : own.url };
	const places = [
		...(name
			? [
					{
						"@type": "Place",
						name: name?.en,
						...(near ? { description: `near ${near.en}` } : {}),
						...(address !== undefined && { address }),
					},
				]
			: []),
		...(virtual ? [virtual] : []),
	];
	const others = pub.facts.events.all.map((it) => ({
		it,
		thing: {
			"@id": urn("events", it.id),
			"@type": "Event",
			name: it.name.en,
			url: `${pub.siteUrl}events/${it.id}/`,
			startDate: it.start.length === 10 ? it.start : withOffset(it.start, it.timeZone),
		},
	}));
	const below = others
		.filter(({ it }) => it.superEvent === event.id)
		.sort((a, b) => a.it.start.localeCompare(b.it.start))
		.map(({ thing }) => thing);
	const mode = `https://schema.org/${name ? "Mixed" : "Online"}EventAttendanceMode`;
	const isSeries = event.repeats !== undefined || event.dates !== undefined;
	const dates = (isSeries ? datesOf(event) : []).map((date) => ({
		"@type": "Event",
		name: event.name.en,
		startDate: at(date.start),
		...(date.end ? { endDate: at(date.end) } : {}),
		eventStatus: schemaStatus(date.status),
		...(date.previousStart ? { previousStartDate: at(date.previousStart) } : {}),
		...(places.length > 0 ? { location: one(places) } : {}),
		...(online ? { eventAttendanceMode: mode } : {}),
	}));
	const state = { scheduled: [], cancelled: ["is cancelled"], postponed: ["is postponed"], rescheduled: ["was moved"] }[
		event.status
	];
	const previous = previousStart ? momentFacts(previousStart, timeZone, pub) : [];
	return [
		...compare(
			found,
			{
				...own,
				startDate: at(event.start),
				endDate: at(event.end),
				previousStartDate: at(previousStart),
				eventStatus: schemaStatus(event.status),
				location: places.length > 0 ? one(places) : undefined,
				eventAttendanceMode: online && mode,
				superEvent: others.find(({ it }) => it.id === event.superEvent)?.thing,
				subEvent: dates.length + below.length > 0 ? one([...dates, ...below]) : undefined,
				isAccessibleForFree: event.free && "true",
				inLanguage: event.languages && one(event.languages.map((id) => TAGS[id] ?? id)),
				offers: event.registration?.link
					? {
							"@type": "Offer",
							url: event.registration.link,
							...(event.cost ? { description: event.cost.en } : {}),
							...(event.registration.through ? { validThrough: event.registration.through } : {}),
						}
					: undefined,
				organizer: one(event.organizers.map((id) => organization(id, pub))),
				contributor: event.partners && one(event.partners.map((id) => organization(id, pub))),
				sameAs: event.link ?? undefined,
			},
			["description"],
		),
		...textDifferences(String(found.description), [event.summary.en, ...state, ...previous]),
	];
}

/** What the city's records come to: those that were simply adopted may hold or not. */
const FORCE: Readonly<Record<string, string>> = {
	"curfew-2018": "NotInForce",
	"open-lake-2018": "InForce",
	"quiet-nights-2018": "NotInForce",
	"tram-2018": "NotInForce",
};

/** How legislation of schema.org differs from the resolution that it must tell. */
export const legislationDifferences = (found: Read, it: Resolution, pub: Publication): string[] => [
	...compare(
		found,
		{
			"@id": urn("resolutions", it.id),
			"@type": "Legislation",
			name: it.title.en,
			url: `${pub.siteUrl}resolutions/${it.id}/`,
			legislationIdentifier: it.number ?? undefined,
			identifier: it.file === null ? undefined : { "@type": "PropertyValue", name: "File", value: it.file },
			legislationType: it.kind === "resolution" ? "Resolution" : "Council action",
			legislationDate: it.adopted,
			legislationPassedBy: it.adopted === undefined ? undefined : organization(it.body, pub),
			legislationLegalForce: FORCE[it.id] && `https://schema.org/${FORCE[it.id]}`,
			...Object.fromEntries(
				(["amends", "repeals"] as const).map((field) => [
					`legislation${field === "amends" ? "Amends" : "Repeals"}`,
					it[field]?.map((id) => ({
						"@id": urn("resolutions", id),
						"@type": "Legislation",
						url: `${pub.siteUrl}resolutions/${id}/`,
					}))[0],
				]),
			),
			sameAs: it.link ?? undefined,
		},
		["description"],
	),
	...textDifferences(String(found.description), [it.summary.en, ...(it.superseded ? changeFacts(it.superseded) : [])]),
];
