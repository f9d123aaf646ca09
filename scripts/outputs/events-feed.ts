import { ending, occurrencesOf } from "../facts/events/occurrences.ts";
import { addDays, endDay } from "../facts/hours/days.ts";
import type { CityEvent } from "../facts/schema/event.ts";
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
				isKept: isNewsStill(event, pub),
				paragraphs: [
					...occurrencesOf(event).map((date) => `${pub.t("event.when")}: ${dateWords(event, date, pub)}`),
					`${pub.t("event.where")}: ${eventWhere(event, pub) ?? pub.t("place.unknown")}`,
					...eventNotes(event, pub),
				],
			})),
		},
		pub,
	);

/** Whoever has put an event into a calendar learns for a year after its day that it was off. */
const isNewsStill = (event: CityEvent, { facts }: Publication): boolean =>
	occurrencesOf(event).some(
		(date) => date.status === "cancelled" && addDays(endDay(ending(date)), 366) >= facts.siteDate,
	);
