import { z } from "zod";
import { SITE_TIME_ZONE } from "../time-zone.ts";
import { day, id, languageId, localized, sitePath, url } from "./primitives.ts";
import { provenance } from "./provenance.ts";

/** The kinds of pages for which a language may prefer English to a draft: those on reporting, rights and discrimination, and all others. */
export const PAGE_KINDS = ["critical", "other"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

const translation = z
	.strictObject({
		state: z
			.enum(["draft", "reviewed"], "this is not a state. Write draft, or reviewed once a person has signed it.")
			.meta({ description: "Of its strings and of the names in the facts; each page has a state of its own." }),
		reviewer: z.string().min(1, "the reviewer has no name. Write it, or null.").nullable(),
		reviewed: day.nullable().meta({ description: "The day on which the reviewer signed." }),
		englishStandsIn: z
			.array(z.enum(PAGE_KINDS, `this is not a kind of page. Write one of: ${PAGE_KINDS.join(", ")}.`))
			.meta({ description: "Kinds of pages whose drafts are not shown: English stands in for them." }),
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
		.meta({ description: "Its BCP 47 tag, for browsers and screen readers: the most exact one.", examples: ["mww"] }),
	name: z.string().meta({ description: "The language's name in itself.", examples: ["Español"] }),
	englishName: z.string(),
	dir: z.enum(["ltr", "rtl"]),
	hotline: id
		.nullable()
		.meta({ description: "The id of the line that answers in this language; null if there is none." }),
	helpPhrase: z
		.string()
		.nullable()
		.meta({
			description: "The City's own words before that number; null if it has none.",
			examples: ["Para asistencia"],
		}),
	translation: translation
		.nullable()
		.meta({ description: "How far its words may be trusted; null for English, from which the others are made." }),
	published: z.boolean().meta({ description: "true once its pages are in content/." }),
	...provenance,
});
export type Language = z.infer<typeof language>;

const namedLink = z.strictObject({ id, name: localized, url: url.nullable(), page: z.string().optional() });

export const site = z.strictObject({
	title: z.string(),
	tagline: localized,
	statement: localized.meta({ description: "What the campaign stands for, in one sentence." }),
	url: url.nullable().meta({ description: "The site's own address; null until it has one. SITE_URL overrides it." }),
	hashtag: z.string().regex(/^#\w+$/, "this is not a hashtag. Write one such as #WeAreMpls."),
	owner: id,
	sourceUpdated: day.meta({ description: "When the City last changed the page that this site grew from." }),
	timeZone: z.literal(SITE_TIME_ZONE),
	licenses: z.strictObject({
		code: z.strictObject({ name: z.string(), spdx: z.string(), url }),
		content: z.strictObject({ name: z.string(), spdx: z.string(), url }),
	}),
	quickLinks: z
		.array(namedLink)
		.meta({ description: "As the City's page named them. `page` is a page of this site that serves the same need." }),
	quickExit: url.nullable().meta({
		description:
			'Where "Leave this site" leads on pages that somebody may not want to be seen with; null for no such link.',
	}),
	socialNetworks: z
		.array(namedLink)
		.meta({ description: "As the City's page named them; url null where the address is not known." }),
	accommodations: localized.meta({ description: "The City's words on accommodations and alternative formats." }),
	httpOnlyHosts: z.array(z.string()).meta({ description: "Hosts of sources that were read over http:, not https:." }),
	redirects: z.array(z.strictObject({ from: sitePath, to: sitePath })),
	...provenance,
});
export type Site = z.infer<typeof site>;
