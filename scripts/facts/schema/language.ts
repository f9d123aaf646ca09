import { z } from "zod";
import { day, id, languageId, refersTo } from "./primitives.ts";
import { provenance } from "./provenance.ts";

/** The kinds of pages for which a language may prefer English to a draft: those on reporting, rights and discrimination, and all others. */
const PAGE_KINDS = ["critical", "other"] as const;

const translation = z
	.strictObject({
		state: z
			.enum(["draft", "reviewed"], "this is not a state. Write draft, or reviewed once a person has signed it.")
			.meta({
				description: "Of its strings and of the names in the facts; each page has a state of its own.",
				examples: ["draft"],
			}),
		reviewer: z
			.string()
			.min(1, "the reviewer has no name. Write it, or null.")
			.nullable()
			.meta({ description: "Who has read and signed it; null until somebody has.", examples: [null, "María Pérez"] }),
		reviewed: day.nullable().meta({
			title: "day of review",
			description: "The day on which the reviewer signed; null until then.",
			examples: [null, "2026-12-01"],
		}),
		englishStandsIn: z
			.array(z.enum(PAGE_KINDS, `this is not a kind of page. Write one of: ${PAGE_KINDS.join(", ")}.`))
			.meta({
				title: "pages shown in English",
				description: "Kinds of pages whose drafts are not shown: English stands in for them.",
				examples: [[], ["critical"]],
			}),
	})
	.refine((it) => it.state === "draft" || (it.reviewer !== null && it.reviewed !== null), {
		path: ["state"],
		error: "a reviewed translation names who reviewed it and when. Write reviewer and reviewed, or draft.",
	});

export const language = z.strictObject({
	id: languageId.meta({
		description:
			"Its short name for good: its folder in content/, its strings file, its key in the facts, its address.",
		examples: ["es"],
	}),
	tag: z
		.string()
		.regex(
			/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
			"this is not a language tag. Write one such as es, or mww for White Hmong.",
		)
		.meta({
			title: "language tag",
			description: "Its BCP 47 tag, for browsers and screen readers: the most exact one.",
			examples: ["mww"],
		}),
	name: z.string().meta({ title: "own name", description: "The language's name in itself.", examples: ["Español"] }),
	englishName: z
		.string()
		.meta({ title: "English name", description: "The language's name in English.", examples: ["Spanish"] }),
	dir: z.enum(["ltr", "rtl"]).meta({
		title: "direction of writing",
		description: "Whether it is written from left to right (ltr) or from right to left (rtl).",
		examples: ["ltr"],
	}),
	hotline: refersTo("hotlines", id)
		.nullable()
		.meta({
			title: "line",
			description: "The id of the line that answers in this language; null if there is none.",
			examples: ["spanish-line", null],
		}),
	helpPhrase: z
		.string()
		.nullable()
		.meta({
			title: "words before the number",
			description: "The City's own words before that number; null if it has none.",
			examples: ["Para asistencia"],
		}),
	translation: translation.nullable().meta({
		description: "How far its words may be trusted; null for English, from which the others are made.",
		examples: [{ state: "draft", reviewer: null, reviewed: null, englishStandsIn: [] }, null],
	}),
	published: z
		.boolean()
		.meta({ title: "publication", description: "true once its pages are in content/.", examples: [true, false] }),
	...provenance,
});
export type Language = z.infer<typeof language>;
