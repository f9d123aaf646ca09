import { z } from "zod";
import { about, day, dayOrMoment, id, refersTo, WEEKDAYS } from "./primitives.ts";

/** schema.org EventStatusType, without the prefix. */
const EVENT_STATUSES = ["scheduled", "cancelled", "postponed", "rescheduled"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const status = z.enum(EVENT_STATUSES, `this is not a status. Write one of: ${EVENT_STATUSES.join(", ")}.`);

const WEEKDAY = `(${WEEKDAYS.join("|")})`;
const NTH = "(1st|2nd|3rd|4th|last)";
/** // "2nd tuesday", "1st and 3rd tuesday", "other friday", "monday and thursday" */
const EVERY = new RegExp(`^((other|${NTH}( and ${NTH})*) )?${WEEKDAY}( and ${WEEKDAY})*$`);
const NO_RULE =
	'this is not a rule for dates. Write one such as "2nd tuesday" (of each month), "tuesday" (each week), "other tuesday" (each second week) or "monday and thursday".';

/** A plain rule for the dates of a series, which its `start` begins. */
export const repeats = z.strictObject({
	every: z
		.string()
		.regex(EVERY, NO_RULE)
		.meta(about("On which weekdays it comes again.", "2nd tuesday", "rule")),
	times: z
		.int("the number of dates is not a whole number. Write one such as 6.")
		.min(2, "a series has at least two dates. Write a higher number, or take repeats out.")
		.optional()
		.meta(about("How many dates it has, without those under except.", 6, "number of dates")),
	through: day.optional().meta(about("The last day on which it may come, if not a number of dates.", "2027-06-30")),
	except: z
		.array(day)
		.optional()
		.meta(about("Days that the rule gives and that were never announced.", ["2027-03-09"], "days left out")),
});

/** One date of a series: one more, or what has become of one. */
export const seriesDate = z.strictObject({
	start: dayOrMoment.meta(about("When it begins on that date.", "2027-03-09T17:00")),
	end: dayOrMoment
		.optional()
		.meta(about("When it ends, if it does not last as long as the others.", "2027-03-09T18:30")),
	status: status.optional().meta(about("What has become of that date, if it is not as announced.", "cancelled")),
	previousStart: dayOrMoment
		.optional()
		.meta(about("When that date was to begin as announced, if it was rescheduled.", "2027-03-09T17:00")),
	place: refersTo("places", id)
		.optional()
		.meta(about("The id of the place of that date, from places.json, if not that of the others.", "the-commons")),
});
