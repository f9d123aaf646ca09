import type { Facts } from "../../../facts/facts.ts";
import { compileSchedule } from "../../../facts/hours/compile.ts";
import { dayNumber, dayText, timeText } from "../../../facts/hours/days.ts";
import type { Schedule } from "../../../facts/schema/schedule.ts";
import { uuid } from "../../ids.ts";
import { weeklyOpenings } from "../../weekly-openings.ts";
import { attribute } from "./attributes.ts";
import type { HsdsSchedule } from "./shapes.ts";

const CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const MINUTES_A_DAY = 1440;
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/**
 * Opening hours as HSDS schedules. HSDS gives a zone as one number, which is wrong half the year, and has no word for closures.
 * So hours are cut into spells that hold neither a change of the clocks nor a closure: within `valid_from` and `valid_to` the
 * number and the offsets are right on every day. `owner` is what they are the hours of. The zone is that of the site, whose people it is for; it stands in an attribute, and in the
 * notes with that of the line. The last spell ends on the day of the review. Hours that are superseded, undated, or overdue on the day of the build are not given at all.
 */
export function hsdsSchedules(
	schedule: Schedule,
	owner: { service_id: string } | { location_id: string },
	{ siteDate, site: { timeZone } }: Pick<Facts, "siteDate" | "site">,
): HsdsSchedule[] {
	const compiled = compileSchedule(schedule);
	if (compiled.reviewBy < dayNumber(siteDate)) return [];
	return weeklyOpenings(compiled, timeZone, compiled.from).map(
		({ span, offsets, weekdays, first, last }): HsdsSchedule => {
			// From midnight to midnight would read as never open.
			const isWhole = span[1] - span[0] >= MINUTES_A_DAY;
			const [opens, closes] = isWhole ? ["00:00", "23:59"] : (span.map(timeText) as [string, string]);
			const id = uuid("hsds-schedules", `${Object.values(owner)[0]}/${dayText(first)}/${opens}`);
			return {
				id,
				...owner,
				valid_from: dayText(first),
				valid_to: dayText(last),
				dtstart: dayText(first),
				timezone: offsets[0] / 60,
				freq: "WEEKLY",
				byday: weekdays.map((weekday) => CODES[weekday]).join(","),
				opens_at: `${opens}${offset(offsets[0])}`,
				closes_at: `${closes}${offset(offsets[1])}`,
				description: `${weekdays.map((weekday) => NAMES[weekday]).join(", ")}: ${opens} to ${closes}`,
				notes: `The clocks of ${timeZone}${schedule.timeZone === timeZone ? "" : `; the line itself goes by ${schedule.timeZone}`}. The offset holds from valid_from through valid_to. Closed days lie between the schedules.${span[1] >= MINUTES_A_DAY && !isWhole ? " It closes on the day after." : ""}`,
				attributes: [attribute("schedule", id, "time_zone", timeZone)],
			};
		},
	);
}

const two = (number: number): string => String(number).padStart(2, "0");

/** // -330 => "-05:30" */
const offset = (minutes: number): string =>
	`${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
