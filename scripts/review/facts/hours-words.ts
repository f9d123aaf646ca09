import { isDeepStrictEqual } from "node:util";
import { WEEKDAYS, type Weekday } from "../../facts/schema/primitives.ts";
import type { WeeklySpan } from "../../facts/schema/schedule.ts";
import type { FieldChange } from "../review-shape.ts";
import { ENGLISH, listInWords } from "./english.ts";

/** Hours in a few words, season by season. // => "7 a.m. to 7 p.m. on weekdays" */
export const spansInWords = (spans: readonly WeeklySpan[]): string =>
	listInWords(
		spans.map(({ days, opens, closes, validFrom, validThrough, season }) =>
			[
				`${ENGLISH.span(opens, closes)} ${daysInWords(days)}`,
				...(validFrom === undefined ? [] : [`from ${ENGLISH.date(validFrom)}`]),
				...(validThrough === undefined ? [] : [`through ${ENGLISH.date(validThrough)}`]),
				...(season === undefined ? [] : [`from ${yearly(season.from)} through ${yearly(season.through)} of each year`]),
			].join(" "),
		),
	) || "none";

/** // => "Nov 1" */
const yearly = (monthDay: string): string => ENGLISH.date(`2027-${monthDay}`).replace(", 2027", "");

/** Each day of each span as a text of its own, so that it is no matter how days are grouped. Marks are left out. */
export const spanDays = (spans: readonly WeeklySpan[]): string[] =>
	spans
		.flatMap(({ days, opens, closes, validFrom, validThrough, season }) =>
			days.map((day) => [day, opens, closes, validFrom, validThrough, season?.from, season?.through].join()),
		)
		.sort();

/** // => "on weekdays", "on weekends", "every day", "Monday to Thursday", "on Tuesday and Friday" */
export function daysInWords(days: readonly Weekday[]): string {
	const named = WEEKDAYS.filter((day) => days.includes(day));
	const [at, names] = [named.map((day) => WEEKDAYS.indexOf(day)), named.map(ENGLISH.weekday)];
	const known = { "0123456": "every day", "01234": "on weekdays", "56": "on weekends" }[at.join("")];
	if (known !== undefined) return known;
	const isRow = at.length > 2 && (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1;
	return isRow ? `${names[0] ?? ""} to ${names.at(-1) ?? ""}` : `on ${listInWords(names)}`;
}

/** Whether a change of weekly hours leaves them as they were: grouped in another way, or marked as changed since, which has a source of its own. */
export const isSameWeek = ({ field, was, now }: FieldChange): boolean =>
	field === "weekly" && isDeepStrictEqual(spanDays(was as WeeklySpan[]), spanDays(now as WeeklySpan[]));
