import { z } from "zod";
import { sitePath } from "./primitives.ts";

/** An address that people may have cited: that of an event or a resolution, and where it leads once its record is gone. */
export const permanentAddress = z.strictObject({
	address: z
		.string()
		.regex(
			/^\/(events|resolutions)\/[a-z0-9]+(-[a-z0-9]+)*\/$/,
			"this is not the address of an event or a resolution. Write one such as /resolutions/welcoming-city-2017/.",
		)
		.meta({
			description: "The address of an event or a resolution, from the site's root. It stays in this list for ever.",
			examples: ["/resolutions/welcoming-city-2017/"],
		}),
	movedTo: sitePath.optional().meta({
		title: "new address",
		description: "Where the address leads now, if its record was renamed or taken out.",
		examples: ["/resolutions/"],
	}),
});
export type PermanentAddress = z.infer<typeof permanentAddress>;
