import { z } from "zod";
import { telLink } from "../../facts/phone.ts";
import { day } from "../../facts/schema/primitives.ts";
import { weeklySpan } from "../../facts/schema/schedule.ts";
import type { Kind } from "./kinds.ts";
import { PUBLISHED, type Published, publishedClosure, publishedNumber } from "./published.ts";

const { numbers: _numbers, ...lineFields } = PUBLISHED.hotlines.shape;
const { dial: _dial, display: _display, ...numberFields } = publishedNumber.shape;
const { weekly: _weekly, closures: _closures, alwaysOpen: _alwaysOpen, ...scheduleFields } = PUBLISHED.hours.shape;
const { superseded: spanSuperseded, ...spanFields } = weeklySpan.shape;
const { source: closureSource, name: closureName, ...closureFields } = publishedClosure.shape;

/** A line of the tables: of a hotline each number, of opening hours each span and closure; else each record. */
export const ROW = {
	...PUBLISHED,
	hotlines: z.strictObject({
		...lineFields,
		/** As people write it: a cell that begins with + would be taken for a formula. */
		number: publishedNumber.shape.display,
		/** The number to dial as RFC 3966 writes it. // => "tel:+16126733000" */
		tel: z.string(),
		...numberFields,
	}),
	hours: z.strictObject({
		...scheduleFields,
		row: z.enum(["always", "weekly", "closure"]),
		...z.object(spanFields).partial().shape,
		closure: closureName.optional(),
		...z.object(closureFields).partial().shape,
		dates: z.array(day).optional(),
		closureSource: closureSource.optional(),
		spanSuperseded,
	}),
} as const satisfies Record<Kind, z.ZodObject>;
export type Row = { [K in Kind]: z.infer<(typeof ROW)[K]> };

/** The rows of one record. */
export const rowsOf = <K extends Kind>(kind: K, record: Published[K]): Row[K][] => SPLIT[kind](record);

const whole = <T>(record: T): T[] => [record];

const SPLIT: { readonly [K in Kind]: (record: Published[K]) => Row[K][] } = {
	hotlines: ({ numbers, ...line }) =>
		numbers.map(({ dial, display, ...number }) => ({ ...line, number: display, tel: telLink(dial), ...number })),
	hours: splitSchedule,
	events: whole,
	resolutions: whole,
	organizations: whole,
	quotations: whole,
	resources: whole,
	announcements: whole,
	corrections: whole,
	toolkit: whole,
	languages: whole,
};

function splitSchedule({ weekly, closures, alwaysOpen, ...schedule }: Published["hours"]): Row["hours"][] {
	return [
		...(alwaysOpen ? [{ ...schedule, row: "always" as const }] : []),
		...weekly.map(({ superseded, ...span }) => ({
			...schedule,
			row: "weekly" as const,
			...span,
			...(superseded && { spanSuperseded: superseded }),
		})),
		...closures.map(({ source, name, ...closure }) => ({
			...schedule,
			row: "closure" as const,
			closure: name,
			...closure,
			closureSource: source,
		})),
	];
}
