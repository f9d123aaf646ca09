import { z } from "zod";
import { day, id, localized, timeOfDay, timeZone, weekday } from "./primitives.ts";
import { provenance, source, superseded } from "./provenance.ts";

export const weeklySpan = z.strictObject({
	days: z.array(weekday).min(1, 'no weekday is named. Write at least one, such as ["monday"].'),
	opens: timeOfDay,
	closes: timeOfDay.meta({
		description: "A time not after `opens` is on the next day: 22:00 to 02:00. 00:00 is midnight.",
	}),
	validFrom: day.optional().meta({ description: "The first day on which these hours hold." }),
	validThrough: day.optional().meta({ description: "The last day on which these hours hold." }),
	superseded: superseded.optional(),
});
export type WeeklySpan = z.infer<typeof weeklySpan>;

export const closure = z
	.strictObject({
		name: localized,
		date: day.optional(),
		rule: z
			.string()
			.optional()
			.meta({ description: "A rule that gives the day in every year.", examples: ["2nd monday in October", "12-25"] }),
		source,
	})
	.refine(
		(it) => (it.date === undefined) !== (it.rule === undefined),
		"a closure needs either a date or a rule. Write one of the two.",
	);
export type Closure = z.infer<typeof closure>;

export const schedule = z.strictObject({
	id,
	timeZone,
	alwaysOpen: z
		.literal(true)
		.optional()
		.meta({ description: "true if somebody answers day and night, every day. Then `weekly` stays empty." }),
	weekly: z.array(weeklySpan),
	closures: z.array(closure),
	...provenance,
});
export type Schedule = z.infer<typeof schedule>;
