import type { Dirent } from "node:fs";
import type { Fault } from "../project/faults.ts";
import { instead } from "./did-you-mean.ts";
import { FILES } from "./schema/files.ts";

/** Files of the operating system and of version control, which no person put there. */
const IGNORED = new Set([".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"]);

/** What lies among the facts and is none of their files: nobody would notice that it is never read. */
export const strayFaults = (folder: string, entries: readonly Dirent[]): Fault[] =>
	entries.flatMap((entry) => {
		const message = IGNORED.has(entry.name) ? undefined : complaint(entry, folder);
		return message === undefined ? [] : [{ file: `${folder}/${entry.name}`, line: 1, column: 1, message }];
	});

const complaint = (entry: Dirent, folder: string): string | undefined => {
	if (entry.isDirectory() && isFacts(entry.name))
		return "this is a folder with the name of a file. Put the file in its place.";
	if (entry.isDirectory()) return `folders are not read. Put its files directly into ${folder}/, or take it out.`;
	const extension = /\.[^.]*$/.exec(entry.name)?.[0] ?? "";
	const name = entry.name.slice(0, entry.name.length - extension.length);
	const isKnown = Object.hasOwn(FILES, name);
	if (extension !== ".json") {
		return isKnown
			? `only files that end in .json are read. Name it ${name}.json.`
			: `this file is never read, since only .json files with known names are. Take it out.`;
	}
	if (isKnown) return undefined;
	return `there are no facts of the kind "${name}". ${instead(name, Object.keys(FILES))}`;
};

const isFacts = (name: string): boolean =>
	name.endsWith(".json") && Object.hasOwn(FILES, name.slice(0, -".json".length));
