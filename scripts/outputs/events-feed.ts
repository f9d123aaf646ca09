import { occurrencesOf } from "../facts/events/occurrences.ts";
import { plainText } from "../i18n/locale.ts";
import { atomFeed } from "./atom.ts";
import { dateWords, eventNotes, eventWhere, titled } from "./event-words.ts";
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
				title: titled(plainText(event.name, pub), event, pub),
				link: `/events/${event.id}/`,
				updated: lastChange(event, event.start, pub.facts),
				date: event.start,
				paragraphs: [
					...occurrencesOf(event).map((date) => `${pub.t("event.when")}: ${dateWords(event, date, pub)}`),
					`${pub.t("event.where")}: ${eventWhere(event, pub) ?? pub.t("place.unknown")}`,
					...eventNotes(event, pub),
				],
			})),
		},
		pub,
	);
