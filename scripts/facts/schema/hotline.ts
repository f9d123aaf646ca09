import { z } from "zod";
import { id, languageId, localized } from "./primitives.ts";
import { provenance } from "./provenance.ts";

/** From where a number works, when that matters. */
export const REACHES = ["minneapolis", "minnesota", "united-states"] as const;
export const KINDS = ["voice", "tty", "relay", "emergency"] as const;

export const phoneNumber = z.strictObject({
	dial: z
		.string()
		.regex(
			/^(\+\d{8,15}|[2-9]11)$/,
			"this is not a number that a phone can dial. Write +1 and ten digits without spaces, such as +16126733000, or three digits such as 311.",
		)
		.meta({
			description: "The number to dial: +1 and ten digits (E.164), or three digits (N11).",
			examples: ["+16126733000", "311"],
		}),
	label: localized
		.optional()
		.meta({ description: "What sets this number apart from the record's others.", examples: [{ en: "Toll free" }] }),
	reachableFrom: z
		.enum(REACHES, `this is not a place the site knows. Write one of: ${REACHES.join(", ")}.`)
		.optional()
		.meta({ description: "From where the number can be called, if not from everywhere." }),
	confirmedDigits: z
		.string()
		.optional()
		.meta({ description: "The same number again, after a check that an unusual one is right." }),
});
export type PhoneNumber = z.infer<typeof phoneNumber>;

export const hotline = z.strictObject({
	id: id.refine((text) => text !== "all", '"all" stands for all lines in references. Write another id.'),
	name: localized,
	purpose: localized.meta({ description: "One sentence: what to call this line for." }),
	owner: id.meta({ description: "The id of the organization that answers, from organizations.json." }),
	numbers: z.array(phoneNumber).min(1, "the line has no number. Add at least one."),
	kind: z.enum(KINDS, `this is not a kind of line. Write one of: ${KINDS.join(", ")}.`),
	languages: z.array(languageId).min(1, 'no language is named. Write at least ["en"].'),
	interpreters: z
		.boolean()
		.optional()
		.meta({ description: "true if the line brings in an interpreter for other languages." }),
	hours: id.nullable().meta({ description: "The id of its schedule in hours.json; null if its hours are not known." }),
	whenClosed: localized.nullable().meta({ description: "What to do when nobody answers; null if nothing is known." }),
	...provenance,
});
export type Hotline = z.infer<typeof hotline>;
