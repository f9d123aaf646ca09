import { z } from "zod";
import { id, localized, refersTo } from "./primitives.ts";
import { provenance } from "./provenance.ts";

const words = (title: string, example: string, name: string) =>
	z
		.string()
		.optional()
		.meta({ title, description: `The ${name}.`, examples: [example] });

/** An address as the mail wants it, in the parts that HSDS and schema.org ask for. */
const address = z.strictObject({
	street: words("street and number", "105 Fifth Avenue South, Suite 425", "street and number"),
	locality: words("city", "Minneapolis", "city or town"),
	region: words("state", "MN", "state, in its two letters"),
	postalCode: words("postcode", "55401", "postcode"),
	country: z
		.string()
		.regex(/^[A-Z]{2}$/, "this is not a country. Write its two letters (ISO 3166), such as US.")
		.optional()
		.meta({ description: "The country, in its two letters (ISO 3166).", examples: ["US"] }),
});

const degrees = (most: number, name: string, other: string, example: number) =>
	z
		.number()
		.min(-most, `no ${name} is below -${most}. Perhaps it is the ${other}: exchange the two.`)
		.max(most, `no ${name} is above ${most}. Perhaps it is the ${other}: exchange the two.`)
		.meta({ description: `The ${name} in degrees (WGS 84).`, examples: [example] });

/** Somewhere people can go: where an event is held, or the office of an organization. HSDS calls it a location. */
export const place = z.strictObject({
	id: id.meta({ examples: ["the-commons"] }),
	name: localized.meta({ description: "The name of the place, as people know it.", examples: [{ en: "The Commons" }] }),
	near: localized.optional().meta({
		title: "landmark",
		description: "What it is near to, if that helps to find it.",
		examples: [{ en: "U.S. Bank Stadium" }],
	}),
	address: address.optional().meta({
		description: "Its address; leave out what is not known.",
		examples: [{ street: "105 Fifth Avenue South, Suite 425", locality: "Minneapolis", region: "MN" }],
	}),
	entrance: localized.optional().meta({
		title: "way in",
		description: "Which door to take, and where to go from there.",
		examples: [{ en: "The door on Portland Avenue. Ring for the second floor." }],
	}),
	accessibility: z
		.array(localized)
		.optional()
		.meta({
			description: "What there is for people with disabilities, a few words each.",
			examples: [[{ en: "Step-free entrance" }, { en: "Accessible restroom" }]],
		}),
	transit: localized.optional().meta({
		title: "way by bus or train",
		description: "How to come by bus or train.",
		examples: [{ en: "Light rail: Government Plaza. Bus: 3, 16." }],
	}),
	hours: refersTo("hours", id)
		.optional()
		.meta({
			title: "schedule",
			description: "The id of its schedule in hours.json, if people can walk in at set hours.",
			examples: ["civil-rights-office"],
		}),
	geo: z
		.strictObject({
			latitude: degrees(90, "latitude", "longitude", 44.9778),
			longitude: degrees(180, "longitude", "latitude", -93.265),
		})
		.optional()
		.meta({
			title: "position",
			description: "Where it is on the map, if known: people's phones lead them there.",
			examples: [{ latitude: 44.9778, longitude: -93.265 }],
		}),
	organization: refersTo("organizations", id)
		.optional()
		.meta({
			description: "The id of the organization whose office it is; then it stands on the contact page.",
			examples: ["minneapolis-oira"],
		}),
	hotline: refersTo("hotlines", id)
		.optional()
		.meta({
			title: "line",
			description: "The id of the line to call before one comes.",
			examples: ["civil-rights"],
		}),
	...provenance,
});
export type Place = z.infer<typeof place>;
