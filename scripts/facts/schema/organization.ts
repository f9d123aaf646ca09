import { z } from "zod";
import { id, localized, refersTo, url } from "./primitives.ts";
import { provenance } from "./provenance.ts";

/** What an organization is to the site. */
const ROLES = ["city", "partner", "legal-help", "government", "host"] as const;

export const organization = z.strictObject({
	id: id.meta({ examples: ["minneapolis-311"] }),
	name: localized.meta({ description: "Its name as it writes it.", examples: [{ en: "City of Minneapolis" }] }),
	partOf: refersTo("organizations", id)
		.optional()
		.meta({
			title: "parent organization",
			description: "The id of the organization that it belongs to.",
			examples: ["city-of-minneapolis"],
		}),
	roles: z
		.array(z.enum(ROLES, `this is not a role. Write one of: ${ROLES.join(", ")}.`))
		.min(1, "no role is named. Write at least one.")
		.meta({ description: "What it is to the site: one or more of the roles.", examples: [["partner"]] }),
	description: localized.optional().meta({
		description: "One sentence: what it does for the visitor.",
		examples: [{ en: "The city government. It runs this campaign." }],
	}),
	url: url.nullable().meta({
		title: "web address",
		description: "Its site; null if not known.",
		examples: ["https://www.minneapolismn.gov/civilrights", null],
	}),
	...provenance,
});
export type Organization = z.infer<typeof organization>;
