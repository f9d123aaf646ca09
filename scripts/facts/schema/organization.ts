import { z } from "zod";
import { id, localized, url } from "./primitives.ts";
import { provenance } from "./provenance.ts";

/** What an organization is to the site. */
export const ROLES = ["city", "partner", "legal-help", "government", "host"] as const;

export const organization = z.strictObject({
	id,
	name: localized.meta({ description: "Its name as it writes it." }),
	partOf: id.optional().meta({ description: "The id of the organization that it belongs to." }),
	roles: z
		.array(z.enum(ROLES, `this is not a role. Write one of: ${ROLES.join(", ")}.`))
		.min(1, "no role is named. Write at least one."),
	description: localized.optional().meta({ description: "One sentence: what it does for the visitor." }),
	url: url.nullable().meta({ description: "Its site; null if not known." }),
	address: z.string().optional().meta({ description: "Street, city and postcode, if known." }),
	...provenance,
});
export type Organization = z.infer<typeof organization>;
