import { isSeries, occurrencesOf } from "../facts/events/occurrences.ts";
import { isWholeDay } from "../facts/hours/days.ts";
import { placeOf } from "../facts/places.ts";
import type { CityEvent } from "../facts/schema/event.ts";
import type { EventStatus } from "../facts/schema/event-dates.ts";
import { spokenLanguage } from "../facts/spoken-languages.ts";
import { plainText } from "../i18n/locale.ts";
import { localUrl } from "../urls/page-url.ts";
import { recordAddress } from "../urls/permalink.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { changedText } from "./ages.ts";
import { shownOnline, subEvents } from "./event-details.ts";
import { eventOn, eventState } from "./event-words.ts";
import { urn } from "./ids.ts";
import { withOffset } from "./instants.ts";
import { compact, type Thing } from "./json-ld.ts";
import { organizationThing } from "./json-ld-organization.ts";
import { placeThing } from "./json-ld-place.ts";
import type { Publication } from "./publication.ts";

const STATUSES: Record<EventStatus, string> = {
	scheduled: "https://schema.org/EventScheduled",
	cancelled: "https://schema.org/EventCancelled",
	postponed: "https://schema.org/EventPostponed",
	rescheduled: "https://schema.org/EventRescheduled",
};

/** An event with its status, place and hosts. One known to have changed says so, and no longer when or where it is. */
export function eventThing(event: CityEvent, pub: Publication): Thing {
	const own = naming(event, pub);
	if (event.superseded) return { ...own, description: changedText(event.superseded, pub) };
	const above = pub.facts.events.byId.get(event.superEvent ?? "");
	return compact({
		...own,
		description: [...eventState(event, pub), plainText(event.summary, pub)].join(" "),
		...timesThing(event),
		superEvent: above && mention(above, pub),
		subEvent: [
			...(isSeries(event) ? occurrencesOf(event) : []).map((date) => dateThing(eventOn(event, date), own, pub)),
			...subEvents(event, pub.facts).map((it) => mention(it, pub)),
		],
		...placesThing(event, pub),
		isAccessibleForFree: event.free,
		offers: offerThing(event, pub),
		inLanguage: event.languages?.map((id) => spokenLanguage(id, pub.facts).tag),
		organizer: event.organizers.flatMap((id) => organizationThing(id, pub) ?? []),
		contributor: event.partners?.flatMap((id) => organizationThing(id, pub) ?? []),
		sameAs: event.link ?? undefined,
	});
}

/** When it is, and whether it takes place. A day whose time is not known has none here either. */
function timesThing({ start, end, previousStart, status, timeZone }: CityEvent) {
	const at = (time: string | undefined) => (time === undefined || isWholeDay(time) ? time : withOffset(time, timeZone));
	return {
		startDate: at(start),
		endDate: at(end),
		eventStatus: STATUSES[status],
		previousStartDate: at(previousStart),
	};
}

/** One date of a series; search engines want its name and place beside it. */
const dateThing = (date: CityEvent, { name }: { name: string }, pub: Publication): Thing =>
	compact({ "@type": "Event", name, ...timesThing(date), ...placesThing(date, pub) });

/** An event on the page of another; its own page tells the rest. */
const mention = (event: CityEvent, pub: Publication): Thing => ({
	...naming(event, pub),
	startDate: timesThing(event).startDate,
});

const naming = (event: CityEvent, pub: Publication): Thing & { name: string } => ({
	"@type": "Event",
	"@id": urn("events", event.id),
	name: plainText(event.name, pub),
	url: absoluteUrl(localUrl(pub.language.id, recordAddress("events", event.id)), pub.siteUrl),
});

const ATTENDANCE = "https://schema.org/";

/** Where people come together; before its link may be told, the place online is the event's own page. */
function placesThing(event: CityEvent, pub: Publication) {
	const { online } = event;
	const place = placeOf(event, pub.facts);
	const page = absoluteUrl(localUrl(pub.language.id, recordAddress("events", event.id)), pub.siteUrl);
	const virtual = online && { "@type": "VirtualLocation", url: shownOnline(online, pub.facts).link ?? page };
	const places = [...(place ? [placeThing(place, pub)] : []), ...(virtual ? [virtual] : [])];
	return {
		location: places.length === 1 ? places[0] : places.length === 0 ? undefined : places,
		eventAttendanceMode: online && `${ATTENDANCE}${place ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode"}`,
	};
}

/** Where to sign up; what it costs is told in words. */
function offerThing({ registration, cost }: CityEvent, pub: Publication): Thing | undefined {
	if (registration?.link === undefined) return undefined;
	return compact({
		"@type": "Offer",
		url: registration.link,
		description: cost && plainText(cost, pub),
		validThrough: registration.through,
	});
}
