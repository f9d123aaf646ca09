import { compileSchedule } from "../../../facts/hours/compile.ts";
import { dayNumber, dayText } from "../../../facts/hours/days.ts";
import type { Schedule } from "../../../facts/schema/schedule.ts";
import { uuid } from "../../ids.ts";
import { attribute } from "./attributes.ts";
import type { HsdsSchedule } from "./shapes.ts";
import { weeklyOpenings } from "./weekly-openings.ts";

const CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/**
 * Opening hours as HSDS schedules. HSDS gives a zone as one number, which is wrong half the year, and has no word for closures.
 * So hours are cut into spells that hold neither a change of the clocks nor a closure: within `valid_from` and `valid_to` the
 * number and the offsets are right on every day. The IANA zone stands in the notes and in an attribute. The last spell ends on the
 * day of the review. Hours that are superseded, undated, or overdue on the day of the build are not given at all.
 */
export function hsdsSchedules(schedule: Schedule, serviceId: string, siteDate: string): HsdsSchedule[] {
	const compiled = compileSchedule(schedule);
	if (compiled.reviewBy < dayNumber(siteDate)) return [];
	return weeklyOpenings(compiled).map(({ span, offsets, weekdays, first, last }): HsdsSchedule => {
		const [opens, closes] = [clock(span[0]), clock(span[1])];
		const id = uuid("hsds-schedules", `${serviceId}/${dayText(first)}/${opens}`);
		return {
			id,
			service_id: serviceId,
			valid_from: dayText(first),
			valid_to: dayText(last),
			dtstart: dayText(first),
			timezone: offsets[0] / 60,
			freq: "WEEKLY",
			byday: weekdays.map((weekday) => CODES[weekday]).join(","),
			opens_at: `${opens}${offset(offsets[0])}`,
			closes_at: `${closes}${offset(offsets[1])}`,
			description: `${weekdays.map((weekday) => NAMES[weekday]).join(", ")}: ${opens} to ${closes}`,
			notes: `The clocks of ${schedule.timeZone}. The offset holds from valid_from through valid_to. Closed days lie between the schedules.${span[1] >= 1440 ? " It closes on the day after." : ""}`,
			attributes: [attribute("schedule", id, "time_zone", schedule.timeZone)],
		};
	});
}

const two = (number: number): string => String(number).padStart(2, "0");

/** // 1500 => "01:00" */
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

/** // -330 => "-05:30" */
const offset = (minutes: number): string =>
	`${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
