import type { JsonPath } from "../read-json.ts";
import type { FileName } from "../schema/files.ts";
import type { Evidence } from "./rule.ts";

/** All lists of records, by their file. */
export const recordsByFile = (evidence: Evidence): [Exclude<FileName, "site">, readonly object[]][] => [
	["alert", evidence.alert.all],
	["addresses", evidence.addresses.all],
	["announcements", evidence.announcements.all],
	["corrections", evidence.corrections.all],
	["events", evidence.events.all],
	["hotlines", evidence.hotlines.all],
	["hours", evidence.hours.all],
	["languages", evidence.languages.all],
	["organizations", evidence.organizations.all],
	["presets", evidence.presets.all],
	["quotations", evidence.quotations.all],
	["resolutions", evidence.resolutions.all],
	["resources", evidence.resources.all],
	["toolkit", evidence.toolkit.all],
];

/** Every record of every file, the site's own too. */
export const allRecords = (evidence: Evidence): object[] => {
	const records = recordsByFile(evidence).flatMap(([, list]) => list);
	return evidence.site === undefined ? records : [...records, evidence.site];
};

/** Shows a function everything within a record, at any depth. The path is one array that changes on the way: copy it to keep it. */
export function visitParts(record: object, visit: (value: unknown, path: JsonPath) => void): void {
	const path: (string | number)[] = [];
	const descend = (value: unknown): void => {
		if (value === null || typeof value !== "object") return;
		for (const [key, child] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
			path.push(key);
			visit(child, path);
			descend(child);
			path.pop();
		}
	};
	descend(record);
}
