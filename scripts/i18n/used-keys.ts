import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Where code stands that names strings. */
const CODE = ["_includes", "assets/browser", "scripts"] as const;

/** Keys that code puts together: what it writes in front of the first `${`, how they may go on, and why it does not name them. */
const MADE: readonly { start: string; ends: readonly string[]; why: string }[] = [
	{
		start: "event.",
		ends: ["cancelled", "postponed", "rescheduled"],
		why: "the status of an event is a field of the facts",
	},
	{
		start: "channel.",
		ends: ["text", "whatsapp", "signal", "email", "form", "chat"],
		why: "the kind of a channel is a field of the facts",
	},
	{ start: "events.none.", ends: ["upcoming", "past"], why: "the words of a page ask for one of two lists" },
	{
		start: "resolution.",
		ends: ["resolution", "council-action"],
		why: "the kind of a decision is a field of the facts",
	},
	{
		start: "kind.",
		ends: ["page", "hotline", "event", "resolution", "list"],
		why: "each page says of what kind it is",
	},
	{
		start: "search.kind.",
		ends: ["page", "event", "resolution", "hotline"],
		why: "the search offers each kind of page",
	},
	{
		start: "facts.kind.",
		ends: [
			"hotlines",
			"hours",
			"events",
			"resolutions",
			"organizations",
			"quotations",
			"resources",
			"announcements",
			"toolkit",
			"languages",
		],
		why: "the list of all facts has a part for each file of facts",
	},
	{
		start: "list.",
		ends: ["events.year", "resolutions.year", "resolutions.resolution", "resolutions.council-action"].flatMap(
			(list) => [list, `${list}.lead`],
		),
		why: "each list has a title and a lead",
	},
];

const NAMED = /["'`]([a-z][\w-]*(?:\.[\w-]+)+)["'`]/gi;

/** The keys that some sources name or put together. */
export function usedKeys(sources: readonly string[]): ReadonlySet<string> {
	const used = new Set(sources.flatMap((source) => [...source.matchAll(NAMED)].map(([, key = ""]) => key)));
	for (const { start, ends } of MADE) {
		// A table outlives what it was written for: without the code, its keys are as unused as any.
		if (sources.some((source) => source.includes(`\`${start}\${`))) for (const end of ends) used.add(start + end);
	}
	return used;
}

/** Every source of the code that may name a string. */
export const readSources = (root: string): string[] =>
	CODE.flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
			.map((entry) => path.join(entry.parentPath, entry.name))
			.filter((file) => file !== import.meta.filename)
			.map((file) => readFileSync(file, "utf8")),
	);
