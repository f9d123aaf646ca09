import { isDeepStrictEqual } from "node:util";
import { scheduleInZone } from "../../facts/hours/weekly-table.ts";
import { WEEKDAYS, type Weekday } from "../../facts/schema/primitives.ts";
import type { Closure, Schedule, WeeklySpan } from "../../facts/schema/schedule.ts";
import { zonesOf } from "./come-and-gone.ts";
import type { RecordChange } from "./diff-records.ts";
import { capital, ENGLISH, listInWords, quoted } from "./english.ts";
import { type About, fieldSentences } from "./field-sentences.ts";
import { daysInWords, spanDays, spansInWords } from "./hours-words.ts";
import { markedSentences } from "./marked-hours.ts";
import { nameInWords } from "./names.ts";

/** What changed about the hours of a line: by weekdays, what is marked as changed since, the days on which nobody answers, the rest. */
export function scheduleSentences(change: RecordChange, about: About, today: string): string[] {
	// The schema of its file has proved both to be schedules.
	const [was, now] = [change.was as Schedule, change.now as Schedule].map((schedule) =>
		scheduleInZone(schedule, today, zonesOf(schedule, about.facts.now).site),
	) as [Schedule, Schedule];
	const { fields } = change;
	const name = nameInWords("hours", was, about.facts.now);
	const isWeekly = fields.some(({ field }) => field === "weekly" || field === "alwaysOpen");
	const told = isWeekly ? [...weeklySentences(name, was, now), ...markedSentences(name, was, now)] : [];
	const { own, site } = zonesOf(change.now as Schedule, about.facts.now);
	const week =
		told.length === 0 || own === site
			? told
			: [...told, `These times are told by the clocks of ${site}; in the file they are those of ${own}.`];
	const others = fields.filter(({ field }) => !/^(weekly|closures|alwaysOpen)$/.test(field));
	return [
		...week,
		...(isWeekly && week.length === 0
			? [`The weekly hours of ${name} are written in another way and hold as before.`]
			: []),
		...closureSentences(name, was.closures, now.closures, today),
		...fieldSentences(others, about),
	];
}

/**
 * What changes for those who call, by the days of the week; whole where the hours have seasons, since a sentence a day would lie about the
 * rest of the year. Nothing if the same hours are only grouped in another way. // => ["311 now closes at 6 p.m. on weekdays (was 7 p.m.)."]
 */
export function weeklySentences(name: string, was: Schedule, now: Schedule): string[] {
	if (was.alwaysOpen !== now.alwaysOpen)
		return now.alwaysOpen
			? [`${capital(name)} now answers day and night, every day.`]
			: [`${capital(name)} no longer answers day and night. Its hours are now ${spansInWords(now.weekly)}.`];
	// Where hours are only marked as changed since, that is told with the note.
	if (isDeepStrictEqual(spanDays(was.weekly), spanDays(now.weekly))) return [];
	if ([...was.weekly, ...now.weekly].some((span) => span.validFrom ?? span.validThrough ?? span.season))
		return [`The weekly hours of ${name} are now ${spansInWords(now.weekly)} (were ${spansInWords(was.weekly)}).`];
	const changed = WEEKDAYS.filter((day) => !isDeepStrictEqual(timesOn(day, was.weekly), timesOn(day, now.weekly)))
		.map((day) => ({ day, was: timesOn(day, was.weekly.filter(isHeld)), now: timesOn(day, now.weekly.filter(isHeld)) }))
		.filter((it) => !isDeepStrictEqual(it.was, it.now));
	const alike = Map.groupBy(changed, (it) => JSON.stringify([it.was, it.now]));
	return [...alike.values()].map((days) =>
		daysSentence(capital(name), daysInWords(days.map(({ day }) => day)), days[0]?.was ?? [], days[0]?.now ?? []),
	);
}

/** The hours of one day in order. // => [{ opens: "07:00", closes: "19:00" }] */
type Times = Pick<WeeklySpan, "opens" | "closes">[];

const timesOn = (day: Weekday, weekly: readonly WeeklySpan[]): Times =>
	weekly
		.filter(({ days }) => days.includes(day))
		.map(({ opens, closes }) => ({ opens, closes }))
		.sort((a, b) => (a.opens < b.opens ? -1 : 1));

/** Whether hours hold: those that are marked as changed since do not. */
const isHeld = ({ superseded }: WeeklySpan): boolean => superseded === undefined;

function daysSentence(line: string, days: string, was: Times, now: Times): string {
	const [before, after] = [timesInWords(was), timesInWords(now)];
	if (now.length === 0) return `${line} now has no hours ${days} (was ${before}).`;
	if (was.length === 0) return `${line} is now open ${after} ${days} (no hours held before).`;
	const [former, own] = [was[0], now[0]];
	if (former && own && was.length + now.length === 2) {
		if (former.opens === own.opens)
			return `${line} now closes at ${ENGLISH.time(own.closes)} ${days} (was ${ENGLISH.time(former.closes)}).`;
		if (former.closes === own.closes)
			return `${line} now opens at ${ENGLISH.startTime(own.opens)} ${days} (was ${ENGLISH.startTime(former.opens)}).`;
	}
	return `${line} is now open ${after} ${days} (was ${before}).`;
}

const timesInWords = (times: Times): string =>
	listInWords(times.map(({ opens, closes }) => ENGLISH.span(opens, closes)));

/** Days on which nobody answers that are new, and those that are no longer named. `today` tells which are over. */
export function closureSentences(
	name: string,
	was: readonly Closure[],
	now: readonly Closure[],
	today: string,
): string[] {
	const added = now.filter((it) => !was.some((other) => isDeepStrictEqual(other, it)));
	const gone = was.filter((it) => !now.some((other) => isDeepStrictEqual(other, it)));
	const [ahead, over] = [false, true].map((isOver) =>
		added.filter(({ date }) => (date !== undefined && date < today) === isOver),
	);
	const say = (closures: readonly Closure[] = [], beginning: string, end = ""): string[] =>
		closures.length === 0 ? [] : [`${capital(name)} ${beginning} ${listInWords(closures.map(closureInWords))}.${end}`];
	return [
		...say(ahead, "is now closed on"),
		...say(
			over,
			"is now said to have been closed on",
			over?.length === 1 ? " That day is over already." : " Those days are over already.",
		),
		...say(gone, "is no longer said to be closed on"),
	];
}

const closureInWords = ({ name, date, rule }: Closure): string =>
	`${quoted(name.en)} (${date === undefined ? `every year: ${rule ?? ""}` : ENGLISH.date(date)})`;
