import { z } from "zod";
import { contact, interpretation, online, picture, registration } from "./event-access.ts";
import { repeats, seriesDate, status } from "./event-dates.ts";
import { dayOrMoment, id, languageId, localized, refersTo, timeZone, url, weekday } from "./primitives.ts";
import { provenance } from "./provenance.ts";

const eventDate = seriesDate.extend({
	place: refersTo("places", id)
		.optional()
		.meta({
			description: "The id of the place where it is held on that date, if not where the others are.",
			examples: ["the-commons"],
		}),
});

export const event = z.strictObject({
	id: id.meta({ examples: ["welcoming-week-2018"] }),
	name: localized.meta({ description: "What the event is called.", examples: [{ en: "Welcoming Week celebration" }] }),
	summary: localized.meta({
		description: "One or two sentences that say what happens there.",
		examples: [{ en: "A celebration of the immigrant and refugee communities of Minneapolis." }],
	}),
	start: dayOrMoment.meta({
		description:
			"When it begins, on the clocks of its place; a day alone if it takes the whole day. Of a series: its first date.",
		examples: ["2018-09-21T15:30", "2018-09-21"],
	}),
	end: dayOrMoment.optional().meta({
		description: "When it ends, on the clocks of its place, or its last day; leave it out if that is not known.",
		examples: ["2018-09-21T19:00", "2018-09-23"],
	}),
	timeToBeAnnounced: z
		.literal(true)
		.optional()
		.meta({
			title: "note that the time is to be announced",
			description: "true if only the day is known yet; then the start is a day.",
			examples: [true],
		}),
	weekday: weekday
		.optional()
		.meta({ description: "The weekday of the start as the source names it, to catch a wrong date." }),
	timeZone,
	repeats: repeats.optional().meta({
		title: "rule of the series",
		description: "For a series: on which weekdays it comes again, and how often or until when.",
		examples: [{ every: "2nd tuesday", times: 6 }],
	}),
	dates: z
		.array(eventDate)
		.min(1, "no date stands here. Write one, or take dates out.")
		.optional()
		.meta({
			title: "further dates",
			description: "Further dates of a series, and what has become of single ones: cancelled, moved, at another place.",
			examples: [[{ start: "2027-03-09T17:00", status: "cancelled" }]],
		}),
	place: refersTo("places", id)
		.optional()
		.meta({
			description:
				"The id of the place where it is held, from places.json; leave it out if not known, or if it is online alone.",
			examples: ["the-commons"],
		}),
	online: online.optional().meta({
		title: "way to take part from elsewhere",
		description: "How to take part over the internet or by phone.",
		examples: [{ link: "https://meet.example.org/welcome" }],
	}),
	organizers: z
		.array(refersTo("organizations", id))
		.min(1, "no organizer is named. Write the id of at least one organization.")
		.meta({
			description: "Who holds it: the ids of organizations, from organizations.json.",
			examples: [["city-of-minneapolis"]],
		}),
	partners: z
		.array(refersTo("organizations", id))
		.optional()
		.meta({
			description: "Who helps to hold it: the ids of organizations, from organizations.json.",
			examples: [["carryon-homes"]],
		}),
	superEvent: refersTo("events", id)
		.optional()
		.meta({
			title: "event that it is part of",
			description: "The id of the event that it is part of, such as that of a week.",
			examples: ["welcoming-week-2018"],
		}),
	status: status.meta({
		description: "Whether it takes place as planned; write cancelled rather than taking the event out.",
		examples: ["scheduled", "cancelled"],
	}),
	sequence: z
		.int("the number of changes is not a whole number. Write one such as 1.")
		.min(0, "the number of changes is below zero. Write one such as 1.")
		.optional()
		.meta({
			title: "number of changes",
			description:
				"How often its time, place or status has changed since it was published; each change raises it by 1, so that calendars take it over.",
			examples: [1],
		}),
	previousStart: dayOrMoment.optional().meta({
		description: "When it was to start before it was rescheduled.",
		examples: ["2018-09-20T15:30"],
	}),
	free: z
		.literal(true)
		.optional()
		.meta({
			title: "note that it is free",
			description: "true if it costs nothing.",
			examples: [true],
		}),
	cost: localized.optional().meta({
		description: "What it costs, in words, or what is asked for.",
		examples: [{ en: "$5 at the door" }],
	}),
	registration: registration.optional().meta({
		title: "way to sign up",
		description: "How to sign up, and until when.",
		examples: [{ link: "https://www.example.org/sign-up", through: "2026-12-01" }],
	}),
	capacity: z
		.int("the number of places is not a whole number. Write one such as 40.")
		.min(1, "the number of places is not above zero. Write one such as 40.")
		.optional()
		.meta({ title: "number of people", description: "How many people there is room for.", examples: [40] }),
	languages: z
		.array(refersTo("languages", languageId))
		.optional()
		.meta({
			title: "languages spoken",
			description: "The languages in which it is held, by their ids or tags: en, es, ase (American Sign Language).",
			examples: [["en", "es"]],
		}),
	interpretation: interpretation.optional().meta({
		description: "That interpreters come; {} if people may ask for any language, whenever they want.",
		examples: [{ languages: ["es", "ase"], askThrough: "2026-12-04" }],
	}),
	accessibility: localized.optional().meta({
		description: "What makes it open to people with disabilities, beside the place itself.",
		examples: [{ en: "Live captions on a screen. A quiet room." }],
	}),
	contact: contact.optional().meta({
		description: "Whom to ask about the event.",
		examples: [{ line: "city-311", email: "events@example.org" }],
	}),
	picture: picture.optional().meta({
		description: "One picture, with what it shows.",
		examples: [{ file: "lake.jpg", alt: { en: "Neighbors eat at long tables under trees." } }],
	}),
	link: url.nullable().meta({
		description: "The event's own page; null if none is known.",
		examples: [null, "https://carryonhomes.com/projects/carryonhomesathecommons"],
	}),
	...provenance,
});
export type CityEvent = z.infer<typeof event>;
