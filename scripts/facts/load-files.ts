import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { checkSources } from "../project/check-sources.ts";
import type { Fault } from "../project/faults.ts";
import { pathFrom } from "../project/folders.ts";
import { type Loaded, loadFile } from "./load-file.ts";
import { type Named, namedIn } from "./nearest-record.ts";
import { type JsonFile, readFile } from "./read-json.ts";
import { FILES, type FileName } from "./schema/files.ts";
import { misnamed, strayFaults } from "./stray-files.ts";

/**
 * Reads every file of the facts; what cannot be read is a fault, and the others are read all the same. Every command that reads sources
 * begins here, so nothing is opened while anything among them leads out of the project.
 */
export function loadFiles(data: string, root: string): { files: Map<FileName, Loaded>; faults: Fault[] } {
	const { unsafe } = checkSources(root);
	if (unsafe.length > 0) return { files: new Map(), faults: unsafe };
	const folder = pathFrom(root, data);
	if (existsSync(data) && !statSync(data).isDirectory()) return { files: new Map(), faults: [noFolder(folder)] };
	const entries = existsSync(data) ? readdirSync(data, { withFileTypes: true }) : [];
	const faults = strayFaults(folder, entries);
	const elsewhere = misnamed(entries);
	const read = new Map<FileName, JsonFile>();
	for (const name of Object.keys(FILES) as FileName[]) {
		const entry = entries.find((it) => it.name === `${name}.json`);
		if (entry === undefined && !elsewhere.has(name)) faults.push(missingFile(`${folder}/${name}.json`, name));
		// A folder of this name has been told as one.
		if (entry === undefined || entry.isDirectory()) continue;
		read.set(name, readFile(`${folder}/${name}.json`, path.join(data, entry.name)));
	}
	const named = new Map([...read].map(([name, { value }]) => [name, namedRecords(name, value)] as const));
	const files = new Map([...read].map(([name, json]) => [name, loadFile(name, json, named)] as const));
	return { files, faults: [...faults, ...[...files.values()].flatMap((loaded) => loaded.faults)] };
}

/** The records of a file, also of one with faults. */
const namedRecords = (name: FileName, value: unknown): Named[] => {
	const list: unknown = value !== null && typeof value === "object" ? Reflect.get(value, name) : undefined;
	return Array.isArray(list) ? list.map(namedIn).filter((it) => it !== undefined) : [];
};

const missingFile = (file: string, name: FileName): Fault => {
	const content = name === "site" ? "the site's own facts" : `{ "$schema": "…", "${name}": [] } if there are none`;
	return { file, line: 1, column: 1, message: `the file is missing. Bring it back, or add it with ${content}.` };
};

const noFolder = (file: string): Fault => {
	const message =
		"this is a file, and facts stand in a folder. Take it out, and put the folder of the facts in its place.";
	return { file, line: 1, column: 1, message };
};
