import { z } from "zod";
import { contact, interpretation, online, picture, registration } from "./event-access.ts";
import { repeats, seriesDate, status } from "./event-dates.ts";
import {
	about,
	attachments,
	dayOrMoment,
	id,
	languageId,
	localized,
	refersTo,
	timeZone,
	url,
	weekday,
} from "./primitives.ts";
import { provenance } from "./provenance.ts";

export const event = z.strictObject({
	id: id.meta({ examples: ["welcoming-week-2018"] }),
	name: localized.meta(about("What the event is called.", { en: "Welcoming Week celebration" })),
	summary: localized.meta(
		about("One or two sentences that say what happens there.", { en: "A celebration of the immigrant communities." }),
	),
	start: dayOrMoment.meta(
		about("When it begins, on the clocks of its place; a day alone if it takes the whole day.", "2018-09-21T15:30"),
	),
	end: dayOrMoment
		.optional()
		.meta(about("When it ends, or its last day; leave it out if that is not known.", "2018-09-21T19:00")),
	timeToBeAnnounced: z
		.literal(true)
		.optional()
		.meta(about("true if only the day is known yet.", true, "note that the time is to be announced")),
	weekday: weekday
		.optional()
		.meta({ description: "The weekday of the start as the source names it, to catch a wrong date." }),
	timeZone,
	repeats: repeats
		.optional()
		.meta(about("For a series: when it comes again.", { every: "2nd tuesday", times: 6 }, "rule of the series")),
	dates: z
		.array(seriesDate)
		.min(1, "no date stands here. Write one, or take dates out.")
		.optional()
		.meta(
			about(
				"Further dates of a series, and what has become of single ones.",
				[{ start: "2027-03-09T17:00", status: "cancelled" }],
				"further dates",
			),
		),
	place: refersTo("places", id)
		.optional()
		.meta(about("The id of the place where it is held, from places.json; leave it out if not known.", "the-commons")),
	online: online
		.optional()
		.meta(about("How to take part from elsewhere.", { link: "https://meet.example.org/a" }, "way to take part online")),
	organizers: z
		.array(refersTo("organizations", id))
		.min(1, "no organizer is named. Write the id of at least one organization.")
		.meta(about("Who holds it: the ids of organizations, from organizations.json.", ["city-of-minneapolis"])),
	partners: z
		.array(refersTo("organizations", id))
		.optional()
		.meta(about("Who helps to hold it: the ids of organizations.", ["carryon-homes"])),
	superEvent: refersTo("events", id)
		.optional()
		.meta(about("The id of the event that it is part of, such as a week.", "welcoming-week-2018", "larger event")),
	status: status.meta(
		about("Whether it takes place as planned; write cancelled rather than taking the event out.", "scheduled"),
	),
	sequence: z
		.int("the number of changes is not a whole number. Write one such as 1.")
		.min(0, "the number of changes is below zero. Write one such as 1.")
		.optional()
		.meta(about("How often its time, place or status has changed since it was published.", 1, "number of changes")),
	previousStart: dayOrMoment
		.optional()
		.meta(about("When it was to start before it was rescheduled.", "2018-09-20T15:30")),
	free: z
		.literal(true)
		.optional()
		.meta(about("true if it costs nothing.", true, "note that it is free")),
	cost: localized.optional().meta(about("What it costs, in words.", { en: "$5 at the door" })),
	registration: registration
		.optional()
		.meta(about("How to sign up, and until when.", { link: "https://www.example.org/sign-up" }, "way to sign up")),
	languages: z
		.array(refersTo("languages", languageId))
		.optional()
		.meta(about("The languages in which it is held: en, es, ase (American Sign Language).", ["en", "es"])),
	interpretation: interpretation
		.optional()
		.meta(about("That interpreters come; {} if people may ask for any language.", { languages: ["es", "ase"] })),
	accessibility: localized
		.optional()
		.meta(about("What makes it open to people with disabilities, beside the place itself.", { en: "Live captions." })),
	contact: contact.optional().meta(about("Whom to ask about the event.", { line: "city-311" })),
	picture: picture.optional().meta(about("One picture.", { file: "lake.jpg", alt: { en: "Neighbors eat." } })),
	attachments,
	link: url
		.nullable()
		.meta(
			about(
				"The event's own page; null if none is known.",
				"https://carryonhomes.com/projects/carryonhomesathecommons",
			),
		),
	...provenance,
});
export type CityEvent = z.infer<typeof event>;
