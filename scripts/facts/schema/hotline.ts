import { z } from "zod";
import { SHORT_NUMBERS } from "../phone.ts";
import { HTTPS, id, languageId, localized, RARE, refersTo, TEXT_KINDS } from "./primitives.ts";
import { provenance } from "./provenance.ts";

const KINDS = ["voice", "tty", "relay", "emergency", "text"] as const;
const NUMBER_KINDS = ["voice", "tty", "relay"] as const;

/** What a number or a channel has of its own, where it is not as its line is. */
const apart = {
	label: localized
		.optional()
		.meta({ description: "What sets it apart from the line's others.", examples: [{ en: "Toll free" }] }),
	languages: z
		.array(refersTo("languages", languageId))
		.min(1, 'no language is named. Write at least ["en"], or take the field out.')
		.optional()
		.meta({ description: "The languages in which it is answered, if not those of the line.", examples: [["om"]] })
		.register(RARE, {}),
	hours: refersTo("hours", id)
		.optional()
		.meta({
			title: "schedule",
			description: "The id of its own schedule in hours.json, or always; leave it out if it is that of the line.",
			examples: ["text-line"],
		})
		.register(RARE, {}),
	confirmedDigits: z
		.string()
		.optional()
		.meta({
			description: "The same number again, after a check that an unusual one is right.",
			examples: ["+16126733000"],
		}),
};

export const phoneNumber = z.strictObject({
	dial: z
		.string()
		.regex(
			new RegExp(`^(\\+\\d{8,15}|${SHORT_NUMBERS.join("|")})$`),
			"this is not a number that a phone can dial. Write +1 and ten digits without spaces, such as +16126733000, or three digits such as 311.",
		)
		.meta({
			description: "The number to dial: +1 and ten digits (E.164), or three digits (N11 or 988).",
			examples: ["+16126733000", "311"],
		})
		.register(TEXT_KINDS, { kind: "phone" }),
	extension: z
		.string()
		.regex(/^\d{1,7}$/, 'this is not an extension. Write its digits alone, such as "5".')
		.optional()
		.meta({ description: "What to dial after somebody has answered; leave it out for none.", examples: ["5"] }),
	kind: z
		.enum(NUMBER_KINDS, `this is not a kind of number. Write one of: ${NUMBER_KINDS.join(", ")}.`)
		.optional()
		.meta({ description: "What sort of number it is, if not that of the line.", examples: ["tty"] })
		.register(RARE, {}),
	reachableFrom: id.optional().meta({
		description:
			"From where the number can be called, if not from everywhere: the id of a place in site.json, under reaches.",
		examples: ["minneapolis"],
	}),
	...apart,
});
export type PhoneNumber = z.infer<typeof phoneNumber>;

const MESSENGER =
	"this is not a number to write to. Write + and all digits with the country code, such as +16125550100, without spaces.";
const PAGE = "this is not a web address that everybody can open. Write one that begins with https://.";
/** What `to` is for each kind of channel, and what to say of anything else. */
const CHANNELS = {
	text: [
		/^(\+\d{8,15}|[2-9]\d{4,5}|911|988)$/,
		"this is not a number that takes texts. Write +1 and ten digits, such as +16125550100, or a code of five or six digits, without spaces.",
	],
	whatsapp: [/^\+\d{8,15}$/, MESSENGER],
	signal: [/^\+\d{8,15}$/, MESSENGER],
	email: [z.regexes.email, "this is not an e-mail address. Write one such as help@example.org."],
	form: [HTTPS, PAGE],
	chat: [HTTPS, PAGE],
} as const;
const CHANNEL_KINDS = Object.keys(CHANNELS) as (keyof typeof CHANNELS)[];

/** A way to reach a line without a call. */
export const channel = z
	.strictObject({
		kind: z.enum(CHANNEL_KINDS, `this is not a kind of channel. Write one of: ${CHANNEL_KINDS.join(", ")}.`).meta({
			description: "How to write: text (SMS), whatsapp, signal, email, form or chat on the web.",
			examples: ["text"],
		}),
		to: z
			.string()
			.register(TEXT_KINDS, { kind: "phone" })
			.optional()
			.meta({
				title: "number or address",
				description:
					"Whom it reaches: a number, or for texts a code of five or six digits; an e-mail address; a web address.",
				examples: ["+16126733000", "help@example.org"],
			}),
		resource: refersTo("resources", id)
			.optional()
			.meta({
				title: "page",
				description: "In place of a web address: the id of a page from resources.json.",
				examples: ["report-an-issue"],
			}),
		body: z
			.string()
			.regex(/^\S.{0,39}$/, 'this is not a word to send. Write what the text must say, such as "HELP".')
			.optional()
			.meta({
				title: "words to send",
				description: "What a text must say to be answered; leave it out if it may say anything.",
				examples: ["HELP"],
			}),
		...apart,
	})
	.superRefine(({ kind, to, resource, body }, context) => {
		const fault = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
		const isPage = kind === "form" || kind === "chat";
		if (to === undefined && resource === undefined)
			fault("kind", `the channel says not where it leads. Add "to"${isPage ? ' or "resource"' : ""}.`);
		else if (resource !== undefined && !isPage)
			fault("resource", `only a form or a chat is a page. Write "to" instead.`);
		else if (to !== undefined && resource !== undefined)
			fault("resource", `the channel leads to two places. Write "to" or "resource", not both.`);
		else if (to !== undefined && !CHANNELS[kind][0].test(to)) fault("to", CHANNELS[kind][1]);
		if (body !== undefined && kind !== "text") fault("body", "only a text has words to send. Take the field out.");
	});
export type Channel = z.infer<typeof channel>;

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
		.default([])
		.meta({
			description: "The line's numbers, the one to call first on top; none if it answers in writing alone.",
			examples: [[{ dial: "311", reachableFrom: "minneapolis" }]],
		}),
	channels: z
		.array(channel)
		.min(1, "no channel stands here. Add one, or take the field out.")
		.optional()
		.meta({
			title: "other ways to write",
			description: "Ways to reach it without a call: text, WhatsApp, Signal, e-mail, a form or a chat on the web.",
			examples: [[{ kind: "text", to: "+16125550100", body: "HELP" }]],
		}),
	kind: z.enum(KINDS, `this is not a kind of line. Write one of: ${KINDS.join(", ")}.`).meta({
		description:
			"What sort of line it is: for speaking (voice), for text telephones (tty), relay, emergency, or for writing alone (text).",
		examples: ["voice"],
	}),
	languages: z
		.array(refersTo("languages", languageId))
		.min(1, 'no language is named. Write at least ["en"].')
		.meta({
			description:
				"The languages in which it is answered without an interpreter, by their ids in languages.json; others by their tags, such as om (Oromo), ksw (Karen) or ase (ASL).",
			examples: [["en"], ["en", "om"]],
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
			description:
				"The id of its schedule in hours.json; always if somebody answers day and night, every day; null if its hours are not known.",
			examples: [null, "city-311", "always"],
		}),
	whenClosed: localized.nullable().meta({
		title: "advice for when nobody answers",
		description: "What to do when nobody answers; null if nothing is known.",
		examples: [null, { en: "If you are in danger, call 911." }],
	}),
	...provenance,
});
export type Hotline = z.infer<typeof hotline>;
