import { z } from "zod";
import { day, localized, partialDate, url } from "./primitives.ts";

export const source = z
	.strictObject({
		title: z
			.string()
			.min(1, "the source has no title. Write the name of the page or paper.")
			.meta({
				description: "The name of the page or paper in which it was read.",
				examples: ["City of Minneapolis, #WeAreMpls"],
			}),
		url: url.meta({ title: "address of the source", description: "The address of that page or paper." }),
	})
	.meta({
		description: "Where the fact was read.",
		examples: [
			{
				title: "City of Minneapolis, #WeAreMpls",
				url: "http://www.ci.minneapolis.mn.us/government/goals/wearempls/index.htm",
			},
		],
	});
export type Source = z.infer<typeof source>;

export const superseded = z
	.strictObject({
		date: partialDate.nullable().meta({
			description: "When it changed, as exactly as known; null if not known.",
			examples: [null, "2020-07"],
		}),
		note: localized.meta({
			description: "One sentence: what has changed.",
			examples: [{ en: "The City has since stopped answering 311 calls on weekends." }],
		}),
		source,
		link: url.meta({
			description: "Where to read about the change.",
			examples: ["https://www.fox9.com/news/city-of-minneapolis-will-no-longer-staff-311-on-weekends"],
		}),
	})
	.meta({
		title: "later change",
		description: "What is known to have changed since the source was written.",
		examples: [
			{
				date: null,
				note: { en: "The City has since stopped answering 311 calls on weekends." },
				source: {
					title: "FOX 9, City of Minneapolis will no longer staff 311 on weekends",
					url: "https://www.fox9.com/news/city-of-minneapolis-will-no-longer-staff-311-on-weekends",
				},
				link: "https://www.fox9.com/news/city-of-minneapolis-will-no-longer-staff-311-on-weekends",
			},
		],
	});
export type Superseded = z.infer<typeof superseded>;

/** The fields that every record carries: where it was read, when, and when a person last confirmed it. */
export const provenance = {
	source,
	asOf: partialDate.nullable().meta({
		title: "date of the source",
		description: "When the source said so; null if the source has no date.",
		examples: ["2018-10-30", null],
	}),
	checked: day.optional().meta({
		title: "day of the last confirmation",
		description: "The day on which a person confirmed it. Leave it out until somebody has.",
		examples: ["2026-11-20"],
	}),
	reviewEvery: z
		.int("the number of days is not a whole number. Write one such as 180.")
		.min(1, "the number of days is not above zero. Write one such as 180.")
		.max(3660, "the number of days is more than ten years. Write one such as 180.")
		.optional()
		.meta({
			title: "time between confirmations",
			description: "Days after which it must be confirmed again, if not the usual number.",
			examples: [180],
		}),
	superseded: superseded.optional(),
} as const;
const provenanceObject = z.object(provenance);
export type Provenance = z.infer<typeof provenanceObject>;
