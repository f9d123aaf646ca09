import type { Diagnostic } from "../../project/diagnostics.ts";
import { isWholeDay } from "../hours/days.ts";
import type { JsonPath } from "../read-json.ts";
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
		const diagnostics = timesOf(event).flatMap(({ times, path }): Diagnostic[] => {
			const tell = (field: string, message: string) => at(event, [...path, field], message);
			const mixed = FIELDS.filter(
				(field) => times[field] !== undefined && isWholeDay(times[field]) !== isWholeDay(event.start),
			);
			if (mixed.length > 0) return mixed.map((field) => tell(field, mixedSentence(isWholeDay(event.start))));
			const found = FIELDS.flatMap((field) => {
				const wall = times[field];
				const trouble = wall === undefined || isWholeDay(wall) ? undefined : troubleOf(wall, event.timeZone);
				return wall !== undefined && trouble ? [tell(field, sentence(readable(wall), trouble))] : [];
			});
			if (times.status === "rescheduled" && times.previousStart === undefined) {
				found.push(tell("status", "the event is rescheduled, and nothing says from when. Add previousStart."));
			}
			const { end } = times;
			if (end === undefined) return found;
			if (isWholeDay(end) ? end < times.start : end <= times.start) {
				const message = `the end, ${readable(end)}, is not after the start, ${readable(times.start)}. Write a later time.`;
				found.push(tell("end", message));
			} else if (daysBetween(times.start, end) > MOST_DAYS) {
				const message = `the event lasts longer than ${MOST_DAYS} days. Check the dates, or make one event of each part.`;
				found.push(tell("end", message));
			}
			return found;
		});
		if (event.timeToBeAnnounced && !isWholeDay(event.start)) {
			const message =
				"the start has a time, so none is to be announced. Take this out, or write the day alone as the start.";
			diagnostics.push(at(event, ["timeToBeAnnounced"], message));
		}
		return diagnostics;
	});
};

/** The times of the record and of each of its further dates. */
const timesOf = (event: CityEvent): { times: Times; path: JsonPath }[] => [
	{ times: event, path: [] },
	...(event.dates ?? []).map((date, index) => ({ times: date, path: ["dates", index] })),
];
type Times = Pick<CityEvent, (typeof FIELDS)[number]> & { status?: CityEvent["status"] | undefined };

const mixedSentence = (isDayExpected: boolean): string =>
	isDayExpected
		? "the start of the event is a whole day, and this has a time. Write a day here, or give the start a time."
		: "the start of the event has a time, and this is a whole day. Write a time here, or take the time of the start out.";

const sentence = (time: string, trouble: ClockTrouble): string =>
	trouble === "skipped"
		? `${time} does not exist: clocks go forward over it on that day. Write a time before or after the gap.`
		: `${time} comes twice: clocks go back over it on that day. Write a time before or after that hour.`;

/** As a calendar counts, whatever the clocks do in between. */
const daysBetween = (start: string, end: string): number => (atUtc(end) - atUtc(start)) / 86_400_000;
const atUtc = (wall: string): number => Date.parse(isWholeDay(wall) ? wall : `${wall}Z`);

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
