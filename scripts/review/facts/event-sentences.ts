import { isSeries, type Occurrence, occurrencesOf } from "../../facts/events/occurrences.ts";
import type { Facts } from "../../facts/facts.ts";
import type { CityEvent } from "../../facts/schema/event.ts";
import { sentence } from "../../i18n/words.ts";
import { zonesOf } from "./come-and-gone.ts";
import type { RecordChange } from "./diff-records.ts";
import { capital, ENGLISH } from "./english.ts";
import { type About, fieldSentences } from "./field-sentences.ts";
import { nameInWords } from "./names.ts";

const STATES: Readonly<Record<CityEvent["status"], string>> = {
	cancelled: "is cancelled",
	postponed: "is postponed",
	rescheduled: "is moved to another day",
	scheduled: "takes place after all, as announced",
};

/** What changed about an event: first whether it takes place and on which day it was to be, then when, then the rest. */
export function eventSentences(was: CityEvent, now: CityEvent, fields: RecordChange["fields"], about: About): string[] {
	const { facts } = about;
	const name = nameInWords("events", was, facts.was);
	const whenOf = ({ start, end }: Pick<Occurrence, "start" | "end">, of: Facts | undefined) =>
		ENGLISH.period(start, end, zonesOf(now, of));
	const before = new Map(occurrencesOf(was).map((date) => [date.id, date]));
	// An event that is no series has one date, whatever its start.
	const isOne = !isSeries(was) && !isSeries(now);
	const seen = new Set<string>();
	const news = occurrencesOf(now).flatMap((date): string[] => {
		const former = isOne ? [...before.values()][0] : before.get(date.id);
		if (former === undefined) return [sentence(`${capital(name)} has a new date: ${whenOf(date, facts.now)}`)];
		seen.add(former.id);
		const which = isOne ? capital(name) : `The date ${whenOf(former, facts.was)} of ${name}`;
		const day = isOne ? `; its day was ${whenOf(former, facts.was)}` : "";
		return [
			...(former.status === date.status ? [] : [`${which} ${STATES[date.status]} (it was ${former.status}${day}).`]),
			...(former.start === date.start && former.end === date.end
				? []
				: [
						sentence(
							`${which} is now on ${whenOf(date, facts.now)}${isOne ? ` (was ${whenOf(former, facts.was)})` : ""}`,
						),
					]),
		];
	});
	const gone = [...before.values()]
		.filter(({ id }) => !seen.has(id))
		.map((date) => sentence(`${capital(name)} has no date any more on ${whenOf(date, facts.was)}`));
	// What dates are made of goes with the news; a slip of the weekday alone still wants a word.
	const told =
		news.length + gone.length > 0 ? /^(status|start|end|previousStart|weekday|repeats|dates|sequence)(\.|$)/ : /^$/;
	const others = fields.filter(({ field }) => !told.test(field));
	return [...news, ...gone, ...fieldSentences(others, about)];
}
