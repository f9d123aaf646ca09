import { z } from "zod";
import { id, localized, partialDate, url, weekday } from "./primitives.ts";
import { provenance } from "./provenance.ts";

export const RESOLUTION_KINDS = ["resolution", "council-action"] as const;

export const resolution = z.strictObject({
	id,
	title: localized,
	kind: z.enum(RESOLUTION_KINDS, `this is not a kind. Write one of: ${RESOLUTION_KINDS.join(", ")}.`),
	number: z
		.string()
		.nullable()
		.meta({ description: "The number the Council gave it; null if not known.", examples: ["2017R-382"] }),
	file: z
		.string()
		.nullable()
		.meta({ description: "The file number; null if not known.", examples: ["2017-01152"] }),
	adopted: partialDate.meta({ description: "When the Council adopted it, as exactly as known." }),
	weekday: weekday.optional().meta({ description: "The weekday as the source names it, to catch a wrong date." }),
	body: id.meta({ description: "The id of the body that adopted it, from organizations.json." }),
	summary: localized.meta({ description: "One or two plain sentences: what it says." }),
	link: url.nullable().meta({ description: "Its page in the City's records; null if none is known." }),
	...provenance,
});
export type Resolution = z.infer<typeof resolution>;
