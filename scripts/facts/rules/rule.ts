import type { Diagnostic } from "../../project/diagnostics.ts";
import type { Facts, ListName } from "../facts.ts";
import type { JsonPath } from "../read-json.ts";
import type { FileName } from "../schema/files.ts";
import { LISTS } from "../schema/files.ts";

/** The facts that are well formed, so far as their files could be read; a rule says nothing about what is not there. */
export interface Evidence extends Omit<Facts, "site" | "siteDate"> {
	/** undefined if site.json has errors. */
	readonly site: Facts["site"] | undefined;
	/** The day by the real calendar, where the site's owner is, whatever day the site is built for. // => "2018-11-05" */
	readonly today: string;
	/** Every id that a file names, also those of records with other errors. No entry if the file could not be read. */
	readonly ids: ReadonlyMap<FileName, ReadonlySet<string>>;
	/** The files all of whose records are well formed: only these prove that something is missing. */
	readonly whole: ReadonlySet<FileName>;
	/** Whether the site has a file, by its path from the root. */
	hasFile(file: string): boolean;
}

/** Makes an error at a field of a record. // at(line, ["numbers", 0, "dial"], "…") */
export type At = (record: object, path: JsonPath, message: string) => Diagnostic;

/** Judges facts against each other. */
export type Rule = (evidence: Evidence, at: At) => Diagnostic[];

/** All lists of records, by their file. */
export const recordsByFile = (evidence: Evidence): [ListName, readonly object[]][] =>
	LISTS.map((name) => [name, evidence[name].all]);

/** The same with the site's own record. */
export const allRecordsByFile = (evidence: Evidence): [FileName, readonly object[]][] => [
	...recordsByFile(evidence),
	["site", evidence.site === undefined ? [] : [evidence.site]],
];

/** Every record of every file, the site's own too. */
export const allRecords = (evidence: Evidence): object[] => allRecordsByFile(evidence).flatMap(([, list]) => list);

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
