import { z } from "zod";
import { event } from "../../facts/schema/event.ts";
import { file } from "../../facts/schema/file.ts";
import { channel, hotline, phoneNumber } from "../../facts/schema/hotline.ts";
import { language } from "../../facts/schema/language.ts";
import { news } from "../../facts/schema/news.ts";
import { organization } from "../../facts/schema/organization.ts";
import { place } from "../../facts/schema/place.ts";
import { day } from "../../facts/schema/primitives.ts";
import { superseded } from "../../facts/schema/provenance.ts";
import { announcement, correction, quotation, resource, toolkitItem } from "../../facts/schema/reference.ts";
import { resolution } from "../../facts/schema/resolution.ts";
import { closure, schedule } from "../../facts/schema/schedule.ts";
import type { Kind } from "./kinds.ts";

const identity = {
	urn: z
		.string()
		.regex(/^urn:uuid:[0-9a-f-]{36}$/)
		.meta({ description: "The record's name for good, in any file and under any address of the site." }),
	page: z.url().meta({ description: "The page of this site that shows the record." }),
};

/** The fields that let a reader judge how far to trust a record; always there, null where nothing is known. */
const change = superseded.nullable().meta({
	description:
		"What is known to have changed since the source was written; then the record tells what was, not what is.",
});
const state = {
	checked: day.nullable().meta({ description: "The day on which a person confirmed it; null if nobody has." }),
	reviewBy: day.nullable().meta({
		description:
			"The last day on which it may be relied on unconfirmed: after it, call to confirm. Null if nothing says how old it is; then it is overdue always.",
	}),
};

type Recorded = { checked: z.ZodType; reviewEvery: z.ZodType; superseded: z.ZodType };

/** A record of the facts as it is published: with its names and state, and without what serves its editors alone. */
const published = <S extends Recorded & z.ZodRawShape>({
	checked: _checked,
	reviewEvery: _reviewEvery,
	superseded: _superseded,
	...fields
}: S) => z.strictObject({ ...identity, superseded: change, ...fields, ...state });

const { confirmedDigits: _confirmedDigits, ...numberFields } = phoneNumber.shape;

/** A number as it is published: to dial, and to read. */
export const publishedNumber = z.strictObject({
	...numberFields,
	display: z
		.string()
		.meta({ description: "The number as people in Minneapolis write it.", examples: ["612-673-3000"] }),
});

const { confirmedDigits: _channelDigits, ...channelFields } = channel.shape;

/** A way to write as it is published: as in the record, and as phones and computers open it. */
export const publishedChannel = z.strictObject({
	...channelFields,
	link: z.string().meta({ description: "What a phone or computer opens.", examples: ["sms:+16125550100?&body=HELP"] }),
});

/** A closure as it is published, with its days worked out. */
export const publishedClosure = z.strictObject({
	...closure.shape,
	dates: z.array(day).meta({
		description: "The days that the date or the rule gives from when the hours were published until their review.",
	}),
});

const { start, end, status, previousStart, place: placeRef } = event.shape;
/** A date of an event as it is published: the rule of a series and what became of single dates, worked out. */
export const publishedDate = z.strictObject({ start, end, status, previousStart, place: placeRef });

/** What the files hold, a schema for each kind. The published JSON Schemas, the columns of the CSV and the types are made from it. */
export const PUBLISHED = {
	hotlines: published({ ...hotline.shape, numbers: z.array(publishedNumber), channels: z.array(publishedChannel) }),
	hours: published({
		...schedule.shape,
		closures: z.array(publishedClosure),
		mayBeClosed: z.array(day).meta({
			description:
				"Federal holidays in that time of which the source says nothing: nobody may answer on them. Call to confirm.",
		}),
	}),
	events: published({ ...event.shape, occurrences: z.array(publishedDate) }),
	resolutions: published(resolution.shape),
	news: published(news.shape),
	organizations: published(organization.shape),
	places: published(place.shape),
	files: published({
		...file.shape,
		url: z.url().meta({ description: "Where the file can be had." }),
		mediaType: z.string().meta({ description: "What sort of file it is (RFC 6838).", examples: ["application/pdf"] }),
		bytes: z.int().meta({ description: "How large it is." }),
	}),
	quotations: published(quotation.shape),
	resources: published(resource.shape),
	announcements: published(announcement.shape),
	corrections: z.strictObject({ ...identity, ...correction.shape }),
	toolkit: published(toolkitItem.shape),
	languages: published(language.shape),
} as const satisfies Record<Kind, z.ZodObject>;
export type Published = { [K in Kind]: z.infer<(typeof PUBLISHED)[K]> };
