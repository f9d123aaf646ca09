import { existsSync } from "node:fs";
import path from "node:path";
import { type JsonFile, readFile } from "../facts/read-json.ts";
import { pathFrom, projectRoot } from "../project/folders.ts";

/** The project's own strings, from which a site takes the English if it has none. */
const PROJECT_STRINGS = path.join(projectRoot, "_includes/strings");

/** Where the strings of a language stand; undefined if nobody has written them. English is always somewhere. */
export function stringsPath(folder: string, id: string): string | undefined {
	const own = path.join(folder, `${id}.json`);
	if (existsSync(own)) return own;
	return id === "en" ? path.join(PROJECT_STRINGS, "en.json") : undefined;
}

/** Reads a strings file with the places of all that stands in it. `root` is the folder that errors are named from. */
export const readStringsFile = (root: string, onDisk: string): JsonFile => readFile(pathFrom(root, onDisk), onDisk);
