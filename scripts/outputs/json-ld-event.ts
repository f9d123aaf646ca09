import { placeOf } from "../facts/places.ts";
import type { CityEvent, EVENT_STATUSES } from "../facts/schema/event.ts";
import { plainText } from "../i18n/locale.ts";
import { localUrl } from "../urls/page-url.ts";
import { recordAddress } from "../urls/permalink.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { changedText } from "./ages.ts";
import { eventState } from "./event-words.ts";
import { urn } from "./ids.ts";
import { withOffset } from "./instants.ts";
import { compact, type Thing } from "./json-ld.ts";
import { organizationThing } from "./json-ld-organization.ts";
import { placeThing } from "./json-ld-place.ts";
import type { Publication } from "./publication.ts";

const STATUSES: Record<(typeof EVENT_STATUSES)[number], string> = {
	scheduled: "https://schema.org/EventScheduled",
	cancelled: "https://schema.org/EventCancelled",
	postponed: "https://schema.org/EventPostponed",
	rescheduled: "https://schema.org/EventRescheduled",
};

/** An event with its status, place and hosts. One known to have changed says so, and no longer when or where it is. */
export function eventThing(event: CityEvent, pub: Publication): Thing {
	const own = {
		"@type": "Event",
		"@id": urn("events", event.id),
		name: plainText(event.name, pub),
		url: absoluteUrl(localUrl(pub.language.id, recordAddress("events", event.id)), pub.siteUrl),
	};
	if (event.superseded) return { ...own, description: changedText(event.superseded, pub) };
	const { previousStart, timeZone } = event;
	const place = placeOf(event, pub.facts);
	return compact({
		...own,
		description: [...eventState(event, pub), plainText(event.summary, pub)].join(" "),
		startDate: withOffset(event.start, timeZone),
		endDate: withOffset(event.end, timeZone),
		eventStatus: STATUSES[event.status],
		previousStartDate: previousStart === undefined ? undefined : withOffset(previousStart, timeZone),
		location: place && placeThing(place, pub),
		organizer: event.organizers.flatMap((id) => organizationThing(id, pub) ?? []),
		sameAs: event.link ?? undefined,
	});
}
