import { isDeepStrictEqual } from "node:util";
import { WEEKDAYS } from "../../facts/schema/primitives.ts";
import type { Schedule, WeeklySpan } from "../../facts/schema/schedule.ts";
import { listInWords, quoted } from "./english.ts";
import { spansInWords } from "./hours-sentences.ts";

/** Hours that are known to have changed since. */
type MarkedSpan = WeeklySpan & { superseded: NonNullable<WeeklySpan["superseded"]> };

/** What is marked as changed since, and what no longer is: note by note, with the hours on which each stands. */
export function markedSentences(name: string, was: Schedule, now: Schedule): string[] {
	const [before, after] = [byNote(was), byNote(now)];
	return [...new Set([...after.keys(), ...before.keys()])].flatMap((note) =>
		noteSentences({ name, note, was: before.get(note) ?? [], now: after.get(note) ?? [], week: now.weekly }),
	);
}

/** Each day of each span as a text of its own, so that it is no matter how days are grouped. Marks are left out. */
export const spanDays = (spans: readonly WeeklySpan[]): string[] =>
	spans
		.flatMap(({ days, opens, closes, validFrom = "", validThrough = "" }) =>
			WEEKDAYS.filter((day) => days.includes(day)).map((day) => [day, opens, closes, validFrom, validThrough].join()),
		)
		.sort();

interface Noted {
	name: string;
	note: string;
	was: readonly MarkedSpan[];
	now: readonly MarkedSpan[];
	/** All hours as they are now. */
	week: readonly WeeklySpan[];
}

function noteSentences({ name, note, was, now, week }: Noted): string[] {
	const held = week.filter((span) => span.superseded === undefined);
	if (was.length === 0) {
		const isAlone = !now.some(({ days }) => held.some((span) => span.days.some((day) => days.includes(day))));
		const read = isAlone ? `In place of “open now” visitors read: ${quoted(note)}.` : `The note says: ${quoted(note)}.`;
		return [`The hours of ${name}, ${spansInWords(now)}, are now marked as changed since. ${read}`];
	}
	if (now.length === 0) {
		const days = new Set(spanDays(held));
		const isHeld = spanDays(was).every((it) => days.has(it));
		return [
			`The note ${quoted(note)} on the hours of ${name}, ${spansInWords(was)}, was taken out${isHeld ? ": they hold again" : ""}.`,
		];
	}
	if (!isDeepStrictEqual(spanDays(was), spanDays(now)))
		return [
			`The note ${quoted(note)} on the hours of ${name} now stands at ${spansInWords(now)} (was ${spansInWords(was)}).`,
		];
	const parts = changedParts(was, now);
	return parts.length === 0
		? []
		: [`Of the note ${quoted(note)} on the hours of ${name}, the ${listInWords(parts)} changed.`];
}

const PART_WORDS = { date: "day", note: "translation", source: "source", link: "link" } as const;

const changedParts = (was: readonly MarkedSpan[], now: readonly MarkedSpan[]): string[] =>
	(["date", "note", "source", "link"] as const)
		.filter((part) => !isDeepStrictEqual(valuesOf(was, part), valuesOf(now, part)))
		.map((part) => PART_WORDS[part]);

/** Each value once: how many spans share a note is no matter. */
const valuesOf = (spans: readonly MarkedSpan[], part: keyof typeof PART_WORDS): string[] =>
	[...new Set(spans.map(({ superseded }) => JSON.stringify(superseded[part])))].sort();

const byNote = ({ weekly }: Schedule): Map<string, MarkedSpan[]> =>
	Map.groupBy(
		weekly.flatMap((span) => (span.superseded === undefined ? [] : [{ ...span, superseded: span.superseded }])),
		({ superseded }) => superseded.note.en,
	);
