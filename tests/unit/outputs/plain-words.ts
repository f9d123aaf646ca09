import { DateTime } from "luxon";
import { reviewBy } from "../../../scripts/facts/freshness.ts";
import { displayNumber } from "../../../scripts/facts/phone.ts";
import type { CityEvent } from "../../../scripts/facts/schema/event.ts";
import type { Hotline } from "../../../scripts/facts/schema/hotline.ts";
import type { Provenance, Superseded } from "../../../scripts/facts/schema/provenance.ts";
import type { Schedule } from "../../../scripts/facts/schema/schedule.ts";
import type { Publication } from "../../../scripts/outputs/publication.ts";
import { datesOf } from "../facts/events/date-oracle.ts";

// Written by hand, apart from the code' own formats, so that the two can be compared.
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** // => "Oct 30, 2018", "August 2017", "2017" */
export function dateInWords(date: string): string {
	const [year, month, day] = date.slice(0, 10).split("-");
	const name = MONTHS[Number(month) - 1] ?? "";
	if (day) return `${name.slice(0, 3)} ${Number(day)}, ${year}`;
	return month ? `${name} ${year}` : (year ?? "");
}

/** // => "September 21, 2018" */
export const longDate = (date: string): string =>
	`${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8, 10))}, ${date.slice(0, 4)}`;

export function timeInWords(time: string): string {
	const [hour = 0, minute = 0] = time.split(":").map(Number);
	if (minute === 0 && hour === 12) return "noon";
	if (minute === 0 && hour % 24 === 0) return "midnight";
	return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`} ${hour < 12 ? "a.m." : "p.m."}`;
}

/** A day begins at 12 a.m. and ends at midnight. */
const spanInWords = (opens: string, closes: string): string =>
	`${opens === "00:00" ? "12 a.m." : timeInWords(opens)} to ${timeInWords(closes)}`;

/** What must stand in a text on how old a fact is. */
export function ageFacts(fact: Provenance, kind: "hotlines" | "hours" | "events", { facts }: Publication): string[] {
	const last = reviewBy(fact, kind);
	const held = fact.checked ?? fact.asOf;
	return [
		held === null ? "has no date" : dateInWords(held),
		last === null || last < facts.siteDate ? "Call to confirm." : `After ${dateInWords(last)}, call to confirm.`,
	];
}

/** The same of a line and its hours: the advice by the older of the two, and of what the other is. */
export function lineAgeFacts(line: Hotline, pub: Publication): string[] {
	const schedule = pub.facts.hours.byId.get(line.hours ?? "");
	const number = ageFacts(line, "hotlines", pub);
	if (schedule === undefined) return number;
	const hours = ageFacts(schedule, "hours", pub);
	const heldFrom = ({ checked, asOf }: Provenance) => checked ?? asOf ?? "";
	const [oldest, other] = heldFrom(schedule) < heldFrom(line) ? [hours, number] : [number, hours];
	return [...oldest, ...other.slice(0, 1), ...(hours[0] === number[0] ? [] : ["Number: ", "Hours: "])];
}

export const changeFacts = ({ date, note, link }: Superseded): string[] => [
	...(date === null ? ["This has changed since."] : [dateInWords(date)]),
	note.en,
	link,
];

/** A local time of a zone as the clocks of the site show it. */
export const hereOf = (at: string, zone: string, { facts }: Publication): string =>
	DateTime.fromISO(at, { zone }).setZone(facts.site.timeZone).toFormat("yyyy-MM-dd'T'HH:mm");

/** What must stand in words of a start: by the clocks of the site, and by those of its place where they differ. */
export function momentFacts(at: string, zone: string, pub: Publication): string[] {
	const here = hereOf(at, zone, pub);
	return [
		`${longDate(here)}, ${timeInWords(here.slice(11))}`,
		...(here === at ? [] : [`${zone.split("/").at(-1)} time: `, timeInWords(at.slice(11))]),
		...(here.slice(0, 10) === at.slice(0, 10) ? [] : [longDate(at)]),
	];
}

/** What must stand in words beside the day and the place of an event. */
export function eventFacts(event: CityEvent, pub: Publication): string[] {
	const { previousStart, superseded } = event;
	const isOver = datesOf(event).every(({ start, end = start }) => end.slice(0, 10) < pub.facts.siteDate);
	return [
		event.summary.en,
		...detailFacts(event, pub),
		...(event.timeToBeAnnounced ? [longDate(event.start)] : []),
		...event.organizers.map((id) => pub.facts.organizations.byId.get(id)?.name.en ?? ""),
		...(event.link === null ? [] : [event.link]),
		event.source.title,
		event.source.url,
		...ageFacts(event, "events", pub).slice(0, isOver ? 1 : 2),
		...(event.status === "scheduled"
			? []
			: [{ cancelled: "is cancelled", postponed: "is postponed", rescheduled: "was moved" }[event.status]]),
		...(previousStart === undefined ? [] : momentFacts(previousStart, event.timeZone, pub)),
		...(superseded ? changeFacts(superseded) : []),
	];
}

