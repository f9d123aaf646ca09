import { z } from "zod";
import { phoneNumber } from "./hotline.ts";
import { day, email, id, languageId, localized, refersTo, url } from "./primitives.ts";

const { dial, confirmedDigits, label } = phoneNumber.shape;

/** A number to take part by, which is no line of the city. */
const dialIn = z.strictObject({
	dial: dial.meta({ description: "The number to dial to take part: +1 and ten digits.", examples: ["+16125550123"] }),
	accessCode: z
		.string()
		.regex(
			/^[0-9]+([ -][0-9]+)*#?$/,
			"this is not a code that a phone can type. Write its digits, such as 123 456 789#.",
		)
		.optional()
		.meta({
			title: "access code",
			description: "What to type once the call is answered, as the invitation writes it.",
			examples: ["123 456 789#"],
		}),
	label,
	confirmedDigits,
});

/** How to take part from elsewhere (schema.org VirtualLocation). */
export const online = z
	.strictObject({
		link: url.optional().meta({
			title: "link to join",
			description: "The address at which people join.",
			examples: ["https://meet.example.org/welcome"],
		}),
		linkFrom: day.optional().meta({
			title: "day from which the link is shown",
			description:
				"The day from which the link is shown, if the host asks so; until then all forms say that it will be there. These files are public: if nobody may know the link before, add it on that day.",
			examples: ["2026-12-10"],
		}),
		phone: dialIn.optional().meta({
			title: "number to take part by phone",
			description: "A phone number by which people take part, which is no line of the city.",
			examples: [{ dial: "+16125550123", accessCode: "123 456 789#" }],
		}),
	})
	.refine(
		({ link, linkFrom, phone }) => link !== undefined || linkFrom !== undefined || phone !== undefined,
		"nothing says how to take part. Write a link, the day from which it is shown, or a phone number.",
	);
export type Online = z.infer<typeof online>;

export const registration = z
	.strictObject({
		link: url.optional().meta({
			title: "page to sign up",
			description: "The page on which people sign up.",
			examples: ["https://www.example.org/sign-up"],
		}),
		line: refersTo("hotlines", id)
			.optional()
			.meta({
				title: "line to sign up",
				description: "The id of the line to call to sign up, from hotlines.json.",
				examples: ["city-311"],
			}),
		through: day.optional().meta({
			title: "last day to sign up",
			description: "The last day on which people can sign up.",
			examples: ["2026-12-01"],
		}),
	})
	.refine(
		({ link, line }) => link !== undefined || line !== undefined,
		"nothing says how to sign up. Write a link, or the id of a line.",
	);

export const interpretation = z.strictObject({
	languages: z
		.array(refersTo("languages", languageId))
		.optional()
		.meta({
			title: "languages of interpreters",
			description: "The languages that interpreters are there for; leave it out if people may ask for any.",
			examples: [["es", "ase"]],
		}),
	askThrough: day.optional().meta({
		title: "last day to ask for interpretation",
		description: "Until when people must ask for it, if it is there on request.",
		examples: ["2026-12-04"],
	}),
});

/** Whom to ask about an event. */
export const contact = z
	.strictObject({
		name: z
			.string()
			.optional()
			.meta({
				title: "name of the contact",
				description: "Who answers, as the announcement names them.",
				examples: ["Office of Immigrant and Refugee Affairs"],
			}),
		line: refersTo("hotlines", id)
			.optional()
			.meta({
				title: "line of the contact",
				description: "The id of the line to call, from hotlines.json.",
				examples: ["city-311"],
			}),
		email: email.optional().meta({
			title: "e-mail address of the contact",
			description: "The e-mail address to write to.",
			examples: ["events@example.org"],
		}),
	})
	.refine(
		({ line, email }) => line !== undefined || email !== undefined,
		"nothing says how to reach the contact. Write the id of a line, or an e-mail address.",
	);

/** Where the pictures of words and facts are kept, from the project's root. */
export const PICTURES = "assets/images/";

export const picture = z.strictObject({
	file: z
		.string()
		.regex(
			/^[a-z0-9-]+(\/[a-z0-9-]+)*\.(jpe?g|png|webp|avif|svg)$/,
			"this is not the name of a picture. Write its name in assets/images, such as lake.jpg.",
		)
		.meta({ title: "picture", description: "The name of a picture in assets/images.", examples: ["lake.jpg"] }),
	alt: localized.meta({
		title: "description of the picture",
		description: "What the picture shows, for those who cannot see it.",
		examples: [{ en: "Neighbors eat at long tables under trees." }],
	}),
});
