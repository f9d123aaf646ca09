import { z } from "zod";
import { attachments, id, localDateTime, localized, refersTo, url } from "./primitives.ts";
import { provenance } from "./provenance.ts";

/** Something that people should know for a time: a hearing, a change, a call to take part. schema.org calls it a NewsArticle. */
export const news = z.strictObject({
	id: id.meta({ examples: ["budget-hearing-2026"] }),
	title: localized.meta({
		description: "What it is about, in a few words.",
		examples: [{ en: "Public hearing on the budget" }],
	}),
	summary: localized.meta({
		description: "One to three sentences: what people should know, and what they can do.",
		examples: [{ en: "The City Council hears everybody who wants to speak on next year's budget." }],
	}),
	from: localDateTime.meta({
		title: "start",
		description: "From when it is shown, on the clocks of the site's time zone. It is the day that stands on it.",
		examples: ["2026-11-24T09:00"],
	}),
	until: localDateTime.meta({
		title: "end",
		description: "When it is over: of a hearing the end of the hearing. After that it stands among earlier news.",
		examples: ["2026-12-01T20:00"],
	}),
	event: refersTo("events", id)
		.optional()
		.meta({
			description: "The id of the event that it is about, if it has one in _data/events/.",
			examples: ["budget-hearing-2026"],
		}),
	attachments,
	link: url.nullable().meta({
		description: "Where to read more; null for none.",
		examples: [null, "https://www.minneapolismn.gov/federal"],
	}),
	...provenance,
});
export type News = z.infer<typeof news>;
