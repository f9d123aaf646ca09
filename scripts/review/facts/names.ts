import type { Facts } from "../../facts/facts.ts";
import { nameOf } from "../../facts/load-file.ts";
import { partOf } from "../../facts/read-json.ts";
import type { FileName } from "../../facts/schema/files.ts";
import { SPOKEN } from "../../facts/spoken-languages.ts";
import { listInWords, quoted } from "./english.ts";

/** What one record of a file is called among people. // => "line", "event" */
export const KIND_WORDS: Readonly<Record<FileName, string>> = {
	alert: "alert",
	announcements: "announcement",
	corrections: "correction",
	events: "event",
	files: "file",
	hotlines: "line",
	hours: "schedule",
	languages: "language",
	news: "piece of news",
	organizations: "organization",
	places: "place",
	presets: "ready text for alerts",
	quotations: "quotation",
	resolutions: "resolution",
	resources: "link",
	site: "site",
	toolkit: "toolkit item",
};

/** Where a record says its own name, the best first. */
const NAMES = [["name", "en"], ["title", "en"], ["subject", "en"], ["cite", "en"], ["message", "en"], ["englishName"]];

const ownName = (record: object): string =>
	NAMES.map((path) => partOf(record, ...path)).find((text) => typeof text === "string") ?? nameOf(record) ?? "";

/** Names of their own need no other words around them: a line's, an organization's, a language's. */
const BARE: ReadonlySet<FileName> = new Set(["hotlines", "organizations", "languages"]);

/** A record as one speaks of it. // => "Minneapolis 311", "the event “Welcoming Week celebration”" */
export function nameInWords(file: FileName, record: object, facts: Facts | undefined): string {
	if (file === "site") return "the site";
	if (file === "hours") return hoursOf(nameOf(record) ?? "", facts);
	return BARE.has(file) ? ownName(record) : `the ${KIND_WORDS[file]} ${quoted(ownName(record))}`;
}

/** A schedule goes by the lines that keep it. */
function hoursOf(id: string, facts: Facts | undefined): string {
	const lines = facts?.hotlines.all.filter(({ hours }) => hours === id) ?? [];
	return lines.length === 0 ? `the schedule ${quoted(id)}` : listInWords(lines.map(({ name }) => name.en));
}

/** A record that another names by its id, as one speaks of it; the id itself where it is not known. */
export function referenceInWords(id: string, facts: Facts | undefined): string {
	if (facts?.hours.byId.has(id)) return `that of ${hoursOf(id, facts)}`;
	for (const file of [
		"organizations",
		"hotlines",
		"languages",
		"places",
		"presets",
		"events",
		"resolutions",
	] as const) {
		const record = facts?.[file].byId.get(id);
		if (record !== undefined) return ownName(record);
	}
	return SPOKEN.get(id)?.englishName ?? id;
}
