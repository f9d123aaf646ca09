import { isOver, type Occurrence } from "../facts/events/occurrences.ts";
import type { Facts } from "../facts/facts.ts";
import { fileAddress } from "../facts/file-sizes.ts";
import { isWholeDay } from "../facts/hours/days.ts";
import { placeOf } from "../facts/places.ts";
import type { CityEvent } from "../facts/schema/event.ts";
import { type Locale, plainText } from "../i18n/locale.ts";
import { sentence } from "../i18n/words.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { ageText, changedText, publishedText } from "./ages.ts";
import { detailLines } from "./event-details.ts";
import { placeWords } from "./place-words.ts";
import type { Publication } from "./publication.ts";

type Words = Pick<Publication, "facts" | "t" | "say">;

/** One date of an event as an event of its own. */
export function eventOn({ repeats: _repeats, dates: _dates, ...event }: CityEvent, date: Occurrence): CityEvent {
	const { end: _end, previousStart: _previousStart, place: _place, ...rest } = event;
	const { start, end, status, previousStart, place } = date;
	return {
		...rest,
		start,
		status,
		...(end && { end }),
		...(previousStart && { previousStart }),
		...(place && { place }),
	};
}

/** When it is, by the clocks of the site, with those of its place beside them. // => "Friday, September 21, 2018, 3:30 p.m. to 7 p.m." */
export function eventWhen(event: CityEvent, { facts, t }: Words): string {
	const { start, end, timeZone } = event;
	const when = t.formats.period(start, end, { own: timeZone, site: facts.site.timeZone });
	if (event.timeToBeAnnounced) return t("event.time-unknown", { when });
	return isWholeDay(start) && (end ?? start) === start ? t("event.all-day", { when }) : when;
}

/** How often each name begins on each day, by the language of the name: each page asks. */
const namesOfDays = new WeakMap<Facts["events"], Map<string, number>>();

/** The day on which an event begins; with its hour where another one of its name begins on that day too. // => "Sep 21, 2018, 3:30 p.m." */
export function dayApart(event: CityEvent, { events }: Pick<Facts, "events">, told: Locale): string {
	const { date, startTime } = told.t.formats;
	const { id } = told.language;
	const keyOf = ({ name, start }: CityEvent): string => `${id} ${start.slice(0, 10)} ${plainText(name, told)}`;
	const counts = namesOfDays.get(events) ?? new Map<string, number>();
	if (!counts.has(id)) for (const key of [id, ...events.all.map(keyOf)]) counts.set(key, (counts.get(key) ?? 0) + 1);
	namesOfDays.set(events, counts);
	return counts.get(keyOf(event)) === 1 || isWholeDay(event.start)
		? date(event.start)
		: `${date(event.start)}, ${startTime(event.start.slice(11))}`;
}

/** A date of a series, with what has become of it. // => "Cancelled: Tuesday, March 9, 2027, 5 p.m. to 7 p.m." */
export function dateWords(event: CityEvent, date: Occurrence, words: Words): string {
	const own = eventOn(event, date);
	const when = titled(eventWhen(own, words), own, words);
	const place = date.place === event.place ? undefined : placeOf(own, words.facts);
	const told = [when, place ? plainText(place.name, words) : []].flat().join(", ");
	const before = eventBefore(own, words);
	return before === undefined ? told : `${sentence(told)} ${before}`;
}

/** The name of an event, or another text about it, that says first that it is off. // => "Cancelled: Harvest supper" */
export const titled = (name: string, { status }: Pick<CityEvent, "status">, { t }: Words): string =>
	status === "cancelled"
		? t("event.summary.cancelled", { name })
		: status === "postponed"
			? t("event.summary.postponed", { name })
			: name;

/** When it was to begin before it was moved; undefined if it was not. // => "Before: Friday, September 21, 2018, 3:30 p.m." */
export const eventBefore = ({ previousStart, timeZone }: CityEvent, { facts, t }: Words): string | undefined =>
	previousStart &&
	t("event.previous", {
		time: t.formats.period(previousStart, undefined, { own: timeZone, site: facts.site.timeZone }),
	});

/** Where it is; undefined while nobody knows. // => "The Commons, Minneapolis (near U.S. Bank Stadium); Online" */
export function eventWhere(event: CityEvent, pub: Publication): string | undefined {
	const place = placeOf(event, pub.facts);
	return (
		[place ? placeWords(place, pub) : [], event.online ? pub.t("event.online") : []].flat().join("; ") || undefined
	);
}

/** That it is off or moved; nothing for one that takes place as announced. */
export function eventState(event: CityEvent, pub: Publication): string[] {
	if (event.status === "scheduled") return [];
	return [[pub.t(`event.${event.status}`), eventBefore(event, pub) ?? []].flat().join(" ")];
}

/** The names of those who hold it. */
const organizersOf = ({ organizers }: CityEvent, pub: Publication): string[] =>
	organizers.map((id) => {
		const organization = pub.facts.organizations.byId.get(id);
		return organization ? plainText(organization.name, pub) : id;
	});

/**
 * What there is to say beside time and place: its state first, what changed, what happens there, who holds it, and how old that is.
 * Nobody need call about an event that is over.
 */
export function eventNotes(event: CityEvent, pub: Publication): string[] {
	const { t } = pub;
	const aged = { ...event, kind: "events" as const };
	return [
		...eventState(event, pub),
		...(event.timeToBeAnnounced ? [eventWhen(event, pub)] : []),
		...(event.superseded ? [changedText(event.superseded, pub)] : []),
		plainText(event.summary, pub),
		`${t("event.organizers")}: ${organizersOf(event, pub).join("; ")}`,
		...detailLines(event, pub),
		...(event.attachments ?? [])
			.flatMap((id) => pub.facts.files.byId.get(id) ?? [])
			.map((file) => `${plainText(file.title, pub)}: ${absoluteUrl(fileAddress(file), pub.siteUrl)}`),
		...(event.link === null ? [] : [`${t("record.more")}: ${event.link}`]),
		`${t("record.source")}: ${event.source.title}, ${event.source.url}`,
		isOver(event, pub.facts) ? publishedText(aged, pub) : ageText(aged, pub),
	];
}
