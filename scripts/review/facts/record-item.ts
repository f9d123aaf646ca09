import { isDeepStrictEqual } from "node:util";
import { partOf } from "../../facts/read-json.ts";
import type { CityEvent } from "../../facts/schema/event.ts";
import type { FileName } from "../../facts/schema/files.ts";
import type { Hotline, PhoneNumber } from "../../facts/schema/hotline.ts";
import type { Chapter, Item } from "../review-shape.ts";
import { addedSentences, type BothFacts, removedSentences } from "./come-and-gone.ts";
import type { RecordChange } from "./diff-records.ts";
import { capital } from "./english.ts";
import { eventSentences } from "./event-sentences.ts";
import { fieldSentences } from "./field-sentences.ts";
import { scheduleSentences } from "./hours-sentences.ts";
import { nameInWords } from "./names.ts";
import { valueInWords } from "./values.ts";

const CHAPTER_OF: Partial<Record<FileName, Chapter>> = {
	alert: "alerts",
	presets: "alerts",
	hotlines: "numbers",
	hours: "hours",
	events: "events",
	resolutions: "resolutions",
};

/** What a change of one record means, in sentences. */
export function recordItem(change: RecordChange, facts: BothFacts): Item {
	const { file, id, happening, was, now, fields } = change;
	const isEmergency = partOf(now ?? was, "kind") === "emergency";
	return {
		chapter: isEmergency ? "alerts" : (CHAPTER_OF[file] ?? "other-facts"),
		happening,
		what: `${file}/${id}`,
		sentences: sentencesOf(change, facts),
		fields,
	};
}

function sentencesOf(change: RecordChange, facts: BothFacts): string[] {
	const { file, id, happening, was, now, fields } = change;
	if (!was) return now ? addedSentences(file, now, facts) : [];
	if (!now) return removedSentences(file, was, facts);
	const name = nameInWords(file, was, facts.was);
	if (happening === "renamed")
		return [`${capital(name)} has another id and says the same as before (${String(fields[0]?.was)} is now ${id}).`];
	const about = { file, record: was, facts };
	if (file === "hours") return scheduleSentences(change, about, facts.siteDate);
	// The schema of its file has proved what each record is.
	if (file === "events") return eventSentences(was as CityEvent, now as CityEvent, fields, about);
	if (file !== "hotlines") return fieldSentences(fields, about);
	const others = fields.filter(({ field }) => field !== "numbers");
	return [
		...numberSentences(name, (was as Hotline).numbers, (now as Hotline).numbers),
		...fieldSentences(others, about),
	];
}

/** Numbers that stay are not told. // => ["The number of Minneapolis 311 is now 612-673-3001 (was 612-673-3000)."] */
export function numberSentences(name: string, was: readonly PhoneNumber[], now: readonly PhoneNumber[]): string[] {
	const say = (number: PhoneNumber | undefined): string => valueInWords("numbers", number, undefined) ?? "none";
	const gone = was.filter((it) => !now.some((other) => isDeepStrictEqual(other, it)));
	const come = now.filter((it) => !was.some((other) => isDeepStrictEqual(other, it)));
	if (gone.length + come.length === 0 && !isDeepStrictEqual(was, now))
		return [`The numbers of ${name} stand in another order: ${say(now[0])} comes first.`];
	return [
		...come.map((number, index) =>
			index < gone.length
				? `The number of ${name} is now ${say(number)} (was ${say(gone[index])}).`
				: `${capital(name)} has a new number: ${say(number)}.`,
		),
		...gone.slice(come.length).map((number) => `The number ${say(number)} of ${name} was taken out.`),
	];
}
