import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { checkSources } from "../project/check-sources.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { pathFrom } from "../project/folders.ts";
import type { Collection, Lists } from "./facts.ts";
import { readFileSizes } from "./file-sizes.ts";
import { type Loaded, type LoadedRecord, loadFile, nameOf } from "./load-file.ts";
import { type Named, namedIn } from "./nearest-record.ts";
import { type LoadedGone, readFolder } from "./read-folder.ts";
import { type JsonFile, type JsonPath, readFile } from "./read-json.ts";
import type { At, Evidence } from "./rules/rule.ts";
import { FILES, type FileName, isFolder, LISTS } from "./schema/files.ts";
import type { Site } from "./schema/site.ts";
import { misnamed, strayDiagnostics } from "./stray-files.ts";

/** All files of the facts, and what is left of records that are gone. */
export interface LoadedFiles {
	files: Map<FileName, Loaded>;
	gone: readonly LoadedGone[];
	diagnostics: Diagnostic[];
}

/**
 * Reads every file of the facts; what cannot be read is an error, and the others are read all the same. Every command that reads sources
 * begins here, so nothing is opened while anything among them leads out of the project.
 */
export function loadFiles(data: string, root: string): LoadedFiles {
	const { unsafe } = checkSources(root);
	if (unsafe.length > 0) return { files: new Map(), gone: [], diagnostics: unsafe };
	const folder = pathFrom(root, data);
	if (existsSync(data) && !statSync(data).isDirectory())
		return { files: new Map(), gone: [], diagnostics: [noFolder(folder)] };
	const entries = existsSync(data) ? readdirSync(data, { withFileTypes: true }) : [];
	const diagnostics = strayDiagnostics(folder, entries);
	const elsewhere = misnamed(entries);
	const read = new Map<FileName, JsonFile>();
	const gone: LoadedGone[] = [];
	for (const name of Object.keys(FILES) as FileName[]) {
		const entry = entries.find((it) => it.name === `${name}.json`);
		const isThere = entries.some((it) => it.name === name && it.isDirectory());
		// A list of former times is told as one, and read all the same, so that nobody misses its records.
		if (isFolder(name) && (isThere || entry === undefined)) {
			const files = isThere ? readdirSync(path.join(data, name), { withFileTypes: true }) : [];
			if (!isThere && elsewhere.has(name)) continue;
			const found = readFolder(name, `${folder}/${name}`, files);
			read.set(name, found.list);
			gone.push(...found.gone);
			continue;
		}
		if (entry === undefined && !elsewhere.has(name)) diagnostics.push(missingFile(`${folder}/${name}.json`, name));
		// A folder of this name has been told as one.
		if (entry === undefined || entry.isDirectory()) continue;
		const json = readFile(`${folder}/${name}.json`, path.join(data, entry.name));
		read.set(name, isFolder(name) ? { ...json, diagnostics: [], told: ALL } : json);
	}
	const named = new Map([...read].map(([name, { value }]) => [name, namedRecords(name, value)] as const));
	const files = new Map([...read].map(([name, json]) => [name, loadFile(name, json, named)] as const));
	return { files, gone, diagnostics: [...diagnostics, ...[...files.values()].flatMap((loaded) => loaded.diagnostics)] };
}

const ALL: Pick<ReadonlySet<number>, "has"> = { has: () => true };

/** The records of a file, also of one with errors. */
const namedRecords = (name: FileName, value: unknown): Named[] => {
	const list: unknown = value !== null && typeof value === "object" ? Reflect.get(value, name) : undefined;
	return Array.isArray(list) ? list.map(namedIn).filter((it) => it !== undefined) : [];
};

const missingFile = (file: string, name: FileName): Diagnostic => {
	const content = name === "site" ? "the site's own facts" : `{ "$schema": "…", "${name}": [] } if there are none`;
	return { file, line: 1, column: 1, message: `the file is missing. Bring it back, or add it with ${content}.` };
};

const noFolder = (file: string): Diagnostic => {
	const message =
		"this is a file, and facts stand in a folder. Take it out, and put the folder of the facts in its place.";
	return { file, line: 1, column: 1, message };
};

/** Puts the records of all files together for the rules, and remembers where each record stands. */
export function assemble(
	{ files, gone }: LoadedFiles,
	today: string,
	root: string,
): { evidence: Omit<Evidence, "hasFile">; at: At } {
	const places = new Map<object, { json: JsonFile; path: JsonPath }>(
		gone.map(({ value, json }) => [value, { json, path: [] }]),
	);
	for (const [name, loaded] of files) {
		for (const { value, index } of loaded.records) {
			places.set(value, { json: loaded.json, path: index === undefined ? [name] : [name, index] });
		}
	}
	const at: At = (record, path, message) => {
		const place = places.get(record);
		if (place === undefined) throw new Error("a rule names a record that was not read from a file");
		const { json } = place;
		return { file: json.file, ...json.locate([...place.path, ...path]), message };
	};
	const read = [...files].filter(([, loaded]) => loaded.json.value !== undefined);
	// The schema of its file has proved each record.
	const evidence: Omit<Evidence, "hasFile"> = {
		today,
		ids: new Map(read.filter(([, { hasList }]) => hasList).map(([name, loaded]) => [name, loaded.ids])),
		whole: new Set(read.filter(([, loaded]) => loaded.diagnostics.length === 0).map(([name]) => name)),
		fileSizes: readFileSizes(root),
		gone: gone.map(({ value }) => value),
		site: files.get("site")?.records.map(({ value }) => value as Site)[0],
		...(Object.fromEntries(LISTS.map((name) => [name, collect(files.get(name)?.records ?? [])])) as unknown as Lists),
	};
	return { evidence, at };
}

const collect = (records: readonly LoadedRecord[]): Collection<object> => {
	const all = records.map(({ value }) => value);
	return { all, byId: new Map(all.map((record) => [nameOf(record) ?? "", record])) };
};