/** What must stand in words of how to take part, what it costs and whom to ask. */
function detailFacts(event: CityEvent, pub: Publication): string[] {
	const { facts, siteUrl } = pub;
	const { online, registration, interpretation, contact, languages = [] } = event;
	const isHidden = (online?.linkFrom ?? "") > facts.siteDate || online?.link === undefined;
	const line = (id: string | undefined) => {
		const found = facts.hotlines.byId.get(id ?? "");
		return found ? [found.name.en, displayNumber(found.numbers[0] ?? { dial: "" })] : [];
	};
	const spoken = (id: string) =>
		facts.languages.byId.get(id)?.name ?? { ase: "American Sign Language", om: "Afaan Oromoo" }[id] ?? id;
	const events = facts.events.all.filter(({ id, superEvent }) => id === event.superEvent || superEvent === event.id);
	return [
		...(online?.link && !isHidden ? [new URL(online.link).hostname, online.link] : []),
		...(online?.linkFrom && isHidden ? [`from ${dateInWords(online.linkFrom)}`] : []),
		...(online?.phone ? [displayNumber(online.phone)] : []),
		...(online?.phone?.accessCode ? [`Then type ${online.phone.accessCode}`] : []),
		...(event.free ? ["Cost: Free"] : []),
		...(event.cost ? [event.cost.en] : []),
		...(registration?.link ? [registration.link] : []),
		...line(registration?.line),
		...(registration?.through ? [`Sign up by ${dateInWords(registration.through)}`] : []),
		...[...languages, ...(interpretation?.languages ?? [])].map(spoken),
		...(interpretation?.askThrough ? [`Ask by ${dateInWords(interpretation.askThrough)}`] : []),
		...(event.accessibility ? [event.accessibility.en] : []),
		...(contact?.name ? [contact.name] : []),
		...line(contact?.line),
		...(contact?.email ? [contact.email] : []),
		...(event.partners ?? [])
			.flatMap((id) => facts.organizations.byId.get(id))
			.flatMap((it) => [it?.name.en ?? "", it?.url ?? ""]),
		...events.flatMap(({ id, name }) => [name.en, `${siteUrl}events/${id}/`]),
	];
}

/** What must stand in words beside the numbers of a line. */
export function lineFacts(line: Hotline, pub: Publication): string[] {
	if (line.superseded) return [line.purpose.en, ...changeFacts(line.superseded)];
	const schedule = pub.facts.hours.byId.get(line.hours ?? "");
	return [
		line.purpose.en,
		...(line.interpreters
			? ["Interpreters"]
			: line.languages.filter((tag) => tag !== "en").map((tag) => pub.facts.languages.byId.get(tag)?.name ?? tag)),
		...(line.whenClosed ? [line.whenClosed.en] : []),
		...(line.kind === "emergency" ? [] : hoursFacts(schedule, pub)),
		...(line.kind === "emergency" ? [] : lineAgeFacts(line, pub)),
	];
}

function hoursFacts(schedule: Schedule | undefined, pub: Publication): string[] {
	const day = pub.facts.siteDate;
	if (!schedule) return ["We do not know the hours"];
	const held = schedule.asOf === null ? "Before:" : `As of ${dateInWords(schedule.asOf)}:`;
	if (schedule.alwaysOpen) return ["day and night"];
	const spans = schedule.weekly.filter(({ validThrough }) => validThrough === undefined || validThrough >= day);
	const old = spans.flatMap(({ superseded }) => (superseded ? [held, ...changeFacts(superseded)] : []));
	return [
		...(schedule.superseded ? [held, ...changeFacts(schedule.superseded)] : old),
		...spans.map(({ opens, closes }) => spanInWords(opens, closes)),
		...spans.map(({ opens, closes, validFrom = "" }) => {
			const [from = "", to = ""] = [opens, closes].map((time) =>
				hereOf(`${validFrom > day ? validFrom : day}T${time}`, schedule.timeZone, pub).slice(11),
			);
			return spanInWords(from, to);
		}),
		...spans.flatMap(({ validFrom, validThrough }) => [
			...(validFrom ? [`From ${dateInWords(validFrom)}`] : []),
			...(validThrough ? [`Through ${dateInWords(validThrough)}`] : []),
		]),
		...schedule.closures.flatMap(({ name, date }) => [name.en, ...(date ? [dateInWords(date)] : [])]),
	];
}

/** Each number as a visitor reads it, with what sets it apart. */
export const numberFacts = (
	line: Hotline,
	{
		facts: {
			site: { reaches },
		},
	}: Publication,
): string[] =>
	line.superseded
		? []
		: line.numbers.flatMap(({ dial, label, reachableFrom }) => [
				displayNumber({ dial }),
				...(label ? [label.en] : []),
				...reaches.filter(({ id }) => id === reachableFrom).map(({ name }) => name.en),
			]);

/**
 * How a text differs from the facts that it must tell: each fact that is not in it, and digits that no fact explains.
 * A fact may be told more than once, such as hours that two weekdays share.
 */
export function textDifferences(text: string, facts: readonly string[]): string[] {
	const missing = facts.filter((fact) => !text.includes(fact)).map((fact) => `missing: ${fact}`);
	let rest = text;
	for (const fact of facts.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(fact, " ");
	return /\d/.test(rest) ? [...missing, `not explained: ${rest.trim()}`] : missing;
}
