import { z } from "zod";
import { id, localDateTime, localized, refersTo, timeZone, url, weekday } from "./primitives.ts";
import { provenance } from "./provenance.ts";

/** schema.org EventStatusType, without the prefix. */
export const EVENT_STATUSES = ["scheduled", "cancelled", "postponed", "rescheduled"] as const;

export const event = z.strictObject({
	id: id.meta({ examples: ["welcoming-week-2018"] }),
	name: localized.meta({ description: "What the event is called.", examples: [{ en: "Welcoming Week celebration" }] }),
	summary: localized.meta({
		description: "One or two sentences that say what happens there.",
		examples: [{ en: "A celebration of the immigrant and refugee communities of Minneapolis." }],
	}),
	start: localDateTime.meta({
		description: "When it begins, on the clocks of its place.",
		examples: ["2018-09-21T15:30"],
	}),
	end: localDateTime.meta({ description: "When it ends, on the clocks of its place.", examples: ["2018-09-21T19:00"] }),
	weekday: weekday
		.optional()
		.meta({ description: "The weekday of the start as the source names it, to catch a wrong date." }),
	timeZone,
	place: refersTo("places", id)
		.optional()
		.meta({
			description: "The id of the place where it is held, from places.json; leave it out if not known.",
			examples: ["the-commons"],
		}),
	organizers: z
		.array(refersTo("organizations", id))
		.min(1, "no organizer is named. Write the id of at least one organization.")
		.meta({
			description: "Who holds it: the ids of organizations, from organizations.json.",
			examples: [["city-of-minneapolis"]],
		}),
	status: z.enum(EVENT_STATUSES, `this is not a status. Write one of: ${EVENT_STATUSES.join(", ")}.`).meta({
		description: "Whether it takes place as planned; write cancelled rather than taking the event out.",
		examples: ["scheduled", "cancelled"],
	}),
	previousStart: localDateTime.optional().meta({
		description: "When it was to start before it was rescheduled.",
		examples: ["2018-09-20T15:30"],
	}),
	link: url.nullable().meta({
		description: "The event's own page; null if none is known.",
		examples: [null, "https://carryonhomes.com/projects/carryonhomesathecommons"],
	}),
	...provenance,
});
export type CityEvent = z.infer<typeof event>;
