import { DateTime } from "luxon";
import type { Facts } from "../../../../scripts/facts/facts.ts";
import { compileSchedule } from "../../../../scripts/facts/hours/compile.ts";
import { dayText } from "../../../../scripts/facts/hours/days.ts";
import type { CityEvent } from "../../../../scripts/facts/schema/event.ts";
import type { Hotline } from "../../../../scripts/facts/schema/hotline.ts";
import type { Provenance } from "../../../../scripts/facts/schema/provenance.ts";
import type { Schedule } from "../../../../scripts/facts/schema/schedule.ts";
import { urn } from "../../../../scripts/outputs/ids.ts";
import type { Kind } from "../../../../scripts/outputs/open-data/kinds.ts";
import type { Publication } from "../../../../scripts/outputs/publication.ts";
import { datesOf } from "../../facts/events/date-oracle.ts";

/** A record of the facts, whatever its kind. */
export type AnyRecord = Record<string, unknown> & Partial<Provenance>;

export const recordsOf = (kind: Kind, facts: Facts): AnyRecord[] => facts[kind].all.map((record) => ({ ...record }));
export const idOf = (record: AnyRecord): string => String(record.id ?? record.tag);

/** The page of each record, worked out apart from the code that is tested. */
const PAGES: Record<Kind, (id: string, facts: Facts) => string> = {
	hotlines: (id) => `contact/#${id}`,
	hours: (id, { hotlines, places }) => {
		const [line] = hotlines.all.filter(({ hours }) => hours === id);
		const [place] = places.all.filter(({ hours }) => hours === id);
		return line ? `contact/#${line.id}` : place ? `contact/#place-${place.id}` : "contact/";
	},
	files: () => "about/facts/",
	places: (id, { places }) => (places.byId.get(id)?.organization ? `contact/#place-${id}` : "about/facts/"),
	events: (id) => `events/${id}/`,
	news: (id) => `news/${id}/`,
	resolutions: (id) => `resolutions/${id}/`,
	organizations: () => "about/facts/",
	quotations: () => "about/facts/",
	resources: () => "resources/",
	announcements: () => "",
	corrections: (id) => `about/corrections/#${id}`,
	toolkit: (id) => `toolkit/#${id}`,
	languages: () => "contact/",
};

/** What a published record says beyond its own words. */
export function stateOf(kind: Kind, record: AnyRecord, { facts, siteUrl }: Publication): AnyRecord {
	const names = { urn: urn(kind, idOf(record)), page: `${siteUrl}${PAGES[kind](idOf(record), facts)}` };
	if (kind === "corrections") return names;
	const file = kind === "files" ? facts.files.byId.get(idOf(record)) : undefined;
	const type = file?.file.endsWith(".pdf")
		? "application/pdf"
		: "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	const { checked = null, asOf = null, superseded, reviewEvery } = record;
	return {
		...names,
		...(file && { url: `${siteUrl}files/${file.file}`, mediaType: type, bytes: facts.fileSizes.get(file.file) }),
		checked,
		superseded: superseded ?? null,
		reviewBy: reviewDay(kind, checked ?? asOf, reviewEvery),
	} as AnyRecord;
}

function reviewDay(kind: Kind, from: string | null, every?: number): string | null {
	if (from === null) return null;
	const days = every ?? (kind === "hotlines" || kind === "hours" ? 180 : 365);
	return DateTime.fromISO(from, { zone: "UTC" }).plus({ days }).toISODate();
}

/** The numbers of a line as they are published. */
export const numbersOf = ({ numbers }: Hotline) =>
	numbers.map(({ confirmedDigits: _confirmedDigits, ...number }) => {
		const digits = number.dial.replace(/^\+1/, "");
		return { ...number, display: digits.length === 3 ? digits : digits.replace(/(...)(...)(....)/, "$1-$2-$3") };
	});

/** The dates of an event as they are published. */
export const datesWith = (event: CityEvent) =>
	datesOf(event).map(({ id: _id, ...date }) => ({
		...date,
		place: event.dates?.find(({ start }) => start === date.start)?.place ?? event.place,
	}));

/** What is told of taking part from elsewhere. */
export const onlineOf = ({ online }: CityEvent, { siteDate }: Facts) =>
	online?.linkFrom === undefined
		? online
		: online.linkFrom > siteDate
			? { ...online, link: undefined }
			: { ...online, linkFrom: undefined };

/** The days of a compiled schedule that are closed, or that nobody has settled. */
export function daysOf(schedule: Schedule, kind: "closure" | "holiday"): string[] {
	const { dates, from } = compileSchedule(schedule);
	return Object.keys(dates)
		.map(Number)
		.filter((day) => (dates[day] === 1) === (kind === "holiday") && day >= from)
		.map(dayText);
}
