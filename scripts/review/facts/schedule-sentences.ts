import { isDeepStrictEqual } from "node:util";
import type { Schedule } from "../../facts/schema/schedule.ts";
import type { RecordChange } from "./diff-records.ts";
import { type About, fieldSentences } from "./field-sentences.ts";
import { closureSentences, spansInWords, weeklySentences } from "./hours-sentences.ts";
import { markedSentences, spanDays } from "./marked-hours.ts";
import { nameInWords } from "./names.ts";

const TOLD = new Set(["weekly", "closures", "alwaysOpen"]);

/** What changed about the hours of a line: by weekdays, what is marked as changed since, the days on which nobody answers, the rest. */
export function scheduleSentences({ was, now, fields }: RecordChange, about: About, today: string): string[] {
	// The schema of its file has proved both to be schedules.
	const [before, after] = [was as Schedule, now as Schedule];
	const name = nameInWords("hours", before, about.facts.now);
	const isWeekly = fields.some(({ field }) => field === "weekly" || field === "alwaysOpen");
	const week = isWeekly ? weekSentences(name, before, after) : [];
	return [
		...week,
		...(isWeekly && week.length === 0
			? [`The weekly hours of ${name} are written in another way and hold as before.`]
			: []),
		...closureSentences(name, before.closures, after.closures, today),
		...fieldSentences(
			fields.filter(({ field }) => !TOLD.has(field)),
			about,
		),
	];
}

/** Nothing if the same hours are only grouped in another way. */
function weekSentences(name: string, was: Schedule, now: Schedule): string[] {
	const isSame = isDeepStrictEqual(spanDays(was.weekly), spanDays(now.weekly));
	const days = weeklySentences(name, was, now) ?? [
		...(isSame
			? []
			: [`The weekly hours of ${name} are now ${spansInWords(now.weekly)} (were ${spansInWords(was.weekly)}).`]),
	];
	return [...days, ...markedSentences(name, was, now)];
}
