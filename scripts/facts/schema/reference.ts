import { z } from "zod";
import { day, id, languageId, localized, url } from "./primitives.ts";
import { provenance, source } from "./provenance.ts";

/** Words that must stay exactly as they were written, with where they stand. */
export const quotation = z.strictObject({
	id,
	text: z.string().min(1, "the quotation is empty. Write its exact words."),
	language: languageId,
	translations: z
		.record(languageId, z.string().min(1, "the translation is empty. Write it, or take the language out."))
		.optional()
		.meta({
			description: "To help people read it; only the words in its own language count.",
			examples: [{ es: "…" }],
		}),
	cite: localized.meta({
		description: "Whose words they are and where they stand.",
		examples: [{ en: "Minneapolis Code of Ordinances, section 19.30(a)(1)" }],
	}),
	...provenance,
});
export type Quotation = z.infer<typeof quotation>;

/** A page, guide or film elsewhere that the site sends people to. */
export const resource = z.strictObject({
	id,
	name: localized,
	description: localized.optional(),
	owner: id.meta({ description: "The id of the organization that made it, from organizations.json." }),
	topic: z.enum(["rights", "reporting", "police", "council", "office", "city"]),
	languages: z.array(languageId).min(1, 'no language is named. Write at least ["en"].'),
	url: url.nullable().meta({ description: "Its address; null if not known." }),
	...provenance,
});
export type Resource = z.infer<typeof resource>;

export const announcement = z.strictObject({
	id,
	title: localized,
	text: localized,
	link: z
		.strictObject({ url, text: localized })
		.nullable()
		.meta({ description: "Where it leads; null if no address is known." }),
	...provenance,
});
export type Announcement = z.infer<typeof announcement>;

/** What the City's old page had wrong, and what is right. */
export const correction = z
	.strictObject({
		id,
		subject: localized.meta({ description: "What it is about, in a few words." }),
		was: z.string(),
		is: z.string(),
		reason: localized.meta({ description: "One or two sentences: how we know." }),
		evidence: z.array(source).min(1, "no evidence is named. Add at least one source."),
		day: day.meta({ description: "The day on which this site corrected it." }),
	})
	.refine((it) => it.was !== it.is, { path: ["is"], error: "this is what was there before. Write what is right." });
export type Correction = z.infer<typeof correction>;

const SIZE = "no paper has this size. Write inches from 1 to 60, such as 8.5.";
const inches = z.number().min(1, SIZE).max(60, SIZE);

/** A thing to print or share. Its pictures are drawn from assets/art/<id>.typ. */
export const toolkitItem = z.strictObject({
	id,
	name: localized,
	description: localized,
	alt: localized.meta({ description: "What the picture shows, for those who cannot see it." }),
	kind: z.enum(["poster", "sign"]),
	paper: z.strictObject({ width: inches, height: inches }).meta({ description: "The paper's size in inches." }),
	...provenance,
});
export type ToolkitItem = z.infer<typeof toolkitItem>;
