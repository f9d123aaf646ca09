import type { Facts } from "../../facts/facts.ts";
import { partOf } from "../../facts/read-json.ts";
import type { FileName } from "../../facts/schema/files.ts";
import type { Chapter, Item } from "../review-shape.ts";
import { alertSentences } from "./alert-sentences.ts";
import type { RecordChange } from "./diff-records.ts";
import { capital, ENGLISH } from "./english.ts";
import { eventSentences } from "./event-sentences.ts";
import { type About, fieldSentences } from "./field-sentences.ts";
import { lineSentences } from "./line-sentences.ts";
import { KIND_WORDS, nameInWords } from "./names.ts";
import { scheduleSentences } from "./schedule-sentences.ts";
import { momentInWords, valueInWords } from "./values.ts";

/** The facts of both ends, for the names that records go by. */
export interface BothFacts {
	was: Facts | undefined;
	now: Facts | undefined;
	siteDate: string;
}

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
		sentences: sentencesOf(change, { file, id, record: was ?? now ?? {}, facts }, facts),
		fields,
	};
}

function sentencesOf(change: RecordChange, about: About, facts: BothFacts): string[] {
	const { file, happening, was, now, fields } = change;
	if (happening === "added" && now) return [addedSentence(file, now, facts)].flat();
	if (happening === "removed" && was) return removedSentences(file, was, facts);
	if (happening === "renamed")
		return [
			`${capital(nameInWords(file, about.record, facts.was))} has another id and says the same as before (${fields[0]?.was} is now ${change.id}).`,
		];
	if (!was || !now) return [];
	if (file === "events") return eventSentences(change, about);
	if (file === "hours") return scheduleSentences(change, about, facts.siteDate);
	if (file === "hotlines") return lineSentences(change, about);
	return fieldSentences(fields, about);
}

/** What a new record tells visitors first. */
function addedSentence(file: FileName, record: object, facts: BothFacts): string[] {
	const name = nameInWords(file, record, facts.now);
	const say = (field: string) => valueInWords(field, partOf(record, ...field.split(".")), facts.now);
	if (file === "alert") return alertSentences(record, "New alert", facts);
	if (file === "hotlines")
		return [`New line: ${name}, ${say("numbers") ?? "no number"}. ${sentenceEnd(say("purpose"))}`.trim()];
	if (file === "events") {
		const isOver = String(partOf(record, "end")).slice(0, 10) < facts.siteDate;
		const state = partOf(record, "status");
		const start = String(partOf(record, "start"));
		return [
			`New event: ${say("name") ?? ""}, ${momentInWords(start)}, at ${String(partOf(record, "place", "name"))}.`,
			...(state === "scheduled" ? [] : [`It is ${String(state)}.`]),
			...(isOver ? ["It is over already, so it stands among the past events."] : []),
		];
	}
	if (file === "hours") return [`New schedule for ${name}.`];
	if (file === "resolutions")
		return [`New resolution: ${say("title") ?? ""}, adopted ${say("adopted") ?? "on a day not known"}.`];
	if (file === "corrections")
		return [
			`New entry in the corrections log: ${say("subject") ?? ""} was ${say("was") ?? ""} and is ${say("is") ?? ""}.`,
		];
	return [`New ${KIND_WORDS[file]}: ${name.replace(new RegExp(`^the ${KIND_WORDS[file]} `), "")}.`];
}

function removedSentences(file: FileName, record: object, facts: BothFacts): string[] {
	const name = capital(nameInWords(file, record, facts.was));
	if (file === "alert") return alertSentences(record, "Alert taken out", facts);
	if (file === "hotlines") {
		const numbers = valueInWords("numbers", partOf(record, "numbers"), facts.was) ?? "none";
		return [`${name} was taken out: visitors no longer find its number (${numbers}).`];
	}
	if (file === "events") {
		const end = String(partOf(record, "end")).slice(0, 10);
		return [
			`${name} was taken out; it ${end < facts.siteDate ? "was over since" : "is to be on"} ${ENGLISH.date(end)}.`,
		];
	}
	return [`${name} was taken out.`];
}

const sentenceEnd = (text: string | undefined): string => (text === undefined ? "" : `It is for: ${text}.`);
