import ICAL from "ical.js";
import type { CityEvent } from "../../../scripts/facts/schema/event.ts";
import { urn } from "../../../scripts/outputs/ids.ts";
import type { Publication } from "../../../scripts/outputs/publication.ts";
import { datesOf } from "../facts/events/date-oracle.ts";
import { eventFacts, textDifferences } from "./plain-words.ts";
import { changedAt, stateBefore } from "./wanted-feeds.ts";
import { changesOf, instantOf } from "./zone-oracle.ts";

/** How a calendar, read by ical.js, differs from the events that it must tell. */
export function calendarDifferences(text: string, events: readonly CityEvent[], pub: Publication): string[] {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const zones = new Map(
		calendar
			.getAllSubcomponents("vtimezone")
			.map((component) => [String(component.getFirstPropertyValue("tzid")), component]),
	);
	const parts = Map.groupBy(calendar.getAllSubcomponents("vevent"), (part) =>
		String(part.getFirstPropertyValue("uid")),
	);
	const refresh = calendar.getFirstPropertyValue("refresh-interval");
	return [
		...different("version", calendar.getFirstPropertyValue("version"), "2.0"),
		...different("method", calendar.getFirstPropertyValue("method"), "PUBLISH"),
		...(refresh === null ? [] : different("refresh", refresh, "P1D")),
		...different("events", [...parts.keys()].join(), events.map(({ id }) => urn("events", id)).join()),
		...[...zones].flatMap(([zone, component]) => zoneDifferences(zone, component, events)),
		...events.flatMap((event) => {
			const [part, ...odd] = parts.get(urn("events", event.id)) ?? [];
			const zone = zones.get(event.timeZone);
			if (!part || !zone) return [`${event.id}: no event or no zone`];
			const timezone = new ICAL.Timezone(zone);
			return [...eventDifferences(event, part, timezone, pub), ...dateDifferences(event, part, odd, timezone, pub)];
		}),
	];
}

/** Every date of an event as a program shows it, against those of the facts. */
function dateDifferences(
	event: CityEvent,
	part: ICAL.Component,
	odd: readonly ICAL.Component[],
	zone: ICAL.Timezone,
	pub: Publication,
): string[] {
	ICAL.TimezoneService.register(zone.component);
	const whole = new ICAL.Event(part, { exceptions: [...odd] });
	const at = (time: ICAL.Time): string => time.toString().slice(0, event.start.length);
	const found: string[] = [];
	const iterator = whole.iterator();
	for (let next = iterator.next(); next && found.length < 200; next = iterator.next()) {
		const { item, startDate } = whole.getOccurrenceDetails(next);
		found.push(`${at(startDate)} ${String(item.component.getFirstPropertyValue("status"))}`);
		if (!whole.isRecurring()) break;
	}
	const statusOf = ({ status }: { status: CityEvent["status"] }) => calendarStatus({ ...event, status });
	const wanted = datesOf(event).map((date) => `${date.start} ${statusOf(date)}`);
	return [
		...different(`${event.id}: dates`, found.sort().join("; "), wanted.sort().join("; ")),
		...odd.flatMap((component): string[] => {
			const id = component.getFirstPropertyValue("recurrence-id");
			const date = datesOf(event).find((it) => id instanceof ICAL.Time && it.id === at(id));
			if (!date) return [`${event.id}: no date ${String(id)}`];
			const own = { ...event, start: date.start, status: date.status, repeats: undefined, dates: undefined };
			const previous = {
				...(date.end && { end: date.end }),
				...(date.previousStart && { previousStart: date.previousStart }),
			};
			return eventDifferences({ ...own, ...previous } as CityEvent, component, zone, pub);
		}),
	];
}

const calendarStatus = ({ status, superseded }: CityEvent): string =>
	superseded && status !== "cancelled"
		? "TENTATIVE"
		: { scheduled: "CONFIRMED", rescheduled: "CONFIRMED", postponed: "TENTATIVE", cancelled: "CANCELLED" }[status];

const different = (name: string, found: unknown, wanted: unknown): string[] =>
	String(found) === String(wanted) ? [] : [`${name}: ${found}, not ${wanted}`];

