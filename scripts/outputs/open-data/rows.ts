import { z } from "zod";
import { channelTarget } from "../../facts/channels.ts";
import { telLink } from "../../facts/phone.ts";
import { weeklySpan } from "../../facts/schema/schedule.ts";
import type { Kind } from "./kinds.ts";
import {
	PUBLISHED,
	type Published,
	publishedChannel,
	publishedClosure,
	publishedDate,
	publishedNumber,
} from "./published.ts";

/** A table's columns in the order in which people read them: whether the row still holds, what it says, how far to trust it. */
function table({ urn, page, ...shape }: Readonly<Record<string, z.ZodType>>) {
	const { superseded, source, asOf, checked, reviewBy, ...fields } = shape;
	if (!superseded) return z.object({ ...shape, urn, page } as z.ZodRawShape);
	const state = { source, asOf, checked, reviewBy, superseded, urn, page };
	return z.object({ changed: z.enum(["yes", "no"]), ...fields, ...state } as z.ZodRawShape);
}

const { id, name, numbers: _numbers, channels: _channels, ...lineFields } = PUBLISHED.hotlines.shape;
const { dial: _dial, display: _display, kind: _kind, ...numberFields } = publishedNumber.shape;
const { kind: _channelKind, to: _to, ...channelFields } = publishedChannel.shape;
const {
	weekly: _weekly,
	closures: _closures,
	alwaysOpen: _alwaysOpen,
	id: scheduleId,
	...scheduleFields
} = PUBLISHED.hours.shape;
const { superseded: _superseded, ...spanFields } = weeklySpan.shape;
const { source: _source, name: closure, ...closureFields } = publishedClosure.shape;

const { repeats: _repeats, dates: _dates, occurrences: _occurrences, ...eventFields } = PUBLISHED.events.shape;

/**
 * What a row of each table holds. Of a hotline each number and each other channel has a row, of opening hours each span and each closure, of an
 * event each date.
 */
export const ROW: { readonly [K in Kind]: z.ZodObject } = {
	hotlines: table({
		id,
		name,
		// Of a row with a number to call, what sort it is; of another, what one writes.
		channel: z.string(),
		// As people write it: a cell that begins with + would be taken for a formula.
		number: publishedNumber.shape.display,
		// As RFC 3966 writes it. // => "tel:+16126733000"
		tel: z.string(),
		...numberFields,
		...channelFields,
		...lineFields,
	}),
	hours: table({
		id: scheduleId,
		row: z.enum(["always", "weekly", "closure"]),
		...spanFields,
		closure,
		...closureFields,
		...scheduleFields,
	}),
	events: table({ ...eventFields, ...publishedDate.shape }),
	resolutions: table(PUBLISHED.resolutions.shape),
	news: table(PUBLISHED.news.shape),
	organizations: table(PUBLISHED.organizations.shape),
	places: table(PUBLISHED.places.shape),
	files: table(PUBLISHED.files.shape),
	quotations: table(PUBLISHED.quotations.shape),
	resources: table(PUBLISHED.resources.shape),
	announcements: table(PUBLISHED.announcements.shape),
	corrections: table(PUBLISHED.corrections.shape),
	toolkit: table(PUBLISHED.toolkit.shape),
	languages: table(PUBLISHED.languages.shape),
};

/** The rows of one record, each with its own `superseded`. */
export const rowsOf = <K extends Kind>(kind: K, record: Published[K]): Row[] => SPLIT[kind](record).map(flagged);

type Row = Readonly<Record<string, unknown>>;

const flagged = (row: Row): Row => ({ changed: row.superseded ? "yes" : "no", ...row });

const whole = (record: Row): Row[] => [record];

const SPLIT: { readonly [K in Kind]: (record: Published[K]) => Row[] } = {
	hotlines: ({ numbers, channels, ...line }) => [
		...numbers.map(({ dial, display, kind, ...number }) => {
			const tel = telLink({ ...number, dial });
			return { ...line, channel: kind ?? line.kind, number: display, tel, link: tel, ...number };
		}),
		...channels.map(({ kind, to, ...channel }) => ({
			...line,
			channel: kind,
			...(to !== undefined && { number: channelTarget({ to }) }),
			...channel,
		})),
	],
	hours: scheduleRows,
	events: ({ repeats: _, dates: _dates, occurrences, ...event }) => occurrences.map((date) => ({ ...event, ...date })),
	resolutions: whole,
	news: whole,
	organizations: whole,
	places: whole,
	files: whole,
	quotations: whole,
	resources: whole,
	announcements: whole,
	corrections: whole,
	toolkit: whole,
	languages: whole,
};

function scheduleRows({ weekly, closures, alwaysOpen, ...schedule }: Published["hours"]): Row[] {
	return [
		...(alwaysOpen ? [{ ...schedule, row: "always" }] : []),
		...weekly.map((span) => ({
			...schedule,
			row: "weekly",
			...span,
			superseded: span.superseded ?? schedule.superseded,
		})),
		...closures.map(({ name, ...closure }) => ({ ...schedule, row: "closure", closure: name, ...closure })),
	];
}
