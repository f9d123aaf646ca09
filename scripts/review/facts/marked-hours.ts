import { isDeepStrictEqual } from "node:util";
import type { Schedule, WeeklySpan } from "../../facts/schema/schedule.ts";
import { listInWords, quoted } from "./english.ts";
import { spanDays, spansInWords } from "./hours-words.ts";

/** Hours that are known to have changed since. */
type MarkedSpan = WeeklySpan & { superseded: NonNullable<WeeklySpan["superseded"]> };

/** What is marked as changed since, and what no longer is: note by note, with the hours on which each stands. */
export function markedSentences(name: string, was: Schedule, now: Schedule): string[] {
	const [before, after] = [byNote(was), byNote(now)];
	const held = now.weekly.filter(({ superseded }) => superseded === undefined);
	return [...new Set([...after.keys(), ...before.keys()])].flatMap((note) =>
		noteSentence({ name, note, was: before.get(note) ?? [], now: after.get(note) ?? [], held }),
	);
}

const byNote = ({ weekly }: Schedule): Map<string, MarkedSpan[]> =>
	Map.groupBy(
		weekly.filter((span): span is MarkedSpan => span.superseded !== undefined),
		({ superseded }) => superseded.note.en,
	);

interface Noted {
	name: string;
	note: string;
	was: readonly MarkedSpan[];
	now: readonly MarkedSpan[];
	/** The hours that hold now. */
	held: readonly WeeklySpan[];
}

function noteSentence({ name, note, was, now, held }: Noted): string[] {
	const [before, after] = [spansInWords(was), spansInWords(now)];
	const [own, line] = [`note ${quoted(note)}`, `hours of ${name}`];
	if (was.length === 0) {
		const isAlone = !now.some(({ days }) => held.some((span) => span.days.some((day) => days.includes(day))));
		const read = isAlone ? "In place of “open now” visitors read" : "The note says";
		return [`The ${line}, ${after}, are now marked as changed since. ${read}: ${quoted(note)}.`];
	}
	if (now.length === 0) {
		const days = new Set(spanDays(held));
		const end = spanDays(was).every((it) => days.has(it)) ? ": they hold again" : "";
		return [`The ${own} on the ${line}, ${before}, was taken out${end}.`];
	}
	if (!isDeepStrictEqual(spanDays(was), spanDays(now)))
		return [`The ${own} on the ${line} now stands at ${after} (was ${before}).`];
	const parts = PARTS.filter(([part]) => !isDeepStrictEqual(valuesOf(was, part), valuesOf(now, part)));
	const words = listInWords(parts.map(([, word]) => word));
	return parts.length === 0 ? [] : [`Of the ${own} on the ${line}, the ${words} changed.`];
}

const PARTS = [
	["date", "day"],
	["note", "translation"],
	["source", "source"],
	["link", "link"],
] as const;

/** Each value once: how many spans share a note is no matter. */
const valuesOf = (spans: readonly MarkedSpan[], part: (typeof PARTS)[number][0]): string[] =>
	[...new Set(spans.map(({ superseded }) => JSON.stringify(superseded[part])))].sort();
