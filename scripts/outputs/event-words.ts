import type { Facts } from "../facts/facts.ts";
import { endDay } from "../facts/hours/days.ts";
import { toZone } from "../facts/hours/wall-clock.ts";
import { placeOf } from "../facts/places.ts";
import type { CityEvent } from "../facts/schema/event.ts";
import { plainText } from "../i18n/locale.ts";
import { ageText, changedText, publishedText } from "./ages.ts";
import { placeWords } from "./place-words.ts";
import type { Publication } from "./publication.ts";

/** Whether an event is over on the day the site is built for. */
export const isOver = ({ end, timeZone }: CityEvent, { siteDate, site }: Pick<Facts, "siteDate" | "site">): boolean =>
	endDay(toZone(end, timeZone, site.timeZone)) < siteDate;

/** When it is, by the clocks of the site, with those of its place beside them. // => "Friday, September 21, 2018, 3:30 p.m. to 7 p.m." */
export const eventWhen = (event: CityEvent, { facts, t }: Pick<Publication, "facts" | "t">): string =>
	t.formats.period(event.start, event.end, { own: event.timeZone, site: facts.site.timeZone });

/** When it was to begin before it was moved; undefined if it was not. // => "Before: Friday, September 21, 2018, 3:30 p.m." */
export const eventBefore = (
	{ previousStart, timeZone }: CityEvent,
	{ facts, t }: Pick<Publication, "facts" | "t">,
): string | undefined =>
	previousStart &&
	t("event.previous", { time: t.formats.moment(previousStart, { own: timeZone, site: facts.site.timeZone }) });

/** Where it is; undefined while nobody knows. // => "The Commons, Minneapolis (near U.S. Bank Stadium)" */
export function eventWhere(event: CityEvent, pub: Publication): string | undefined {
	const place = placeOf(event, pub.facts);
	return place && placeWords(place, pub);
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
		...(event.superseded ? [changedText(event.superseded, pub)] : []),
		plainText(event.summary, pub),
		`${t("event.organizers")}: ${organizersOf(event, pub).join("; ")}`,
		...(event.link === null ? [] : [`${t("record.more")}: ${event.link}`]),
		`${t("record.source")}: ${event.source.title}, ${event.source.url}`,
		isOver(event, pub.facts) ? publishedText(aged, pub) : ageText(aged, pub),
	];
}
