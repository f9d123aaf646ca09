import { z } from "zod";
import { id, localDateTime, localized, timeZone, url, weekday } from "./primitives.ts";
import { provenance } from "./provenance.ts";

/** schema.org EventStatusType, without the prefix. */
export const EVENT_STATUSES = ["scheduled", "cancelled", "postponed", "rescheduled"] as const;

export const place = z.strictObject({
	name: z.string().min(1, "the place has no name. Write it."),
	near: localized.optional().meta({ description: "What it is near to, if that helps to find it." }),
	address: z.string().optional().meta({ description: "Street and number; leave it out if not known." }),
	locality: z
		.string()
		.optional()
		.meta({ description: "The city.", examples: ["Minneapolis"] }),
});

export const event = z.strictObject({
	id,
	name: localized,
	summary: localized.meta({ description: "One or two sentences that say what happens there." }),
	start: localDateTime,
	end: localDateTime,
	weekday: weekday
		.optional()
		.meta({ description: "The weekday of the start as the source names it, to catch a wrong date." }),
	timeZone,
	place,
	organizers: z.array(id).min(1, "no organizer is named. Write the id of at least one organization."),
	status: z.enum(EVENT_STATUSES, `this is not a status. Write one of: ${EVENT_STATUSES.join(", ")}.`),
	previousStart: localDateTime.optional().meta({ description: "When it was to start before it was rescheduled." }),
	link: url.nullable().meta({ description: "The event's own page; null if none is known." }),
	...provenance,
});
export type CityEvent = z.infer<typeof event>;
