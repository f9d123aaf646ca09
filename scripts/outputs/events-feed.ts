import { plainText } from "../i18n/locale.ts";
import { atomFeed } from "./atom.ts";
import { eventNotes, eventWhen, eventWhere } from "./event-words.ts";
import { urn } from "./ids.ts";
import { lastChange } from "./instants.ts";
import type { Publication } from "./publication.ts";

export const EVENTS_FEED = "/events/feed.xml";

/** All events as an Atom feed. */
export const eventsFeed = (pub: Publication): string =>
	atomFeed(
		{
			title: `${pub.facts.site.title}: ${pub.t("facts.kind.events")}`,
			path: EVENTS_FEED,
			page: "/events/",
			entries: pub.facts.events.all.map((event) => ({
				id: urn("events", event.id),
				title: plainText(event.name, pub),
				link: `/events/${event.id}/`,
				updated: lastChange(event, pub.facts.site),
				date: event.start,
				paragraphs: [
					`${pub.t("event.when")}: ${eventWhen(event, pub)}`,
					`${pub.t("event.where")}: ${eventWhere(event, pub) ?? pub.t("place.unknown")}`,
					...eventNotes(event, pub),
				],
			})),
		},
		pub,
	);
