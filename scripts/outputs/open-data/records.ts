import { channelLink } from "../../facts/channels.ts";
import { occurrencesOf } from "../../facts/events/occurrences.ts";
import { fileAddress, fileType } from "../../facts/file-sizes.ts";
import { heldFrom, reviewBy } from "../../facts/freshness.ts";
import { closuresBetween } from "../../facts/hours/closures.ts";
import { compileSchedule } from "../../facts/hours/compile.ts";
import { dayText } from "../../facts/hours/days.ts";
import { displayNumber } from "../../facts/phone.ts";
import type { Hotline } from "../../facts/schema/hotline.ts";
import type { Provenance } from "../../facts/schema/provenance.ts";
import type { Closure, Schedule } from "../../facts/schema/schedule.ts";
import { absoluteUrl } from "../../urls/site-url.ts";
import { shownOnline } from "../event-details.ts";
import { urn } from "../ids.ts";
import type { Publication } from "../publication.ts";
import type { Kind } from "./kinds.ts";
import { pageOf } from "./pages.ts";
import type { Published } from "./published.ts";

/** The facts, and the address at which the files will stand. */
export type Place = Pick<Publication, "facts" | "siteUrl">;

/** The records of one kind as they are published, in the order of the facts' own file. */
export const publishedRecords = <K extends Kind>(kind: K, place: Place): readonly Published[K][] =>
	PUBLISHERS[kind](place);

const PUBLISHERS: { readonly [K in Kind]: (place: Place) => Published[K][] } = {
	hotlines: (place) =>
		place.facts.hotlines.all.map((line) => told("hotlines", line.id, { ...line, ...publishWays(line, place) }, place)),
	hours: (place) =>
		place.facts.hours.all.map((schedule) =>
			told(
				"hours",
				schedule.id,
				{
					...schedule,
					closures: schedule.closures.map((closure) => publishClosure(closure, schedule)),
					mayBeClosed: unsettledDays(schedule),
				},
				place,
			),
		),
	events: (place) =>
		place.facts.events.all.map((it) => {
			const online = it.online && shownOnline(it.online, place.facts);
			const occurrences = occurrencesOf(it).map(({ id: _id, ...date }) => withoutUndefined(date));
			return told("events", it.id, { ...it, ...(online && { online }), occurrences }, place);
		}),
	resolutions: (place) => place.facts.resolutions.all.map((it) => told("resolutions", it.id, it, place)),
	news: (place) => place.facts.news.all.map((it) => told("news", it.id, it, place)),
	organizations: (place) => place.facts.organizations.all.map((it) => told("organizations", it.id, it, place)),
	places: (place) => place.facts.places.all.map((it) => told("places", it.id, it, place)),
	files: (place) =>
		place.facts.files.all.map((it) => {
			const bytes = place.facts.fileSizes.get(it.file) ?? 0;
			const url = absoluteUrl(fileAddress(it), place.siteUrl);
			return told("files", it.id, { ...it, url, mediaType: fileType(it).mediaType, bytes }, place);
		}),
	quotations: (place) => place.facts.quotations.all.map((it) => told("quotations", it.id, it, place)),
	resources: (place) => place.facts.resources.all.map((it) => told("resources", it.id, it, place)),
	announcements: (place) => place.facts.announcements.all.map((it) => told("announcements", it.id, it, place)),
	corrections: (place) =>
		place.facts.corrections.all.map((it) => ({ ...identity("corrections", it.id, place), ...it })),
	toolkit: (place) => place.facts.toolkit.all.map((it) => told("toolkit", it.id, it, place)),
	languages: (place) => place.facts.languages.all.map((it) => told("languages", it.id, it, place)),
};

const identity = (kind: Kind, id: string, { facts, siteUrl }: Place) => ({
	urn: urn(kind, id),
	page: absoluteUrl(pageOf(kind, id, facts), siteUrl),
});

/** A record with its names first, its state last, and that it has changed before its words. */
function told<T extends Provenance>(kind: Exclude<Kind, "corrections">, id: string, record: T, place: Place) {
	const { checked, reviewEvery: _reviewEvery, superseded, ...fields } = record;
	return {
		...identity(kind, id, place),
		superseded: superseded ?? null,
		...fields,
		checked: checked ?? null,
		reviewBy: reviewBy(record, kind),
	};
}

const publishWays = ({ numbers, channels = [] }: Hotline, { facts }: Place) => ({
	numbers: numbers.map(({ confirmedDigits: _digits, ...number }) => ({ ...number, display: displayNumber(number) })),
	channels: channels.map(({ confirmedDigits: _digits, ...channel }) => ({
		...channel,
		link: channelLink(channel, facts),
	})),
});

/** What is not known has no field. */
const withoutUndefined = <T extends object>(it: T) =>
	Object.fromEntries(
		Object.entries(it).filter(([, value]) => value !== undefined),
	) as Published["events"]["occurrences"][number];

/** Readers need not know the grammar of rules: the days are worked out as far as the hours may be told. */
function publishClosure(closure: Closure, schedule: Schedule) {
	const from = heldFrom(schedule);
	const through = reviewBy(schedule, "hours");
	if (from === null || through === null) return { ...closure, dates: [] };
	const alone = { ...schedule, closures: [closure] };
	const days = closuresBetween(alone, Number(from.slice(0, 4)), Number(through.slice(0, 4)));
	return { ...closure, dates: days.map(({ date }) => date).filter((date) => from <= date && date <= through) };
}

function unsettledDays(schedule: Schedule): string[] {
	const { dates, from } = compileSchedule(schedule);
	return Object.entries(dates)
		.filter(([day, kind]) => kind === 1 && Number(day) >= from)
		.map(([day]) => dayText(Number(day)));
}
