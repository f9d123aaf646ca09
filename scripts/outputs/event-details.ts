import type { Facts } from "../facts/facts.ts";
import { displayNumber, telLink } from "../facts/phone.ts";
import type { CityEvent } from "../facts/schema/event.ts";
import type { Online } from "../facts/schema/event-access.ts";
import type { Localized } from "../facts/schema/primitives.ts";
import { spokenLanguage } from "../facts/spoken-languages.ts";
import { plainText } from "../i18n/locale.ts";
import { recordAddress } from "../urls/permalink.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { firstWay } from "./line-words.ts";
import type { Publication } from "./publication.ts";

/** One thing that an event says of itself beside when, where and by whom. Pages draw it, other forms write it as text. */
export interface Detail {
	label: string;
	parts: DetailPart[];
}

export interface DetailPart {
	words: string | Localized;
	/** Of words that are in a language of their own: its BCP 47 tag. */
	lang?: string;
	/** Where the words lead: an address of this site from its root, or a whole one. */
	href?: string;
}

type Place = Pick<Publication, "facts" | "t">;

/** How to take part, what it costs, which languages are spoken there, whom to ask, and what it belongs to: all that is known. */
export function eventDetails(event: CityEvent, { facts, t }: Place): Detail[] {
	const { online, registration, interpretation, contact } = event;
	/** What is known, as parts; nothing of what is not. */
	const of = <T>(it: T | undefined, ...make: ((it: T) => DetailPart | DetailPart[] | undefined)[]): DetailPart[] =>
		it === undefined ? [] : make.flatMap((each) => each(it) ?? []);
	const phone = (number: NonNullable<Online["phone"]>) => ({ words: displayNumber(number), href: dialIn(number) });
	const day =
		(key: "event.online.from" | "event.registration.through" | "event.interpretation.through") => (date: string) => ({
			words: t(key, { date: t.formats.date(date) }),
		});
	const outside = (key: "event.online.link" | "event.registration.on") => (href: string) => ({
		words: t(key, { site: new URL(href).hostname.replace(/^www\./, "") }),
		href,
	});
	const line = (id: string) =>
		of(facts.hotlines.byId.get(id), (found) => {
			const { call = "", href = "" } = firstWay(found, facts, t);
			return href ? [{ words: found.name }, { words: call, href }] : undefined;
		});
	const spoken = (ids: readonly string[]) =>
		ids.map((id) => spokenLanguage(id, facts)).map(({ name, tag }) => ({ words: name, lang: tag }));
	const named = (ids: readonly string[]) =>
		ids.flatMap((id) =>
			of(facts.organizations.byId.get(id), ({ name, url }) => ({ words: name, ...(url && { href: url }) })),
		);
	const mention = ({ id, name }: CityEvent) => ({ words: name, href: recordAddress("events", id) });
	const details: [label: string, parts: DetailPart[]][] = [
		[
			t("event.online"),
			of(
				online && shownOnline(online, facts),
				(it) => of(it.link, outside("event.online.link")),
				(it) => of(it.linkFrom, day("event.online.from")),
				(it) => of(it.phone, phone),
				(it) => of(it.phone?.accessCode, (code) => ({ words: t("event.online.code", { code }) })),
			),
		],
		[
			t("event.cost"),
			[...of(event.free, () => ({ words: t("event.free") })), ...of(event.cost, (words) => ({ words }))],
		],
		[
			t("event.registration"),
			of(
				registration,
				(it) => of(it.link, outside("event.registration.on")),
				(it) => of(it.line, line),
				(it) => of(it.through, day("event.registration.through")),
			),
		],
		[t("nav.languages"), of(event.languages, spoken)],
		[
			t("event.interpretation"),
			of(
				interpretation,
				(it) => (it.languages ? spoken(it.languages) : { words: t("event.interpretation.any") }),
				(it) => of(it.askThrough, day("event.interpretation.through")),
			),
		],
		[t("foot.accessibility"), of(event.accessibility, (words) => ({ words }))],
		[
			t("event.contact"),
			of(
				contact,
				(it) => of(it.name, (words) => ({ words, lang: "en" })),
				(it) => of(it.line, line),
				(it) => of(it.email, (words) => ({ words, href: `mailto:${words}` })),
			),
		],
		[t("event.partners"), of(event.partners, named)],
		[t("event.part-of"), of(facts.events.byId.get(event.superEvent ?? ""), mention)],
		[t("event.parts"), subEvents(event, facts).map(mention)],
	];
	return details.flatMap(([label, parts]) => (parts.length > 0 ? [{ label, parts }] : []));
}

/** The same as lines of text. // => ["Cost: Free", "Sign up: Sign up on example.org: https://example.org/"] */
export const detailLines = (event: CityEvent, pub: Publication): string[] =>
	eventDetails(event, pub).map(
		({ label, parts }) => `${label}: ${parts.map((part) => partText(part, pub)).join("; ")}`,
	);

function partText({ words, href = "" }: DetailPart, pub: Publication): string {
	const text = typeof words === "string" ? words : plainText(words, pub);
	if (!/^(\/|https?:)/.test(href)) return text;
	return `${text}: ${href.startsWith("/") ? absoluteUrl(href, pub.siteUrl) : href}`;
}

/** What may be told of taking part from elsewhere on the day the site is built for: the link, or the day from which it is there. */
export function shownOnline({ link, linkFrom, ...rest }: Online, { siteDate }: Pick<Facts, "siteDate">): Online {
	if (linkFrom === undefined || (link !== undefined && siteDate >= linkFrom)) return { ...rest, ...(link && { link }) };
	return { ...rest, linkFrom };
}

/** A call that types the code after two pauses. // => "tel:+16125550123,,123456789#" */
export const dialIn = ({ dial, accessCode }: NonNullable<Online["phone"]>): string =>
	`${telLink({ dial })}${accessCode === undefined ? "" : `,,${accessCode.replace(/[ -]/g, "").replace("#", "%23")}`}`;

const parts = new WeakMap<Facts["events"], Map<string | undefined, CityEvent[]>>();

/** The events that are part of one, in order. */
export function subEvents({ id }: CityEvent, { events }: Pick<Facts, "events">): readonly CityEvent[] {
	const byParent = parts.get(events) ?? Map.groupBy(events.all, ({ superEvent }) => superEvent);
	parts.set(events, byParent);
	return (byParent.get(id) ?? []).toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
