import type { PageData } from "../../_includes/page-data.ts";
import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { eventCalendar, eventCalendarPath } from "../../scripts/forms/calendar.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";

/** A calendar file for each event of the facts. */
export const data = {
	pagination: { data: "events.all", size: 1, alias: "event" },
	layout: false,
	permalink: ({ event }: { event: CityEvent }) => eventCalendarPath(event),
	eleventyExcludeFromCollections: true,
};

export const render = ({ edition, event }: PageData & { event: CityEvent }): string =>
	eventCalendar(event, publicationOf(edition));
