import { z } from "zod";
import { id, languageId, localized, refersTo, TEXT_KINDS } from "./primitives.ts";
import { provenance } from "./provenance.ts";

const KINDS = ["voice", "tty", "relay", "emergency"] as const;

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
		})
		.register(TEXT_KINDS, { kind: "phone" }),
	label: localized
		.optional()
		.meta({ description: "What sets this number apart from the record's others.", examples: [{ en: "Toll free" }] }),
	reachableFrom: id.optional().meta({
		description:
			"From where the number can be called, if not from everywhere: the id of a place in site.json, under reaches.",
		examples: ["minneapolis"],
	}),
	confirmedDigits: z
		.string()
		.optional()
		.meta({
			description: "The same number again, after a check that an unusual one is right.",
			examples: ["+16126733000"],
		}),
});
export type PhoneNumber = z.infer<typeof phoneNumber>;

export const hotline = z.strictObject({
	id: id.refine((text) => text !== "all", '"all" stands for all lines in references. Write another id.'),
	name: localized.meta({ description: "What the line is called.", examples: [{ en: "Minneapolis 311" }] }),
	purpose: localized.meta({
		description: "One sentence: what to call this line for.",
		examples: [{ en: "Report a hate crime or ask the City for help." }],
	}),
	owner: refersTo("organizations", id).meta({
		description: "The id of the organization that answers, from organizations.json.",
		examples: ["minneapolis-311"],
	}),
	numbers: z
		.array(phoneNumber)
		.min(1, "the line has no number. Add at least one.")
		.meta({
			description: "The line's numbers, the one to call first on top.",
			examples: [[{ dial: "311", reachableFrom: "minneapolis" }]],
		}),
	kind: z.enum(KINDS, `this is not a kind of line. Write one of: ${KINDS.join(", ")}.`).meta({
		description: "What sort of line it is: for speaking, for text (TTY), relay or emergency.",
		examples: ["voice"],
	}),
	languages: z
		.array(refersTo("languages", languageId))
		.min(1, 'no language is named. Write at least ["en"].')
		.meta({
			description: "The languages in which it is answered without an interpreter, by their ids in languages.json.",
			examples: [["en"]],
		}),
	interpreters: z
		.boolean()
		.optional()
		.meta({
			title: "use of interpreters",
			description: "true if the line brings in an interpreter for other languages.",
			examples: [true],
		}),
	hours: refersTo("hours", id)
		.nullable()
		.meta({
			title: "schedule",
			description: "The id of its schedule in hours.json; null if its hours are not known.",
			examples: [null, "city-311"],
		}),
	whenClosed: localized.nullable().meta({
		title: "advice for when nobody answers",
		description: "What to do when nobody answers; null if nothing is known.",
		examples: [null, { en: "If you are in danger, call 911." }],
	}),
	form: refersTo("resources", id)
		.optional()
		.meta({
			title: "online form",
			description: "The id of the page, from resources.json, on which people can do the same without a call.",
			examples: ["report-an-issue"],
		}),
	...provenance,
});
export type Hotline = z.infer<typeof hotline>;
