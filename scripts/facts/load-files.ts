import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Fault } from "../project/faults.ts";
import { type Loaded, loadFile } from "./load-file.ts";
import { readJson } from "./read-json.ts";
import { FILES, type FileName } from "./schema/files.ts";
import { strayFaults } from "./stray-files.ts";

/** Reads every file of the facts; what cannot be read is a fault, and the others are read all the same. */
export function loadFiles(data: string, root: string): { files: Map<FileName, Loaded>; faults: Fault[] } {
	const folder = path.relative(root, data).split(path.sep).join("/");
	const entries = existsSync(data) ? readdirSync(data, { withFileTypes: true }) : [];
	const faults = strayFaults(folder, entries);
	const files = new Map<FileName, Loaded>();
	for (const name of Object.keys(FILES) as FileName[]) {
		if (!entries.some((entry) => entry.name === `${name}.json` && !entry.isDirectory())) {
			faults.push(missingFile(`${folder}/${name}.json`, name));
			continue;
		}
		const json = readJson(`${folder}/${name}.json`, readFileSync(path.join(data, `${name}.json`)));
		const loaded = loadFile(name, json);
		faults.push(...loaded.faults);
		files.set(name, loaded);
	}
	return { files, faults };
}

const missingFile = (file: string, name: FileName): Fault => {
	const content = name === "site" ? "the site's own facts" : `{ "$schema": "…", "${name}": [] } if there are none`;
	return { file, line: 1, column: 1, message: `the file is missing. Add it with ${content}.` };
};
