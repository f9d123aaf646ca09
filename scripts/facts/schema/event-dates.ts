import { z } from "zod";
import { day, dayOrMoment, WEEKDAYS } from "./primitives.ts";

/** schema.org EventStatusType, without the prefix. */
export const EVENT_STATUSES = ["scheduled", "cancelled", "postponed", "rescheduled"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const status = z.enum(EVENT_STATUSES, `this is not a status. Write one of: ${EVENT_STATUSES.join(", ")}.`);

const WEEKDAY = `(${WEEKDAYS.join("|")})`;
const NTH = "(1st|2nd|3rd|4th|last)";
/** // "2nd tuesday", "1st and 3rd tuesday", "other friday", "monday and thursday" */
const EVERY = new RegExp(`^((other|${NTH}( and ${NTH})*) )?${WEEKDAY}( and ${WEEKDAY})*$`);

/** A plain rule for the dates of a series, which its `start` begins. */
export const repeats = z.strictObject({
	every: z
		.string()
		.regex(
			EVERY,
			'this is not a rule for dates. Write one such as "2nd tuesday" (of each month), "tuesday" (each week), "other tuesday" (each second week) or "monday and thursday".',
		)
		.meta({
			title: "rule for its dates",
			description: "On which weekdays it comes again: of each month, of each week, or of each second week (other).",
			examples: ["2nd tuesday", "tuesday", "other friday", "1st and 3rd monday"],
		}),
	times: z
		.int("the number of dates is not a whole number. Write one such as 6.")
		.min(2, "a series has at least two dates. Write a higher number, or take repeats out.")
		.optional()
		.meta({
			title: "number of dates",
			description: "How many dates it has, the first one included, those under except left out.",
			examples: [6],
		}),
	through: day.optional().meta({
		title: "last day of the series",
		description: "The last day on which it may come, if the number of dates is not given.",
		examples: ["2027-06-30"],
	}),
	except: z
		.array(day)
		.optional()
		.meta({
			title: "days left out",
			description:
				"Days that the rule gives and that were never announced. One that was announced is cancelled under dates.",
			examples: [["2027-03-09"]],
		}),
});

/** One date of a series: one more, or what has become of one. Its place may differ, see event.ts. */
export const seriesDate = z.strictObject({
	start: dayOrMoment.meta({
		description: "When it begins on that date.",
		examples: ["2027-03-09T17:00"],
	}),
	end: dayOrMoment.optional().meta({
		description: "When it ends on that date, if it does not last as long as the others.",
		examples: ["2027-03-09T18:30"],
	}),
	status: status.optional().meta({
		description: "What has become of that date, if it does not take place as announced.",
		examples: ["cancelled"],
	}),
	previousStart: dayOrMoment.optional().meta({
		description: "When that date was to begin as announced, if it was rescheduled.",
		examples: ["2027-03-09T17:00"],
	}),
});
