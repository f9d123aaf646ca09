import { isSeries, type Occurrence, occurrencesOf, regularStarts, usualEnd } from "../facts/events/occurrences.ts";
import { readRule } from "../facts/events/rule-days.ts";
import { addDays, isWholeDay } from "../facts/hours/days.ts";
import type { CityEvent } from "../facts/schema/event.ts";
import type { EventStatus } from "../facts/schema/event-dates.ts";
import { plainText } from "../i18n/locale.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { basic, contentLine, escapeText, textLine } from "./content-lines.ts";
import { dialIn, shownOnline } from "./event-details.ts";
import { eventNotes, eventOn, eventWhere, titled } from "./event-words.ts";
import { urn } from "./ids.ts";
import { knownChange, lastChange, utc } from "./instants.ts";
import type { Publication } from "./publication.ts";

const ICAL_STATUS: Record<EventStatus, string> = {
	scheduled: "CONFIRMED",
	rescheduled: "CONFIRMED",
	postponed: "TENTATIVE",
	cancelled: "CANCELLED",
};

/** An event known to have changed is tentative: its times are those of the old source. */
const statusOf = ({ status, superseded }: CityEvent): string =>
	superseded && status !== "cancelled" ? "TENTATIVE" : ICAL_STATUS[status];

/**
 * An event as iCalendar (RFC 5545): a series is one with its rule or its dates, and a part of its own for each date that is not as the
 * others. A date that was announced and is off is such a part too; EXDATE would take it away without a word.
 */
export function eventLines(event: CityEvent, pub: Publication): string[] {
	if (!isSeries(event)) return partLines(event, [], pub);
	const regular = regularStarts(event);
	// A further date is told twice: some programs know no RDATE, but take a part of its own.
	const odd = occurrencesOf(event).filter((date) => isOdd(date, event) || !regular.includes(date.id));
	return [
		...partLines(event, seriesLines(event), pub),
		...odd.flatMap((date) => partLines(eventOn(event, date), [timeLine("RECURRENCE-ID", [date.id], event)], pub)),
	];
}

const isOdd = ({ id, start, end, status, place }: Occurrence, event: CityEvent): boolean =>
	start !== id || end !== usualEnd(id, event) || status !== event.status || place !== event.place;

/** One VEVENT. `which` are the lines that say which dates it speaks of. */
function partLines(event: CityEvent, which: readonly string[], pub: Publication): string[] {
	const { facts, siteUrl } = pub;
	const stamp = basic(lastChange(event, event.start, facts));
	const where = eventWhere(event, pub);
	return [
		"BEGIN:VEVENT",
		`UID:${urn("events", event.id)}`,
		`DTSTAMP:${stamp}`,
		...(knownChange(facts.site.timeZone, event) ? [`LAST-MODIFIED:${stamp}`] : []),
		`SEQUENCE:${event.sequence ?? 0}`,
		`STATUS:${statusOf(event)}`,
		// Nobody's own calendar is blocked by what a city holds.
		"TRANSP:TRANSPARENT",
		timeLine("DTSTART", [event.start], event),
		...endLines(event),
		...which,
		textLine("SUMMARY", titled(plainText(event.name, pub), event, pub)),
		...(where === undefined ? [] : [textLine("LOCATION", where)]),
		...conferenceLines(event, pub),
		...(event.superEvent ? [`RELATED-TO:${urn("events", event.superEvent)}`] : []),
		textLine("DESCRIPTION", eventNotes(event, pub).join("\n")),
		contentLine("URL", absoluteUrl(`/events/${event.id}/`, siteUrl)),
		"END:VEVENT",
	];
}

/** A property that holds days, or moments on the clocks of the event's zone. */
const timeLine = (name: string, times: readonly string[], { timeZone }: CityEvent): string =>
	isWholeDay(times[0] ?? "")
		? contentLine(`${name};VALUE=DATE`, times.map(basic).join(","))
		: contentLine(`${name};TZID=${timeZone}`, times.map((time) => basic(`${time}:00`)).join(","));

/** People name the last day, iCalendar the one after it. An end that is not known is left out. */
function endLines(event: CityEvent): string[] {
	const { start, end = start } = event;
	if (isWholeDay(end)) return [timeLine("DTEND", [addDays(end, 1)], event)];
	return end === start ? [] : [timeLine("DTEND", [end], event)];
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function seriesLines(event: CityEvent): string[] {
	const { repeats, start } = event;
	const regular = regularStarts(event);
	const more = occurrencesOf(event)
		.map(({ id }) => id)
		.filter((id) => !regular.includes(id));
	const moreLines = more.length > 0 ? [timeLine("RDATE", more, event)] : [];
	// A rule of one date: where there is none, some programs take the start for no date, and others see no series.
	if (repeats === undefined) return ["RRULE:FREQ=DAILY;COUNT=1", ...moreLines];
	const { weekdays, nth, everyOther } = readRule(repeats.every);
	const days = weekdays.map((weekday) => WEEKDAYS[weekday]);
	const last = regular.at(-1) ?? start;
	const rule = [
		nth.length > 0 ? "FREQ=MONTHLY" : "FREQ=WEEKLY",
		...(everyOther ? ["INTERVAL=2"] : []),
		`UNTIL=${basic(isWholeDay(last) ? last : utc(last, event.timeZone))}`,
		`BYDAY=${nth.length > 0 ? nth.flatMap((count) => days.map((day) => `${count}${day}`)).join() : days.join()}`,
	];
	const except = (repeats.except ?? []).map((day) => day + start.slice(10));
	return [
		contentLine("RRULE", rule.join(";")),
		...(except.length > 0 ? [timeLine("EXDATE", except, event)] : []),
		...moreLines,
	];
}

/** Ways to take part from elsewhere (RFC 7986, section 5.11). */
function conferenceLines({ online }: CityEvent, { facts, t }: Publication): string[] {
	if (online === undefined) return [];
	const { link, phone } = shownOnline(online, facts);
	const label = `LABEL="${escapeText(t("event.online")).replaceAll('"', "'")}"`;
	return [
		...(link ? [contentLine(`CONFERENCE;VALUE=URI;${label}`, link)] : []),
		...(phone ? [contentLine(`CONFERENCE;VALUE=URI;FEATURE=PHONE;${label}`, dialIn(phone))] : []),
	];
}
