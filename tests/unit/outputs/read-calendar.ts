import ICAL from "ical.js";
import type { CityEvent } from "../../../scripts/facts/schema/event.ts";
import { urn } from "../../../scripts/outputs/ids.ts";
import type { Publication } from "../../../scripts/outputs/publication.ts";
import { eventFacts, textDifferences } from "./plain-words.ts";
import { changesOf, firstInstantOf, instantOf, latestDay } from "./zone-oracle.ts";

/** How a calendar, read by ical.js, differs from the events that it must tell. */
export function calendarDifferences(text: string, events: readonly CityEvent[], pub: Publication): string[] {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const zones = new Map(
		calendar
			.getAllSubcomponents("vtimezone")
			.map((component) => [String(component.getFirstPropertyValue("tzid")), component]),
	);
	const parts = calendar.getAllSubcomponents("vevent");
	const refresh = calendar.getFirstPropertyValue("refresh-interval");
	return [
		...different("version", calendar.getFirstPropertyValue("version"), "2.0"),
		...different("method", calendar.getFirstPropertyValue("method"), "PUBLISH"),
		...(refresh === null ? [] : different("refresh", refresh, "P1D")),
		...different("events", parts.length, events.length),
		...[...zones].flatMap(([zone, component]) => zoneDifferences(zone, component, events)),
		...events.flatMap((event, index) => {
			const part = parts[index];
			const zone = zones.get(event.timeZone);
			if (!part || !zone) return [`${event.id}: no event or no zone`];
			return eventDifferences(event, part, new ICAL.Timezone(zone), pub);
		}),
	];
}

const different = (name: string, found: unknown, wanted: unknown): string[] =>
	String(found) === String(wanted) ? [] : [`${name}: ${found}, not ${wanted}`];

function eventDifferences(event: CityEvent, part: ICAL.Component, zone: ICAL.Timezone, pub: Publication): string[] {
	const value = (name: string) => part.getFirstPropertyValue(name);
	const instant = (name: string): string => {
		const time = value(name);
		if (!(time instanceof ICAL.Time)) return "no time";
		time.zone = part.getFirstProperty(name)?.getFirstParameter("tzid") === event.timeZone ? zone : time.zone;
		return time.toJSDate().toISOString();
	};
	const status =
		event.superseded && event.status !== "cancelled"
			? "TENTATIVE"
			: { scheduled: "CONFIRMED", rescheduled: "CONFIRMED", postponed: "TENTATIVE", cancelled: "CANCELLED" }[
					event.status
				];
	const { name, address: { street, locality } = {}, near } = pub.facts.places.byId.get(event.place ?? "") ?? {};
	const where = [name?.en, ...(street ? [street] : []), ...(locality ? [locality] : [])].join(", ");
	const changed = latestDay([event.checked ?? event.asOf, event.superseded?.date]) ?? pub.facts.site.sourceUpdated;
	return [
		...different("uid", value("uid"), urn("events", event.id)),
		...different("stamp", value("dtstamp"), firstInstantOf(changed, pub.facts.site.timeZone)),
		...different(
			"sequence",
			value("sequence"),
			["scheduled", "postponed", "rescheduled", "cancelled"].indexOf(event.status),
		),
		...different("status", value("status"), status),
		...different("start", instant("dtstart"), instantOf(event.start, event.timeZone)),
		...different("end", instant("dtend"), instantOf(event.end, event.timeZone)),
		...different("summary", value("summary"), event.name.en),
		...different("location", value("location"), near ? `${where} (near ${near.en})` : where),
		...different("url", value("url"), `${pub.siteUrl}events/${event.id}/`),
		...textDifferences(String(value("description")), eventFacts(event, pub)),
	].map((difference) => `${event.id}: ${difference}`);
}

/** The parts of a zone against what Intl says, from the January before the first event to the December after the last. */
function zoneDifferences(zone: string, component: ICAL.Component, events: readonly CityEvent[]): string[] {
	const years = events
		.filter(({ timeZone }) => timeZone === zone)
		.flatMap(({ start, end }) => [start, end].map((it) => Number(it.slice(0, 4))));
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
