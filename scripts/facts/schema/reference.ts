import { z } from "zod";
import { day, id, languageId, localized, refersTo, url } from "./primitives.ts";
import { provenance, source } from "./provenance.ts";

/** Words that must stay exactly as they were written, with where they stand. */
export const quotation = z.strictObject({
	id: id.meta({ examples: ["separation-ordinance"] }),
	text: z
		.string()
		.min(1, "the quotation is empty. Write its exact words.")
		.meta({
			description: "The words exactly as they stand there, in their own language.",
			examples: ["Public safety officials shall not undertake any law enforcement action …"],
		}),
	language: refersTo("languages", languageId).meta({
		description: "The language of the words, by its id in languages.json.",
		examples: ["en"],
	}),
	translations: z
		.record(languageId, z.string().min(1, "the translation is empty. Write it, or take the language out."))
		.optional()
		.meta({
			description: "To help people read it; only the words in its own language count.",
			examples: [{ es: "…" }],
		}),
	cite: localized.meta({
		title: "place in its source",
		description: "Whose words they are and where they stand.",
		examples: [{ en: "Minneapolis Code of Ordinances, section 19.30(a)(1)" }],
	}),
	...provenance,
});
export type Quotation = z.infer<typeof quotation>;

/** A page, guide or film elsewhere that the site sends people to. */
export const resource = z.strictObject({
	id: id.meta({ examples: ["civil-rights-site"] }),
	name: localized.meta({
		description: "What the page is called.",
		examples: [{ en: "Minneapolis Department of Civil Rights" }],
	}),
	description: localized.optional().meta({
		description: "One sentence: what people find there.",
		examples: [{ en: "Where to report discrimination or police misconduct to the City." }],
	}),
	owner: refersTo("organizations", id).meta({
		description: "The id of the organization that made it, from organizations.json.",
		examples: ["minneapolis-civil-rights"],
	}),
	topic: z.enum(["rights", "reporting", "police", "council", "office", "city"]).meta({
		description: "Under which heading the site lists it.",
		examples: ["rights"],
	}),
	languages: z
		.array(refersTo("languages", languageId))
		.min(1, 'no language is named. Write at least ["en"].')
		.meta({
			description: "The languages in which it can be read, by their ids in languages.json.",
			examples: [["en"], ["en", "es"]],
		}),
	url: url.nullable().meta({
		title: "web address",
		description: "Its address; null if not known.",
		examples: ["https://www.minneapolismn.gov/civilrights", null],
	}),
	...provenance,
});
export type Resource = z.infer<typeof resource>;

export const announcement = z.strictObject({
	id: id.meta({ examples: ["lims"] }),
	title: localized.meta({ description: "What it is called.", examples: [{ en: "LIMS" }] }),
	text: localized.meta({
		description: "One sentence: what people should know of it.",
		examples: [{ en: "LIMS is the City's tool to track local legislation." }],
	}),
	link: z
		.strictObject({
			url: url.meta({ description: "The address that it leads to.", examples: ["https://lims.minneapolismn.gov"] }),
			text: localized.meta({ description: "The words of the link.", examples: [{ en: "Enter LIMS" }] }),
		})
		.nullable()
		.meta({
			description: "Where it leads; null if no address is known.",
			examples: [null, { url: "https://lims.minneapolismn.gov", text: { en: "Enter LIMS" } }],
		}),
	...provenance,
});
export type Announcement = z.infer<typeof announcement>;

/** What the City's old page had wrong, and what is right. */
export const correction = z
	.strictObject({
		id: id.meta({ examples: ["hmong-line"] }),
		subject: localized.meta({
			description: "What it is about, in a few words.",
			examples: [{ en: "The name of the week" }],
		}),
		was: z
			.string()
			.meta({ title: "wrong statement", description: "What the old page said.", examples: ["Welcome Week"] }),
		is: z.string().meta({ title: "right statement", description: "What is right.", examples: ["Welcoming Week"] }),
		reason: localized.meta({
			description: "One or two sentences: how we know.",
			examples: [{ en: "The organization that founded it calls it so." }],
		}),
		evidence: z
			.array(source)
			.min(1, "no evidence is named. Add at least one source.")
			.meta({
				title: "proofs",
				description: "The pages or papers that prove it.",
				examples: [
					[
						{
							title: "City of Minneapolis bulletin of January 21, 2020",
							url: "https://content.govdelivery.com/accounts/MPLS/bulletins/27755dc",
						},
					],
				],
			}),
		day: day.meta({ description: "The day on which this site corrected it.", examples: ["2026-11-22"] }),
	})
	.refine((it) => it.was !== it.is, { path: ["is"], error: "this is what was there before. Write what is right." });
export type Correction = z.infer<typeof correction>;

const SIZE = "no paper has this size. Write inches from 1 to 60, such as 8.5.";
const inches = (description: string, example: number) =>
	z
		.number()
		.min(1, SIZE)
		.max(60, SIZE)
		.meta({ description, examples: [example] });

/** A thing to print or share. Its pictures are drawn from assets/art/<id>.typ. */
export const toolkitItem = z.strictObject({
	id: id.meta({ examples: ["campaign-poster"] }),
	name: localized.meta({ description: "What the thing is called.", examples: [{ en: "Campaign poster" }] }),
	description: localized.meta({
		description: "One sentence: what it is for.",
		examples: [{ en: "A poster of the campaign for a wall or a window." }],
	}),
	alt: localized.meta({
		title: "description of the picture",
		description: "What the picture shows, for those who cannot see it.",
		examples: [{ en: "A deep blue poster with the word #WeAreMpls in heavy white letters." }],
	}),
	kind: z.enum(["poster", "sign"]).meta({ description: "What sort of thing it is.", examples: ["poster"] }),
	paper: z
		.strictObject({ width: inches("How wide the paper is.", 11), height: inches("How high the paper is.", 17) })
		.meta({ description: "The paper's size in inches.", examples: [{ width: 11, height: 17 }] }),
	...provenance,
});
export type ToolkitItem = z.infer<typeof toolkitItem>;
