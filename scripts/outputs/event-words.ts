import type { CityEvent } from "../facts/schema/event.ts";
import { plainText } from "../i18n/locale.ts";
import { ageText, changedText, publishedText } from "./ages.ts";
import type { Publication } from "./publication.ts";

/** Whether an event is over on the day the site is built for. */
const isOver = ({ end }: CityEvent, siteDate: string): boolean => end.slice(0, 10) < siteDate;

/** When it is. // => "Friday, September 21, 2018, 3:30 p.m. to 7 p.m." */
export function eventWhen({ start, end }: CityEvent, pub: Publication): string {
	const isWithinOneDay = Date.parse(`${end}Z`) - Date.parse(`${start}Z`) < 24 * 60 * 60 * 1000;
	return isWithinOneDay
		? `${pub.t.formats.longDay(start)}, ${pub.t.formats.span(start.slice(11), end.slice(11))}`
		: pub.t("time.span", { opens: moment(start, pub), closes: moment(end, pub) });
}

/** A day and a time in words. // => "Friday, September 21, 2018, 3:30 p.m." */
export const moment = (at: string, { t }: Publication): string =>
	`${t.formats.longDay(at)}, ${t.formats.time(at.slice(11))}`;

/** Where it is. // => "The Commons, Minneapolis (near U.S. Bank Stadium)" */
export function eventWhere({ place }: CityEvent, pub: Publication): string {
	const address = [place.name, place.address, place.locality].filter((part) => part !== undefined).join(", ");
	return place.near ? `${address} (${pub.t("place.near", { place: plainText(place.near, pub) })})` : address;
}

/** That it is off or moved; nothing for one that takes place as announced. */
export function eventState({ status, previousStart }: CityEvent, pub: Publication): string[] {
	if (status === "scheduled") return [];
	const previous = previousStart === undefined ? [] : [pub.t("event.previous", { time: moment(previousStart, pub) })];
	return [[pub.t(`event.${status}`), ...previous].join(" ")];
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
		...(event.superseded ? [changedText(event.superseded, pub)] : []),
		plainText(event.summary, pub),
		`${t("event.organizers")}: ${organizersOf(event, pub).join("; ")}`,
		...(event.link === null ? [] : [`${t("record.more")}: ${event.link}`]),
		`${t("record.source")}: ${event.source.title}, ${event.source.url}`,
		isOver(event, pub.facts.siteDate) ? publishedText(aged, pub) : ageText(aged, pub),
	];
}
