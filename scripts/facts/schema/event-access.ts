import { z } from "zod";
import { phoneNumber } from "./hotline.ts";
import { about, day, email, id, languageId, localized, refersTo, url } from "./primitives.ts";

const { dial, confirmedDigits } = phoneNumber.shape;

/** A number to take part by, which is no line of the city. */
const dialIn = z.strictObject({
	dial,
	accessCode: z
		.string()
		.regex(/^\d+([ -]\d+)*#?$/, "this is not a code that a phone can type. Write its digits, such as 123 456 789#.")
		.optional()
		.meta(about("What to type once the call is answered, as the invitation writes it.", "123 456 789#", "access code")),
	confirmedDigits,
});

/** How to take part from elsewhere (schema.org VirtualLocation). */
export const online = z
	.strictObject({
		link: url.optional().meta(about("The address at which people join.", "https://meet.example.org/a", "link to join")),
		linkFrom: day
			.optional()
			.meta(about("The day from which the link is shown, if the host asks so.", "2026-12-10", "first day of the link")),
		phone: dialIn
			.optional()
			.meta(about("A number by which people take part.", { dial: "+16125550123" }, "dial-in number")),
	})
	.refine(
		({ link, linkFrom, phone }) => link ?? linkFrom ?? phone,
		"nothing says how to take part. Write a link, the day from which it is shown, or a phone number.",
	);
export type Online = z.infer<typeof online>;

const line = refersTo("hotlines", id)
	.optional()
	.meta(about("The id of the line to call, from hotlines.json.", "city-311"));

export const registration = z
	.strictObject({
		link: url.optional().meta(about("The page on which people sign up.", "https://www.example.org/sign-up")),
		line,
		through: day
			.optional()
			.meta(about("The last day on which people can sign up.", "2026-12-01", "last day to sign up")),
	})
	.refine(({ link, line }) => link ?? line, "nothing says how to sign up. Write a link, or the id of a line.");

export const interpretation = z.strictObject({
	languages: z
		.array(refersTo("languages", languageId))
		.optional()
		.meta(
			about("The languages that interpreters are there for; leave it out if people may ask for any.", ["es", "ase"]),
		),
	askThrough: day
		.optional()
		.meta(
			about(
				"The last day to ask for it, if it is there on request.",
				"2026-12-04",
				"last day to ask for interpretation",
			),
		),
});

/** Whom to ask about an event. */
export const contact = z
	.strictObject({
		name: z.string().optional().meta(about("Who answers, as the announcement names them.", "Office of Public Events")),
		line,
		email: email.optional().meta(about("The e-mail address to write to.", "events@example.org", "e-mail address")),
	})
	.refine(
		({ line, email }) => line ?? email,
		"nothing says how to reach the contact. Write the id of a line, or an e-mail address.",
	);

/** Where the pictures of words and facts are kept, from the project's root. */
export const PICTURES = "assets/images/";

const PICTURE_NAME = /^[a-z0-9-]+(\/[a-z0-9-]+)*\.(jpe?g|png|webp|avif|svg)$/;
export const picture = z.strictObject({
	file: z
		.string()
		.regex(PICTURE_NAME, "this is not the name of a picture. Write its name in assets/images, such as lake.jpg.")
		.meta(about("The name of a picture in assets/images.", "lake.jpg", "picture")),
	alt: localized.meta(about("What it shows, for those who cannot see it.", { en: "Neighbors eat." }, "description")),
});
