import type { Diagnostic } from "../../project/diagnostics.ts";
import { dateOf } from "../resolution-status.ts";
import type { CityEvent } from "../schema/event.ts";
import { WEEKDAYS, type Weekday } from "../schema/primitives.ts";
import { type ClockTrouble, clockTroubles } from "./clock-shifts.ts";
import type { Rule } from "./rule.ts";

const MOST_DAYS = 31;
const FIELDS = ["start", "end", "previousStart"] as const;

/** An event's times must exist on the clocks of its place, exactly once, and in order. */
export const eventTimes: Rule = ({ events }, at) => {
	const troubleOf = clockTroubles();
	return events.all.flatMap((event) => {
		const diagnostics: Diagnostic[] = FIELDS.flatMap((field) => {
			const wall = event[field];
			const trouble = wall && troubleOf(wall, event.timeZone);
			return trouble ? [at(event, [field], sentence(readable(wall), trouble))] : [];
		});
		if (event.status === "rescheduled" && event.previousStart === undefined) {
			diagnostics.push(
				at(event, ["status"], "the event is rescheduled, and nothing says from when. Add previousStart."),
			);
		}
		if (event.end <= event.start) {
			const message = `the end, ${readable(event.end)}, is not after the start, ${readable(event.start)}. Write a later time.`;
			diagnostics.push(at(event, ["end"], message));
		} else if (daysOnTheClock(event) > MOST_DAYS) {
			const message = `the event lasts longer than ${MOST_DAYS} days. Check the dates, or make one event of each part.`;
			diagnostics.push(at(event, ["end"], message));
		}
		return diagnostics;
	});
};

const sentence = (time: string, trouble: ClockTrouble): string =>
	trouble === "skipped"
		? `${time} does not exist: clocks go forward over it on that day. Write a time before or after the gap.`
		: `${time} comes twice: clocks go back over it on that day. Write a time before or after that hour.`;

/** As a calendar counts, whatever the clocks do in between. */
const daysOnTheClock = ({ start, end }: CityEvent): number =>
	(Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 86_400_000;

/** // => "2018-09-21 15:30" */
const readable = (wall: string): string => wall.replace("T", " ");

/** A weekday that is named beside a date proves the date, so the two must agree. */
export const weekdays: Rule = ({ events, resolutions }, at) => [
	...events.all.flatMap((event): Diagnostic[] => {
		const message = disagreement(event.start.slice(0, 10), event.weekday);
		return message === undefined ? [] : [at(event, ["weekday"], message)];
	}),
	...resolutions.all.flatMap((resolution): Diagnostic[] => {
		const message = disagreement(dateOf(resolution), resolution.weekday);
		return message === undefined ? [] : [at(resolution, ["weekday"], message)];
	}),
];

const disagreement = (date: string, named: Weekday | undefined): string | undefined => {
	if (named === undefined) return undefined;
	if (date.length < 10)
		return `${date} names no day, so it has no weekday. Write the whole date, or take the weekday out.`;
	const real = WEEKDAYS[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7];
	return real === named
		? undefined
		: `${date} is a ${real}, not a ${named}. Check both in the source, and correct one.`;
};
