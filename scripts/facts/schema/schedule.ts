import { z } from "zod";
import { closingTime, day, id, localized, monthDay, timeOfDay, timeZone, weekday } from "./primitives.ts";
import { provenance, source, superseded } from "./provenance.ts";

/** Days from one to another of each year; over the new year where the second is before the first. */
const season = z.strictObject({
	from: monthDay.meta({ description: "The first day of it, in every year: month-day.", examples: ["11-01"] }),
	through: monthDay.meta({ description: "The last day of it, in every year: month-day.", examples: ["03-31"] }),
});

export const weeklySpan = z.strictObject({
	days: z
		.array(weekday)
		.min(1, 'no weekday is named. Write at least one, such as ["monday"].')
		.meta({
			description: "The weekdays with these hours.",
			examples: [["monday", "tuesday", "wednesday", "thursday", "friday"]],
		}),
	opens: timeOfDay.meta({
		description: "From when somebody answers, on the 24-hour clock.",
		examples: ["07:00"],
	}),
	closes: closingTime.meta({
		description:
			"Until when. A time not after `opens` is on the next day: 22:00 to 02:00. A whole day is 00:00 to 24:00.",
		examples: ["19:00"],
	}),
	validFrom: day.optional().meta({ description: "The first day on which these hours hold.", examples: ["2026-12-01"] }),
	validThrough: day
		.optional()
		.meta({ description: "The last day on which these hours hold.", examples: ["2026-12-31"] }),
	season: season.optional().meta({
		description: "The part of each year in which these hours hold; leave it out for the whole year.",
		examples: [{ from: "11-01", through: "03-31" }],
	}),
	superseded: superseded.optional(),
});
export type WeeklySpan = z.infer<typeof weeklySpan>;

export const closure = z
	.strictObject({
		name: localized.meta({
			description: "Why nobody answers on that day.",
			examples: [{ en: "Indigenous Peoples Day" }],
		}),
		date: day.optional().meta({ description: "The day, if it is only one.", examples: ["2026-12-24"] }),
		rule: z
			.string()
			.optional()
			.meta({ description: "A rule that gives the day in every year.", examples: ["2nd monday in October", "12-25"] }),
		source,
	})
	.meta({ oneOf: [{ required: ["date"] }, { required: ["rule"] }] })
	.refine(
		(it) => (it.date === undefined) !== (it.rule === undefined),
		"a closure needs either a date or a rule. Write one of the two.",
	);
export type Closure = z.infer<typeof closure>;

export const schedule = z.strictObject({
	id: id.meta({ description: "The name of these hours; lines name it as their `hours`. It never changes." }),
	timeZone,
	alwaysOpen: z
		.literal(true)
		.optional()
		.meta({
			description: "true if somebody answers day and night, every day. Then `weekly` stays empty.",
			examples: [true],
		}),
	weekly: z.array(weeklySpan).meta({
		title: "weekly hours",
		description: "The hours of a usual week; days that are not named are closed.",
		examples: [[{ days: ["monday", "tuesday"], opens: "07:00", closes: "19:00" }]],
	}),
	closures: z.array(closure).meta({
		title: "days on which nobody answers",
		description: "Days on which nobody answers, whatever the week says; [] if none is known.",
		examples: [[]],
	}),
	...provenance,
});
export type Schedule = z.infer<typeof schedule>;
