import { z } from "zod";
import { id, localDateTime, localized, url } from "./primitives.ts";

/** How loud an alert is: something to know, something to act on, danger. */
export const ALERT_LEVELS = ["notice", "warning", "danger"] as const;
const level = z.enum(ALERT_LEVELS, `this is not a level. Write one of: ${ALERT_LEVELS.join(", ")}.`);

/** A message on top of every page, from one moment to another. */
export const alert = z
	.strictObject({
		id,
		level: level.optional().meta({ description: "How loud it is; leave it out to take the preset's." }),
		preset: id.optional().meta({ description: "The id of a text from presets.json, which waits in every language." }),
		message: localized.optional().meta({ description: "The text itself, if no preset fits." }),
		from: localDateTime.meta({ description: "From when it is shown, on the clocks of Minneapolis." }),
		until: localDateTime.meta({ description: "When it ends, on the clocks of Minneapolis. Every alert has an end." }),
		link: url.nullable().meta({ description: "Where to read more; null for none." }),
	})
	.refine(
		(it) => (it.preset === undefined) !== (it.message === undefined),
		"an alert has either a preset or a message of its own. Write one of the two.",
	)
	.refine(
		(it) => it.preset !== undefined || it.level !== undefined,
		"an alert with a message of its own needs a level. Write one of: notice, warning, danger.",
	);
export type Alert = z.infer<typeof alert>;

/** A text for a common case, ready in every language before it is needed. */
export const preset = z.strictObject({ id, level, message: localized });
export type Preset = z.infer<typeof preset>;
