import { ending, occurrencesOf } from "../facts/events/occurrences.ts";
import type { CityEvent } from "../facts/schema/event.ts";
import type { Site } from "../facts/schema/site.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { eventLines } from "./calendar-event.ts";
import { calendarZone } from "./calendar-zone.ts";
import { contentLine, textLine, toFile } from "./content-lines.ts";
import type { Publication } from "./publication.ts";

/** Where all events stand as one calendar. */
export const CALENDAR_PATH = "/events/calendar.ics";

/** Where one event stands as a calendar of its own. // => "/events/welcoming-week-2018/event.ics" */
export const eventCalendarPath = ({ id }: CityEvent): string => `/events/${id}/event.ics`;

/** The address by which a phone follows the calendar rather than copying it once. // => "webcal://city.example/events/calendar.ics" */
export const webcalLink = (siteUrl: string): string =>
	absoluteUrl(CALENDAR_PATH, siteUrl).replace(/^https?:/, "webcal:");

/** All events as one iCalendar (RFC 5545), which programs may ask for again once a day. */
export const calendar = (pub: Publication): string =>
	fileOf(pub.facts.events.all, pub, [
		textLine("X-WR-CALNAME", `${pub.facts.site.title}: ${pub.t("facts.kind.events")}`),
		"REFRESH-INTERVAL;VALUE=DURATION:P1D",
		contentLine("SOURCE;VALUE=URI", absoluteUrl(CALENDAR_PATH, pub.siteUrl)),
	]);

/** One event as an iCalendar of its own. */
export const eventCalendar = (event: CityEvent, pub: Publication): string => fileOf([event], pub);

function fileOf(events: readonly CityEvent[], pub: Publication, head: readonly string[] = []): string {
	const { site, organizations } = pub.facts;
	const owner = organizations.byId.get(site.owner);
	return toFile([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		textLine("PRODID", `-//${owner ? owner.name.en : site.owner}//${site.title}//EN`),
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		...head,
		...zonesOf(events, site),
		...events.flatMap((event) => eventLines(event, pub)),
		"END:VCALENDAR",
	]);
}

/** Each zone over the years of its events. A calendar without events still needs one part (RFC 5545, section 3.6): the site's zone. */
function zonesOf(events: readonly CityEvent[], { timeZone, sourceUpdated }: Site): readonly string[] {
	if (events.length === 0) return calendarZone(timeZone, yearOf(sourceUpdated), yearOf(sourceUpdated));
	const byZone = Map.groupBy(events, ({ timeZone }) => timeZone);
	return [...byZone].flatMap(([zone, those]) => {
		const years = those
			.flatMap(occurrencesOf)
			.flatMap((date) => [yearOf(date.id), yearOf(date.start), yearOf(ending(date))]);
		return calendarZone(
			zone,
			years.reduce((a, b) => Math.min(a, b)),
			years.reduce((a, b) => Math.max(a, b)),
		);
	});
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
