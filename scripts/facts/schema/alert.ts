import { z } from "zod";
import { id, localDateTime, localized, refersTo, url } from "./primitives.ts";

/** How loud an alert is: something to know, something to act on, danger. */
const ALERT_LEVELS = ["notice", "warning", "danger"] as const;
const level = z
	.enum(ALERT_LEVELS, `this is not a level. Write one of: ${ALERT_LEVELS.join(", ")}.`)
	.meta({ description: "How loud it is: something to know, something to act on, danger.", examples: ["warning"] });

/** A message on top of every page, from one moment to another. */
export const alert = z
	.strictObject({
		id: id.meta({ examples: ["line-down-dec-1"] }),
		level: level.optional().meta({ description: "How loud it is; leave it out to take the preset's." }),
		preset: refersTo("presets", id)
			.optional()
			.meta({
				title: "ready text",
				description: "The id of a text from presets.json, which waits in every language.",
				examples: ["line-311-down", "event-cancelled"],
			}),
		message: localized.optional().meta({
			description: "The text itself, if no preset fits.",
			examples: [{ en: "City Hall is closed today because of the snow." }],
		}),
		from: localDateTime.meta({
			title: "start",
			description: "From when it is shown, on the clocks of the site's time zone.",
			examples: ["2026-12-01T09:00"],
		}),
		until: localDateTime.meta({
			title: "end",
			description: "When it ends, on the clocks of the site's time zone. Every alert has an end.",
			examples: ["2026-12-01T18:00"],
		}),
		link: url.nullable().meta({
			description: "Where to read more; null for none.",
			examples: [null, "https://www.minneapolismn.gov/civilrights"],
		}),
	})
	.meta({ oneOf: [{ required: ["preset"] }, { required: ["message", "level"] }] })
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
export const preset = z.strictObject({
	id: id.meta({ examples: ["line-311-down"] }),
	level,
	message: localized.meta({
		description: "What the alert says, in each language; English always.",
		examples: [{ en: "An event is cancelled. See the events page before you go." }],
	}),
});
export type Preset = z.infer<typeof preset>;
