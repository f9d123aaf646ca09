import { ending } from "../../facts/events/occurrences.ts";
import type { Facts } from "../../facts/facts.ts";
import { endDay } from "../../facts/hours/days.ts";
import { placeOf } from "../../facts/places.ts";
import { partOf } from "../../facts/read-json.ts";
import type { CityEvent } from "../../facts/schema/event.ts";
import type { FileName } from "../../facts/schema/files.ts";
import type { Zones } from "../../i18n/formats.ts";
import { sentence } from "../../i18n/words.ts";
import { capital, ENGLISH, quoted } from "./english.ts";
import { KIND_WORDS, nameInWords } from "./names.ts";
import { valueInWords } from "./values.ts";

/** The facts of both ends, for the names that records go by. */
export interface BothFacts {
	was: Facts | undefined;
	now: Facts | undefined;
	siteDate: string;
}

/** What a new record tells visitors first. */
export function addedSentences(file: FileName, record: object, facts: BothFacts): string[] {
	const name = nameInWords(file, record, facts.now);
	const say = (field: string, none = ""): string => valueInWords(field, partOf(record, field), facts.now) ?? none;
	switch (file) {
		case "alert":
			return alertSentences(record, "New alert", facts);
		case "hotlines":
			return [`New line: ${name}, ${say("numbers", "no number")}. It is for: ${say("purpose")}.`];
		case "events":
			return newEventSentences(record as CityEvent, facts);
		case "hours":
			return [`New schedule for ${name}.`];
		case "resolutions":
			return [
				`New resolution: ${say("title")}, ${partOf(record, "adopted") ? `adopted ${say("adopted")}` : `introduced ${say("introduced")}`}.`,
			];
		case "corrections":
			return [`New entry in the corrections log: ${say("subject")} was ${say("was")} and is ${say("is")}.`];
		default:
			return [`New ${KIND_WORDS[file]}: ${name.replace(`the ${KIND_WORDS[file]} `, "")}.`];
	}
}

const newEventSentences = (
	event: CityEvent,
	{ now, siteDate }: BothFacts,
	place = now && placeOf(event, now),
): string[] => [
	sentence(
		`New event: ${quoted(event.name.en)}, ${ENGLISH.period(event.start, undefined, zonesOf(event, now))}${place ? `, at ${place.name.en}` : ""}`,
	),
	...(event.status === "scheduled" ? [] : [`It is ${event.status}.`]),
	...(endDay(ending(event)) < siteDate ? ["It is over already, so it stands among the past events."] : []),
];

/** The zone of an event and that of the site, whose clocks it is told by. */
export const zonesOf = ({ timeZone }: { timeZone: string }, facts: Facts | undefined): Zones => ({
	own: timeZone,
	site: facts?.site.timeZone ?? timeZone,
});

/** What visitors no longer find. */
export function removedSentences(file: FileName, record: object, facts: BothFacts): string[] {
	const name = capital(nameInWords(file, record, facts.was));
	if (file === "alert") return alertSentences(record, "Alert taken out", facts);
	if (file === "hotlines") {
		const numbers = valueInWords("numbers", partOf(record, "numbers"), facts.was) ?? "none";
		return [`${name} was taken out: visitors no longer find its number (${numbers}).`];
	}
	if (file !== "events") return [`${name} was taken out.`];
	const end = String(partOf(record, "end")).slice(0, 10);
	return [`${name} was taken out; it ${end < facts.siteDate ? "was over since" : "is to be on"} ${ENGLISH.date(end)}.`];
}

/** What an alert says, how loud, from when to when, and whether a page shows it on the day of the review. */
function alertSentences(alert: object, beginning: string, { now, was, siteDate }: BothFacts): string[] {
	const preset = (now ?? was)?.presets.byId.get(String(partOf(alert, "preset") ?? ""));
	const level = String(partOf(alert, "level") ?? preset?.level ?? "no level");
	const message = String(partOf(alert, "message", "en") ?? preset?.message.en ?? "no text");
	const [from, until] = [String(partOf(alert, "from")), String(partOf(alert, "until"))];
	return [
		`${beginning} (${level}), on top of every page from ${ENGLISH.moment(from)}, until ${ENGLISH.endMoment(until)}: ${quoted(message)}.`,
		...(endDay(until) < siteDate ? ["It is over already, so no page shows it."] : []),
	];
}
