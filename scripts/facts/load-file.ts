import type { z } from "zod";
import type { Diagnostic } from "../project/diagnostics.ts";
import type { JsonFile } from "./read-json.ts";
import { FILES, type FileName, isFolder, placeOfKind } from "./schema/files.ts";
import { type NamedByFile, shapeDiagnostics } from "./shape/shape-diagnostics.ts";

/** One record that is well formed, with where it stands in its list; no index for the one record of a file without a list. */
export interface LoadedRecord {
	value: object;
	index?: number;
}

/** One file as read. */
export interface Loaded {
	json: JsonFile;
	records: LoadedRecord[];
	/** Every id that it names, also of records with errors. */
	ids: Set<string>;
	/** Whether its list is there: only then what it does not name is missing. */
	hasList: boolean;
	diagnostics: Diagnostic[];
}

/** Checks one file against its schema, and keeps its good records even if others have errors. `named`: what references can mean. */
export function loadFile(name: FileName, json: JsonFile, named?: NamedByFile): Loaded {
	if (json.value === undefined)
		return { json, records: [], ids: new Set(), hasList: false, diagnostics: json.diagnostics };
	const schema: z.ZodType = FILES[name];
	const read = schema.safeParse(json.value);
	const raw = field(json.value, name);
	const hasList = Array.isArray(raw);
	const ids = new Set(hasList ? raw.map(nameOf).filter((id) => id !== undefined) : []);
	if (read.success)
		return { json, records: recordsOf(field(read.data, name)), ids, hasList, diagnostics: json.diagnostics };
	const strays = hasList ? strayRecords(name, json, raw, read.error.issues) : new Map<number, Diagnostic>();
	const others = read.error.issues.filter(
		({ path }) => !(path[0] === name && (strays.has(Number(path[1])) || json.told?.has(Number(path[1])))),
	);
	const diagnostics = [...json.diagnostics, ...strays.values(), ...shapeDiagnostics(json, schema, others, named)];
	return { json, records: goodRecords(name, raw, read.error.issues), ids, hasList, diagnostics };
}

/** Records that belong into another file, by their place. */
function strayRecords(
	name: FileName,
	json: JsonFile,
	raw: readonly unknown[],
	issues: readonly z.core.$ZodIssue[],
): Map<number, Diagnostic> {
	const bad = new Set(issues.flatMap(({ path }) => (path[0] === name && typeof path[1] === "number" ? [path[1]] : [])));
	const found = new Map<number, Diagnostic>();
	for (const index of bad) {
		const diagnostic = json.told?.has(index) ? undefined : wrongList(json, name, index, raw[index]);
		if (diagnostic !== undefined) found.set(index, diagnostic);
	}
	return found;
}

/** Reads again without the records that have errors, so that the others can be judged too. */
const goodRecords = (name: FileName, raw: unknown, issues: readonly z.core.$ZodIssue[]): LoadedRecord[] => {
	if (!Array.isArray(raw)) return [];
	const bad = new Set(issues.map(({ path }) => (path[0] === name ? path[1] : undefined)));
	const good = [...raw.keys()].filter((index) => !bad.has(index));
	const schema: z.ZodType = FILES[name];
	const read = schema.safeParse({ $schema: "", [name]: good.map((index) => raw[index]) });
	if (!read.success) return [];
	return recordsOf(field(read.data, name)).map(({ value, index }) => ({ value, index: good[index ?? 0] ?? 0 }));
};

const recordsOf = (content: unknown): LoadedRecord[] => {
	if (Array.isArray(content)) return content.map((value: object, index) => ({ value, index }));
	return content !== null && typeof content === "object" ? [{ value: content }] : [];
};

const field = (value: unknown, name: string): unknown =>
	value !== null && typeof value === "object" ? Reflect.get(value, name) : undefined;

/** A record's name in references. */
export const nameOf = (record: unknown): string | undefined => {
	const name = field(record, "id");
	return typeof name === "string" ? name : undefined;
};

/** The record of another list that stands at a place of this one; undefined if it is of none. One sentence says more than each field that is strange here. */
function wrongList(json: JsonFile, name: FileName, index: number, record: unknown): Diagnostic | undefined {
	const home = (Object.keys(FILES) as FileName[]).find((other) => {
		const schema: z.ZodType = FILES[other];
		return other !== name && schema.safeParse({ $schema: "", [other]: [record] }).success;
	});
	if (home === undefined) return undefined;
	const what = isFolder(home) ? `one of the ${home}` : `a record of ${home}.json`;
	const file = `_data/${home}/${isFolder(name) ? "" : `${nameOf(record)}.json`}`;
	const move = !isFolder(home)
		? "Move it there"
		: isFolder(name)
			? `Move the file to ${file}`
			: `Move it to a file of its own, ${file}`;
	const message = `this is ${what}, and stands in ${placeOfKind(name)}. ${move}.`;
	return { file: json.file, ...json.locate([name, index]), message };
}
