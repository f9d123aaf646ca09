import { isDeepStrictEqual } from "node:util";
import type { Schedule, WeeklySpan } from "../../facts/schema/schedule.ts";
import { quoted } from "./english.ts";
import { spanDays, spansInWords } from "./hours-words.ts";

/** What is marked as changed since, and what no longer is: note by note, with the hours on which each stands. */
export function markedSentences(name: string, was: Schedule, now: Schedule): string[] {
	const [before, after] = [byNote(was), byNote(now)];
	return [...new Set([...after.keys(), ...before.keys()])].flatMap((note) => {
		const [then, today] = [before.get(note) ?? [], after.get(note) ?? []];
		const own = `The note ${quoted(note)} on the hours of ${name}`;
		if (then.length === 0)
			return [
				`The hours of ${name}, ${spansInWords(today)}, are now marked as changed since. Visitors read: ${quoted(note)}.`,
			];
		if (today.length === 0) return [`${own}, ${spansInWords(then)}, was taken out.`];
		if (!isDeepStrictEqual(spanDays(then), spanDays(today)))
			return [`${own} now stands at ${spansInWords(today)} (was ${spansInWords(then)}).`];
		// How many spans share a note is no matter.
		const notes = (spans: readonly WeeklySpan[]) => new Set(spans.map(({ superseded }) => JSON.stringify(superseded)));
		return isDeepStrictEqual(notes(then), notes(today)) ? [] : [`${own} has another day, source, link or translation.`];
	});
}

const byNote = ({ weekly }: Schedule): Map<string, WeeklySpan[]> => {
	const marked = weekly.filter(({ superseded }) => superseded !== undefined);
	return Map.groupBy(marked, ({ superseded }) => superseded?.note.en ?? "");
};
