import type { Facts } from "../facts.ts";
import { addDays, dayNumber, endDay, isWholeDay } from "../hours/days.ts";
import { toZone } from "../hours/wall-clock.ts";
import type { CityEvent } from "../schema/event.ts";
import type { EventStatus } from "../schema/event-dates.ts";
import { ruleDays } from "./rule-days.ts";

/** One date of an event, on the clocks of its place; an event that is no series has one. */
export interface Occurrence {
	/** When it was announced to begin, by which calendars know it. */
	id: string;
	start: string;
	end: string | undefined;
	status: EventStatus;
	previousStart: string | undefined;
	place: CityEvent["place"];
}

/** Whether an event has several dates. */
export const isSeries = ({ repeats, dates }: Pick<CityEvent, "repeats" | "dates">): boolean =>
	repeats !== undefined || dates !== undefined;

const known = new WeakMap<CityEvent, readonly Occurrence[]>();

/** All dates of an event in order, also those that are cancelled. */
export function occurrencesOf(event: CityEvent): readonly Occurrence[] {
	const found = known.get(event) ?? workOut(event);
	known.set(event, found);
	return found;
}

function workOut(event: CityEvent): Occurrence[] {
	const { dates = [], place, status, previousStart } = event;
	const own = new Map(dates.map((date) => [date.previousStart ?? date.start, date]));
	const announced = [...new Set([...regularStarts(event), ...own.keys()])];
	return announced
		.map((id): Occurrence => {
			const date = own.get(id);
			const start = date?.start ?? id;
			return {
				id,
				start,
				end: date?.end ?? usualEnd(start, event),
				// What holds for the series holds for each date.
				status: status === "scheduled" ? (date?.status ?? status) : status,
				previousStart: date ? date.previousStart : previousStart,
				place: date?.place ?? place,
			};
		})
		.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** When a series begins on each date that its start and its rule give. */
export const regularStarts = (event: Pick<CityEvent, "start" | "repeats">): string[] =>
	ruleDays(event).map((day) => day + event.start.slice(10));

/** When a date ends that lasts as long as the first one by the clock; undefined where no end is known. */
export function usualEnd(start: string, event: Pick<CityEvent, "start" | "end">): string | undefined {
	if (event.end === undefined || start === event.start) return event.end;
	// A day among times is told by the rule for times.
	if (start.length !== event.start.length || start.length !== event.end.length) return undefined;
	if (isWholeDay(start)) return addDays(start, dayNumber(event.end) - dayNumber(event.start));
	const length = Date.parse(`${event.end}Z`) - Date.parse(`${event.start}Z`);
	return new Date(Date.parse(`${start}Z`) + length).toISOString().slice(0, start.length);
}

/** The moment at which it begins; a day begins at its first minute. // "2026-12-01" => "2026-12-01T00:00" */
export const beginning = ({ start }: Pick<Occurrence, "start">): string =>
	isWholeDay(start) ? `${start}T00:00` : start;

/** The moment from which it is over: that of its end, else the midnight after its last known day. */
export function ending({ start, end = start }: { start: string; end?: string | undefined }): string {
	return isWholeDay(end) || end === start ? `${addDays(end.slice(0, 10), 1)}T00:00` : end;
}

type Today = Pick<Facts, "siteDate" | "site">;

/** Whether a date of an event is over on the day the site is built for. */
export const isPast = (
	date: { start: string; end?: string | undefined },
	timeZone: string,
	{ siteDate, site }: Today,
) => endDay(toZone(ending(date), timeZone, site.timeZone)) < siteDate;

/** Whether all of an event is over on the day the site is built for. */
export const isOver = (event: CityEvent, today: Today): boolean =>
	occurrencesOf(event).every((date) => isPast(date, event.timeZone, today));

/** The date that lists tell: the next that takes place, else the next one at all, else the last one. */
export function nextDate(event: CityEvent, today: Today): Occurrence {
	const dates = occurrencesOf(event);
	const ahead = dates.filter((date) => !isPast(date, event.timeZone, today));
	const held = ahead.find(({ status }) => status === "scheduled" || status === "rescheduled");
	return held ?? ahead[0] ?? (dates.at(-1) as Occurrence);
}
