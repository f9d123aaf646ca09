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
	const { online, cost, registration, capacity, languages, interpretation, accessibility, contact, partners } = event;
	const lineParts = (id: string | undefined): DetailPart[] => {
		const line = facts.hotlines.byId.get(id ?? "");
		const { call = "", href = "" } = line ? firstWay(line, facts, t) : {};
		return line && href ? [{ words: line.name }, { words: call, href }] : [];
	};
	const dated = (key: "event.registration.through" | "event.interpretation.through", day: string | undefined) =>
		day === undefined ? [] : [{ words: t(key, { date: t.formats.date(day) }) }];
	const spoken = (ids: readonly string[] = []): DetailPart[] =>
		ids.map((id) => spokenLanguage(id, facts)).map(({ name, tag }) => ({ words: name, lang: tag }));
	const named = (ids: readonly string[] = []): DetailPart[] =>
		ids
			.flatMap((id) => facts.organizations.byId.get(id) ?? [])
			.map(({ name, url }) => ({ words: name, ...(url && { href: url }) }));
	const events = (those: readonly CityEvent[]): DetailPart[] =>
		those.map(({ id, name }) => ({ words: name, href: recordAddress("events", id) }));
	const details: [label: string, parts: DetailPart[]][] = [
		[t("event.online"), online ? onlineParts(online, { facts, t }) : []],
		[t("event.cost"), [...(event.free ? [{ words: t("event.free") }] : []), ...(cost ? [{ words: cost }] : [])]],
		[
			t("event.registration"),
			registration
				? [
						...(registration.link ? [outside("event.registration.on", registration.link, t)] : []),
						...lineParts(registration.line),
						...dated("event.registration.through", registration.through),
					]
				: [],
		],
		[t("event.capacity"), capacity === undefined ? [] : [{ words: t.formats.count(capacity) }]],
		[t("nav.languages"), spoken(languages)],
		[
			t("event.interpretation"),
			interpretation
				? [
						...(interpretation.languages
							? spoken(interpretation.languages)
							: [{ words: t("event.interpretation.any") }]),
						...dated("event.interpretation.through", interpretation.askThrough),
					]
				: [],
		],
		[t("foot.accessibility"), accessibility ? [{ words: accessibility }] : []],
		[
			t("event.contact"),
			contact
				? [
						...(contact.name ? [{ words: contact.name, lang: "en" }] : []),
						...lineParts(contact.line),
						...(contact.email ? [{ words: contact.email, href: `mailto:${contact.email}` }] : []),
					]
				: [],
		],
		[t("event.partners"), named(partners)],
		[
			t("event.part-of"),
			events(event.superEvent ? [facts.events.byId.get(event.superEvent)].flatMap((it) => it ?? []) : []),
		],
		[t("event.parts"), events(subEvents(event, facts))],
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

function onlineParts(online: Online, { facts, t }: Place): DetailPart[] {
	const { link, linkFrom, phone } = shownOnline(online, facts);
	return [
		...(link ? [outside("event.online.link", link, t)] : []),
		...(linkFrom ? [{ words: t("event.online.from", { date: t.formats.date(linkFrom) }) }] : []),
		...(phone?.label ? [{ words: phone.label }] : []),
		...(phone ? [{ words: displayNumber(phone), href: dialIn(phone) }] : []),
		...(phone?.accessCode ? [{ words: t("event.online.code", { code: phone.accessCode }) }] : []),
	];
}

const outside = (
	key: "event.online.link" | "event.registration.on",
	href: string,
	t: Publication["t"],
): DetailPart => ({
	words: t(key, { site: new URL(href).hostname.replace(/^www\./, "") }),
	href,
});

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
