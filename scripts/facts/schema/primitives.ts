import { z } from "zod";

/** What a text is: the name of a record, a number to dial, a day or a time, or both. By this, what was likely meant is told. */
export const TEXT_KINDS = z.registry<{ kind: "id" | "phone" | "day or time" | "moment" }>();

/** What a field says of itself: a sentence, an example, and what it is called where its own name is not plain. */
export const about = (description: string, example: unknown, title?: string) => ({
	description,
	examples: [example],
	...(title && { title }),
});
/** Fields that few records need, so that `npm run new` does not ask for them. */
export const RARE = z.registry<object>();

/** A language's short name in folders, addresses and facts; its BCP 47 tag stands in its row of languages.json. */
export const languageId = z
	.string()
	.regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/, "this is not a language's id. Write one such as en, es, so or hmn.")
	.meta({ description: "The id of a language, from languages.json.", examples: ["es"] });

/** A record's name for good: it is in addresses and references, so it never changes. */
export const id = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		"an id has small letters, digits and single hyphens only. Write one such as city-311.",
	)
	.refine(
		(text) => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(text),
		"Windows can have no file of this name. Write another id.",
	)
	.meta({ description: "The record's name in references and addresses. It never changes.", examples: ["city-311"] })
	.register(TEXT_KINDS, { kind: "id" });

/** Of which list's records a field holds the id: by this it is checked, advised and asked for. */
const REFERENCES = z.registry<{ list: ReferredList }>();
export type ReferredList =
	| "events"
	| "organizations"
	| "files"
	| "hotlines"
	| "hours"
	| "languages"
	| "places"
	| "presets"
	| "resources"
	| "resolutions";

/** A field that holds the id of a record of a list. */
export function refersTo<Field extends z.ZodType>(list: ReferredList, field: Field): Field {
	const copy = field.clone();
	REFERENCES.add(copy, { list });
	return copy;
}

/** The list of which a field names a record; undefined for any other field. */
export const referredList = (field: z.ZodType | undefined): ReferredList | undefined =>
	field && REFERENCES.get(field)?.list;

/** Words in each language that has them; English always. */
export const localized = z
	.object({
		en: z
			.string()
			.min(1, "the English text is empty. Write it, or take the field out.")
			.meta({ description: "The text in English." }),
	})
	.catchall(
		z
			.string()
			.regex(/[\p{L}\p{N}]/u, "the text is empty. Write it, or take the language out.")
			.meta({ description: "The text in another language, by the language's id." }),
	)
	.meta({ description: "The text in each language; English always.", examples: [{ en: "Minneapolis 311" }] });
export type Localized = z.infer<typeof localized>;

/** Every day that some year has; whether the year has a February 29 is judged apart. Editors can judge by a pattern alone. */
const SOME_YEARS_DAY =
	/^\d{4}(-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|[12]\d)|-(0[13-9]|1[0-2])-30|-(0[13578]|1[02])-31)?($|T)/;
const NO_SUCH_DAY = "there is no such day in the calendar. Check the month and the day.";
const isRealDay = (text: string): boolean => {
	const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
	return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** A calendar day, ISO 8601. // => "2018-10-30" */
export const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, "this is not a day. Write year-month-day, such as 2018-10-30.")
	.regex(SOME_YEARS_DAY, NO_SUCH_DAY)
	.refine(isRealDay, NO_SUCH_DAY)
	.meta({ description: "A day: year-month-day.", examples: ["2018-10-30"] })
	.register(TEXT_KINDS, { kind: "day or time" });

/** A day, a month or a year, as exactly as the source says and no further (ISO 8601 reduced precision). // => "2017-08" */
export const partialDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "this is not a date. Write 2018-10-30, or 2018-10 or 2018 if only that is known.")
	.regex(SOME_YEARS_DAY, NO_SUCH_DAY)
	.refine(isRealDay, NO_SUCH_DAY)
	.meta({ description: "A day, or only a month or a year if no more is known.", examples: ["2017-08"] })
	.register(TEXT_KINDS, { kind: "day or time" });

/** Wall-clock time, 24 hours. // => "19:00" */
export const timeOfDay = z
	.string()
	.regex(
		/^([01]\d|2[0-3]):[0-5]\d$/,
		"this is not a time of day. Write hours and minutes from 00:00 to 23:59, such as 19:00 for 7 p.m.",
	)
	.meta({ description: "A time of day on the 24-hour clock. Midnight is 00:00.", examples: ["19:00"] })
	.register(TEXT_KINDS, { kind: "day or time" });

/** The end of a day may be written as such, so that a whole day is not taken for none. */
export const closingTime = z
	.string()
	.regex(
		/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
		"this is not a time of day. Write hours and minutes from 00:00 to 24:00, such as 19:00 for 7 p.m.",
	)
	.meta({ description: "A time of day on the 24-hour clock. Midnight is 00:00 or 24:00.", examples: ["19:00"] })
	.register(TEXT_KINDS, { kind: "day or time" });

