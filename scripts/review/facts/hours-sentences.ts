import { isDeepStrictEqual } from "node:util";
import { WEEKDAYS, type Weekday } from "../../facts/schema/primitives.ts";
import type { Closure, Schedule, WeeklySpan } from "../../facts/schema/schedule.ts";
import { capital, ENGLISH, listInWords, quoted } from "./english.ts";

/** The hours of one day in order. // => [{ opens: "07:00", closes: "19:00" }] */
type Times = Pick<WeeklySpan, "opens" | "closes">[];

/**
 * What changes for those who call, by the days of the week; undefined where the hours have seasons, of which a table tells more than a
 * sentence. // => ["311 now closes at 6 p.m. on weekdays (was 7 p.m.)."]
 */
export function weeklySentences(name: string, was: Schedule, now: Schedule): string[] | undefined {
	if (was.alwaysOpen !== now.alwaysOpen) return [alwaysSentence(name, now)];
	if ([...was.weekly, ...now.weekly].some((span) => span.validFrom ?? span.validThrough)) return undefined;
	const changed = WEEKDAYS.filter((day) => !isOnlyMarked(day, was, now))
		.map((day) => ({ day, was: timesOn(day, was), now: timesOn(day, now) }))
		.filter((it) => !isDeepStrictEqual(it.was, it.now));
	const alike = Map.groupBy(changed, (it) => JSON.stringify([it.was, it.now]));
	return [...alike.values()].map((days) => {
		const [first] = days;
		return first === undefined ? "" : daysSentence(name, daysInWords(days.map(({ day }) => day)), first.was, first.now);
	});
}

/** Hours in a few words, season by season. // => "7 a.m. to 7 p.m. on weekdays" */
export const spansInWords = (spans: readonly WeeklySpan[]): string =>
	listInWords(
		spans.map(({ days, opens, closes, validFrom, validThrough }) =>
			[
				`${ENGLISH.span(opens, closes)} ${daysInWords(days)}`,
				...(validFrom === undefined ? [] : [`from ${ENGLISH.date(validFrom)}`]),
				...(validThrough === undefined ? [] : [`through ${ENGLISH.date(validThrough)}`]),
			].join(" "),
		),
	) || "none";

/** Days on which nobody answers that are new, and those that are no longer named. `today` tells which are over. */
export function closureSentences(
	name: string,
	was: readonly Closure[],
	now: readonly Closure[],
	today: string,
): string[] {
	const added = now.filter((it) => !was.some((other) => isDeepStrictEqual(other, it)));
	const gone = was.filter((it) => !now.some((other) => isDeepStrictEqual(other, it)));
	const isOver = ({ date }: Closure): boolean => date !== undefined && date < today;
	const [over, ahead] = [added.filter(isOver), added.filter((it) => !isOver(it))];
	return [
		...(ahead.length > 0 ? [`${capital(name)} is now closed on ${listInWords(ahead.map(closureInWords))}.`] : []),
		...(over.length > 0
			? [
					`${capital(name)} is now said to have been closed on ${listInWords(over.map(closureInWords))}. ${over.length === 1 ? "That day is" : "Those days are"} over already.`,
				]
			: []),
		...(gone.length > 0
			? [`${capital(name)} is no longer said to be closed on ${listInWords(gone.map(closureInWords))}.`]
			: []),
	];
}

const closureInWords = ({ name, date, rule }: Closure): string =>
	`${quoted(name.en)} (${date === undefined ? `every year: ${rule ?? ""}` : ENGLISH.date(date)})`;

const alwaysSentence = (name: string, now: Schedule): string =>
	now.alwaysOpen
		? `${capital(name)} now answers day and night, every day.`
		: `${capital(name)} no longer answers day and night. Its hours are now ${spansInWords(now.weekly)}.`;

/** Whether a day has the hours that it had, and only what is marked as changed since is another. That is told with the note. */
const isOnlyMarked = (day: Weekday, was: Schedule, now: Schedule): boolean =>
	isDeepStrictEqual(spansOn(day, was).map(timesOf), spansOn(day, now).map(timesOf));

const spansOn = (day: Weekday, { weekly }: Schedule): WeeklySpan[] =>
	weekly.filter(({ days }) => days.includes(day)).sort((a, b) => (a.opens < b.opens ? -1 : 1));

const timesOf = ({ opens, closes }: WeeklySpan): Times[number] => ({ opens, closes });

/** The hours that hold, without those that are marked as changed since. */
const timesOn = (day: Weekday, schedule: Schedule): Times =>
	spansOn(day, schedule)
		.filter(({ superseded }) => superseded === undefined)
		.map(timesOf);

function daysSentence(name: string, days: string, was: Times, now: Times): string {
	const line = capital(name);
	const [before, ...othersBefore] = was;
	const [after, ...othersAfter] = now;
	if (after === undefined) return `${line} now has no hours ${days} (was ${timesInWords(was)}).`;
	if (before === undefined) return `${line} is now open ${timesInWords(now)} ${days} (no hours held before).`;
	if (othersBefore.length + othersAfter.length === 0) {
		if (before.opens === after.opens)
			return `${line} now closes at ${ENGLISH.time(after.closes)} ${days} (was ${ENGLISH.time(before.closes)}).`;
		if (before.closes === after.closes)
			return `${line} now opens at ${ENGLISH.time(after.opens)} ${days} (was ${ENGLISH.time(before.opens)}).`;
	}
	return `${line} is now open ${timesInWords(now)} ${days} (was ${timesInWords(was)}).`;
}

const timesInWords = (times: Times): string =>
	listInWords(times.map(({ opens, closes }) => ENGLISH.span(opens, closes)));

/** // => "on weekdays", "on weekends", "every day", "Monday to Thursday", "on Tuesday and Friday" */
function daysInWords(days: readonly Weekday[]): string {
	const at = WEEKDAYS.map((_, index) => index).filter((index) => days.includes(WEEKDAYS[index] ?? "monday"));
	const key = at.join("");
	if (key === "0123456") return "every day";
	if (key === "01234") return "on weekdays";
	if (key === "56") return "on weekends";
	const names = at.map((index) => ENGLISH.weekday(WEEKDAYS[index] ?? "monday"));
	const isRow = at.length > 2 && (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1;
	return isRow ? `${names[0] ?? ""} to ${names.at(-1) ?? ""}` : `on ${listInWords(names)}`;
}
