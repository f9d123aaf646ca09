import type { Facts } from "../../facts/facts.ts";
import { partOf } from "../../facts/read-json.ts";
import type { FileName } from "../../facts/schema/files.ts";
import { listInWords, quoted } from "./english.ts";

/** What one record of a file is called among people. // => "line", "event" */
export const KIND_WORDS: Readonly<Record<FileName, string>> = {
	addresses: "address",
	alert: "alert",
	announcements: "announcement",
	corrections: "correction",
	events: "event",
	hotlines: "line",
	hours: "schedule",
	languages: "language",
	organizations: "organization",
	presets: "ready text for alerts",
	quotations: "quotation",
	resolutions: "resolution",
	resources: "link",
	site: "site",
	toolkit: "toolkit item",
};

const ownName = (record: object): string | undefined => {
	for (const field of ["name", "title", "subject", "cite", "message"]) {
		const text = partOf(record, field, "en");
		if (typeof text === "string") return text;
	}
	const plain = partOf(record, "englishName") ?? partOf(record, "title");
	return typeof plain === "string" ? plain : undefined;
};

const idOf = (record: object): string => String(partOf(record, "id") ?? partOf(record, "address") ?? "");

/** Names of their own need no other words around them: a line's, an organization's, a language's. */
const BARE: ReadonlySet<FileName> = new Set(["hotlines", "organizations", "languages"]);

/** A record as one speaks of it. // => "Minneapolis 311", "the event “Welcoming Week celebration”" */
export function nameInWords(file: FileName, record: object, facts: Facts | undefined): string {
	if (file === "site") return "the site";
	if (file === "hours") return hoursOf(idOf(record), facts);
	const name = ownName(record) ?? idOf(record);
	return BARE.has(file) ? name : `the ${KIND_WORDS[file]} ${quoted(name)}`;
}

/** A schedule goes by the lines that keep it. */
function hoursOf(id: string, facts: Facts | undefined): string {
	const lines = facts?.hotlines.all.filter(({ hours }) => hours === id) ?? [];
	return lines.length === 0 ? `the schedule ${quoted(id)}` : listInWords(lines.map(({ name }) => name.en));
}

/** A record that another names by its id, as one speaks of it; the id itself where it is not known. */
export function referenceInWords(id: string, facts: Facts | undefined): string {
	for (const file of ["organizations", "hotlines", "languages", "presets", "hours"] as const) {
		const record = facts?.[file].byId.get(id);
		if (record !== undefined) return file === "hours" ? `those of ${hoursOf(id, facts)}` : (ownName(record) ?? id);
	}
	return id;
}
