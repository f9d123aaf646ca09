import { z } from "zod";
import { day, localized, partialDate, url } from "./primitives.ts";

export const source = z
	.strictObject({
		title: z.string().min(1, "the source has no title. Write the name of the page or paper."),
		url,
	})
	.meta({ description: "Where the fact was read." });
export type Source = z.infer<typeof source>;

export const superseded = z
	.strictObject({
		date: partialDate.nullable().meta({ description: "When it changed, as exactly as known; null if not known." }),
		note: localized.meta({ description: "One sentence: what has changed." }),
		source,
		link: url.meta({ description: "Where to read what holds now." }),
	})
	.meta({ description: "What is known to have changed since the source was written." });
export type Superseded = z.infer<typeof superseded>;

/** The fields that every record carries: where it was read, when, and when a person last confirmed it. */
export const provenance = {
	source,
	asOf: partialDate.nullable().meta({ description: "When the source said so; null if the source has no date." }),
	checked: day
		.optional()
		.meta({ description: "The day on which a person confirmed it. Leave it out until somebody has." }),
	reviewEvery: z
		.int("the number of days is not a whole number. Write one such as 180.")
		.min(1, "the number of days is not above zero. Write one such as 180.")
		.max(3660, "the number of days is more than ten years. Write one such as 180.")
		.optional()
		.meta({ description: "Days after which it must be confirmed again, if not the usual number.", examples: [180] }),
	superseded: superseded.optional(),
} as const;
const provenanceObject = z.object(provenance);
export type Provenance = z.infer<typeof provenanceObject>;