function eventDifferences(event: CityEvent, part: ICAL.Component, zone: ICAL.Timezone, pub: Publication): string[] {
	const value = (name: string) => part.getFirstPropertyValue(name);
	const instant = (name: string): string => {
		const time = value(name);
		if (!(time instanceof ICAL.Time)) return "no time";
		if (time.isDate) return time.toString();
		time.zone = part.getFirstProperty(name)?.getFirstParameter("tzid") === event.timeZone ? zone : time.zone;
		return time.toJSDate().toISOString();
	};
	const { name, address: { street, locality } = {}, near } = pub.facts.places.byId.get(event.place ?? "") ?? {};
	const where = [name?.en, street, locality].filter((it) => it !== undefined).join(", ");
	const at = [
		...(event.place ? [near ? `${where} (near ${near.en})` : where] : []),
		...(event.online ? ["Online"] : []),
	];
	const time = (local: string) => (local.length === 10 ? local : instantOf(local, event.timeZone));
	const isDay = event.start.length === 10;
	const dayAfter = new Date(Date.parse(event.end ?? event.start) + 86_400_000).toISOString().slice(0, 10);
	const end = isDay ? dayAfter : event.end ? time(event.end) : "no time";
	const { online } = event;
	const isDated = [event.checked ?? event.asOf, event.superseded?.date].some((date) => date?.length === 10);
	const isShown = online?.link && (online.linkFrom ?? "") <= pub.facts.siteDate;
	const code = online?.phone?.accessCode?.replace(/[ -]/g, "").replace("#", "%23");
	const conferences = [
		...(isShown ? [online.link] : []),
		...(online?.phone ? [`tel:${online.phone.dial}${code ? `,,${code}` : ""}`] : []),
	];
	return [
		...different("uid", value("uid"), urn("events", event.id)),
		...different("stamp", value("dtstamp"), changedAt(event, event.start, pub)),
		...different("changed", value("last-modified"), isDated ? changedAt(event, event.start, pub) : null),
		...different("sequence", value("sequence"), event.sequence ?? 0),
		...different("status", value("status"), calendarStatus(event)),
		...different("transparency", value("transp"), "TRANSPARENT"),
		...different("start", instant("dtstart"), time(event.start)),
		...different("end", instant("dtend"), end),
		...different("summary", value("summary"), stateBefore(event) + event.name.en),
		...different("location", value("location"), at.length > 0 ? at.join("; ") : null),
		...different(
			"conferences",
			part.getAllProperties("conference").map((it) => it.getFirstValue()),
			conferences,
		),
		...different("parent", value("related-to"), event.superEvent ? urn("events", event.superEvent) : null),
		...different("url", value("url"), `${pub.siteUrl}events/${event.id}/`),
		...textDifferences(String(value("description")), eventFacts(event, pub)),
	].map((difference) => `${event.id}: ${difference}`);
}

/** The parts of a zone against what Intl says, from the January before the first event to the December after the last. */
function zoneDifferences(zone: string, component: ICAL.Component, events: readonly CityEvent[]): string[] {
	const years = events
		.filter(({ timeZone }) => timeZone === zone)
		.flatMap(datesOf)
		.flatMap(({ id, start, end = start }) => [id, start, end].map((it) => Number(it.slice(0, 4))));
	const from = Date.parse(instantOf(`${Math.min(...years) - 1}-01-01T00:00`, zone));
	const to = Date.UTC(Math.max(...years) + 2, 0);
	const minutes = (part: ICAL.Component, name: string): number => {
		const offset = part.getFirstPropertyValue(name);
		return offset instanceof ICAL.UtcOffset ? offset.toSeconds() / 60 : Number.NaN;
	};
	const [first, ...found] = component.getAllSubcomponents().map((part) => {
		const [before, after] = [minutes(part, "tzoffsetfrom"), minutes(part, "tzoffsetto")];
		const at = Date.parse(`${part.getFirstPropertyValue("dtstart")}Z`) - before * 60_000;
		const isNamedRightly = (part.name === "daylight") === after > before || before === after;
		return `${new Date(at).toISOString()} ${before} ${after}${isNamedRightly ? "" : " misnamed"}`;
	});
	const wanted = changesOf(zone, from, to);
	const standing =
		wanted.split(" ")[1] ?? (Date.parse(`${instantOf("2018-01-01T00:00", zone)}`) - Date.UTC(2018, 0)) / -60_000;
	return [
		...different(`${zone} begins`, first, `${new Date(from).toISOString()} ${standing} ${standing}`),
		...different(`${zone} changes`, found.join("; "), wanted),
	];
}
