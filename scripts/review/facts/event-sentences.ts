import type { CityEvent } from "../../facts/schema/event.ts";
import type { RecordChange } from "./diff-records.ts";
import { capital, ENGLISH } from "./english.ts";
import { type About, fieldSentences } from "./field-sentences.ts";
import { nameInWords } from "./names.ts";
import { momentInWords } from "./values.ts";

/** Fields that are told in sentences of their own. */
const TOLD = new Set(["status", "start", "end", "previousStart", "weekday"]);

const STATES: Readonly<Record<CityEvent["status"], string>> = {
	cancelled: "is cancelled",
	postponed: "is postponed",
	rescheduled: "is moved to another day",
	scheduled: "takes place after all, as announced",
};

/** What changed about an event: first whether it takes place, then when, then the rest. */
export function eventSentences({ was, now, fields }: RecordChange, about: About): string[] {
	// The schema of its file has proved both to be events.
	const [before, after] = [was as CityEvent, now as CityEvent];
	const name = capital(nameInWords("events", before, about.facts.was));
	const isMoved = before.start !== after.start || before.end !== after.end;
	return [
		...(before.status === after.status ? [] : [`${name} ${STATES[after.status]} (it was ${before.status}).`]),
		...(isMoved ? [`${name} is now on ${whenOf(after)} (was ${whenOf(before)}).`] : []),
		...fieldSentences(
			fields.filter(({ field }) => !TOLD.has(field)),
			about,
		),
		// A slip of the weekday or of the former start alone still wants a word.
		...(before.status === after.status && !isMoved
			? fieldSentences(
					fields.filter(({ field }) => field === "previousStart" || field === "weekday"),
					about,
				)
			: []),
	];
}

/** // => "Friday, September 21, 2018, 3:30 p.m. to 7 p.m." */
const whenOf = ({ start, end }: CityEvent): string =>
	start.slice(0, 10) === end.slice(0, 10)
		? `${ENGLISH.longDay(start)}, ${ENGLISH.span(start.slice(11), end.slice(11))}`
		: `${momentInWords(start)}, to ${momentInWords(end)}`;