/** A day that every year has. // => "11-01" */
export const monthDay = z
	.string()
	.regex(
		/^((0[13-9]|1[0-2])-(0[1-9]|[12]\d|30)|(0[13578]|1[02])-31|02-(0[1-9]|1\d|2[0-8]))$/,
		"this is not a day that every year has. Write month-day, such as 11-01 for November 1.",
	)
	.meta({ description: "A month and a day.", examples: ["11-01"] });

/** Wall-clock day and time without an offset; the record's zone makes it an instant. // => "2018-09-21T15:30" */
export const localDateTime = z
	.string()
	.regex(
		/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/,
		"this is not a day and a time. Write them such as 2018-09-21T15:30 for 3:30 p.m. on Sept 21, 2018.",
	)
	.regex(SOME_YEARS_DAY, NO_SUCH_DAY)
	.refine((text) => isRealDay(text.slice(0, 10)), NO_SUCH_DAY)
	.meta({ description: "A day and a time of day in the record's time zone.", examples: ["2018-09-21T15:30"] })
	.register(TEXT_KINDS, { kind: "moment" });

/** A moment, or only a day where what happens takes the whole of it or its time is not known. // => "2026-12-01" */
export const dayOrMoment = z
	.string()
	.regex(
		/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/,
		"this is not a day, nor a day and a time. Write it such as 2018-09-21T15:30 for 3:30 p.m. on Sept 21, 2018, or 2018-09-21 for the whole day.",
	)
	.regex(SOME_YEARS_DAY, NO_SUCH_DAY)
	.refine((text) => isRealDay(text.slice(0, 10)), NO_SUCH_DAY)
	.meta({
		description: "A day and a time of day in the record's time zone, or a whole day.",
		examples: ["2018-09-21T15:30", "2018-09-21"],
	})
	.register(TEXT_KINDS, { kind: "moment" });

/** An address of the site itself, from its root. Hosts read `*`, `:` and blanks in lists of redirects as patterns. // => "/resolutions/" */
export const sitePath = z
	.string()
	.regex(
		/^\/(?!\/)[^\s\\*:]*$/,
		"this is not an address of the site. Write one that begins with one / and has no spaces, \\, * or :, such as /resolutions/.",
	)
	.meta({ description: "An address of the site, from its root.", examples: ["/resolutions/"] });

/** Asking takes 0.1 ms, which ten thousand records would feel. */
const zones = new Map<string, boolean>();
const isZone = (name: string): boolean => {
	const known = zones.get(name) ?? (name.includes("/") && isZoneOfIntl(name));
	zones.set(name, known);
	return known;
};
/** Intl takes any case and gives another zone's name for some, such as Asia/Calcutta for Asia/Kolkata: those prove their case only so far. */
const SPELLING = /^[A-Z][a-z]+(\/[A-Z][a-z]+([_-][A-Za-z][a-z]*)*)+$/;
const isZoneOfIntl = (name: string): boolean => {
	try {
		const canonical = new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
		return canonical === name || (canonical.toLowerCase() !== name.toLowerCase() && SPELLING.test(name));
	} catch {
		return false;
	}
};

/** IANA time zone that this Node knows. */
export const timeZone = z
	.string()
	.refine(isZone, "this time zone is not known. Write its name, such as America/Chicago.")
	.meta({ description: "An IANA time zone.", examples: ["America/Chicago"] });

/** Only the plainest form, since browsers fix or hide what a reader would stumble over: no blanks, user or port. */
const PLAIN_ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+([/?#][^\s"<>\\]*)?$/;
/** The same over https: alone. */
export const HTTPS = /^https:\/\/[A-Za-z0-9.-]+([/?#][^\s"<>\\]*)?$/;
/** An address by numbers, such as 192.168.0.1, which `URL` also makes of 0x7f.1. */
const isNumericHost = (address: string): boolean => /^[\d.]+$/.test(URL.parse(address)?.hostname ?? "");

/** A web address. Which hosts may be http: is a rule across files. */
export const url = z
	.string()
	.regex(/^https?:/i, "this is not a web address. Write one that begins with https://.")
	.regex(
		PLAIN_ADDRESS,
		"this is not a web address that everybody can open. Write https:// in small letters and the host's name, without spaces, user, password or port.",
	)
	.refine(
		(text) => URL.canParse(text) && !isNumericHost(text),
		"no site has this name. Write the host's name, such as https://www.minneapolismn.gov.",
	)
	.meta({ format: "uri", description: "A web address.", examples: ["https://www.minneapolismn.gov/federal"] });

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export const weekday = z
	.enum(WEEKDAYS, `this is not a weekday. Write one of: ${WEEKDAYS.join(", ")}.`)
	.meta({ description: "A weekday.", examples: ["friday"] });
export type Weekday = z.infer<typeof weekday>;

/** // => "events@example.org" */
export const email = z
	.string()
	.regex(
		/^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
		"this is not an e-mail address. Write one such as events@example.org.",
	)
	.meta({ description: "An e-mail address.", examples: ["events@example.org"] });

/** Files to read that belong to a record: an agenda, minutes, a flyer. */
export const attachments = z
	.array(refersTo("files", id))
	.optional()
	.meta(about("The ids of files that belong to it, from files.json.", ["budget-2027"], "files"));
