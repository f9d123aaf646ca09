import type { Schedule } from "../../facts/schema/schedule.ts";
import type { RecordChange } from "./diff-records.ts";
import { capital } from "./english.ts";
import { type About, fieldSentences } from "./field-sentences.ts";
import { closureSentences, spansInWords, weeklySentences } from "./hours-sentences.ts";
import { nameInWords } from "./names.ts";

const TOLD = new Set(["weekly", "closures", "alwaysOpen"]);

/** What changed about the hours of a line: by weekdays, then the days on which nobody answers, then the rest. */
export function scheduleSentences({ was, now, fields }: RecordChange, about: About): string[] {
	// The schema of its file has proved both to be schedules.
	const [before, after] = [was as Schedule, now as Schedule];
	const name = nameInWords("hours", before, about.facts.now);
	const isWeekly = fields.some(({ field }) => field === "weekly" || field === "alwaysOpen");
	const days = isWeekly ? weeklySentences(name, before, after) : [];
	return [
		...(days ?? [
			`The weekly hours of ${name} are now ${spansInWords(after.weekly)} (were ${spansInWords(before.weekly)}).`,
		]),
		...(isWeekly && days?.length === 0 ? [notesSentence(name, before, after)] : []),
		...closureSentences(capital(name), before.closures, after.closures),
		...fieldSentences(
			fields.filter(({ field }) => !TOLD.has(field)),
			about,
		),
	];
}

/** The hours are the same, but what is said of them is not. */
function notesSentence(name: string, was: Schedule, now: Schedule): string {
	const count = ({ weekly }: Schedule): number => weekly.filter((span) => span.superseded !== undefined).length;
	if (count(now) > count(was)) return `Some hours of ${name} are now marked as changed since.`;
	if (count(now) < count(was)) return `Some hours of ${name} are no longer marked as changed since.`;
	return `The weekly hours of ${name} are written in another way and hold as before, or the note on them changed.`;
}
