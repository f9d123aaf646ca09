import { type Dirent, readdirSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../project/diagnostics.ts";
import { isLitter } from "../project/source-kinds.ts";
import { closest } from "./did-you-mean.ts";
import { FILES, type FileName, isFolder } from "./schema/files.ts";

const KINDS = Object.keys(FILES) as FileName[];

/** Files that are there under a name or in a folder that is nearly the right one. // => Set { "hours" } */
export const misnamed = (entries: readonly Dirent[]): ReadonlySet<string> =>
	new Set(
		entries.flatMap((entry) =>
			entry.isDirectory() ? (meantFolder(entry) ?? inFolder(entry)) : (meantName(entry) ?? []),
		),
	);

/** The kind of facts that a folder with another name was meant for. // "event" => "events" */
const meantFolder = ({ name }: Dirent): FileName | undefined =>
	closest(
		name,
		KINDS.filter((kind) => isFolder(kind) && kind !== name),
	) as FileName | undefined;

/** The kind of facts that a file with another name was meant for. // "Hours.json" => "hours" */
function meantName({ name }: Dirent): FileName | undefined {
	const bare = name.replace(/\.[^.]*$/, "");
	const near = closest(bare, KINDS);
	return KINDS.find((kind) => kind !== name && kind === near);
}

const inFolder = (folder: Dirent): FileName[] => {
	const names = readdirSync(path.join(folder.parentPath, folder.name));
	return KINDS.filter((kind) => names.includes(`${kind}.json`));
};

/** What lies among the facts and is none of their files: nobody would notice that it is never read. */
export const strayDiagnostics = (folder: string, entries: readonly Dirent[]): Diagnostic[] =>
	entries.flatMap((entry) => {
		const message = isLitter(entry.name) ? undefined : complaint(entry, folder, entries);
		return message === undefined ? [] : [{ file: `${folder}/${entry.name}`, line: 1, column: 1, message }];
	});

const complaint = (entry: Dirent, folder: string, entries: readonly Dirent[]): string | undefined => {
	if (entry.isDirectory() && isFacts(entry.name))
		return "this is a folder with the name of a file. Put the file in its place.";
	if (entry.isDirectory()) {
		if (Object.hasOwn(FILES, entry.name) && isFolder(entry.name as FileName)) return undefined;
		const meant = meantFolder(entry);
		const isFree = meant !== undefined && !entries.some(({ name }) => name === meant);
		if (isFree) return `there are no facts of the kind "${entry.name}". Rename the folder to ${meant}.`;
		return `folders are not read. Put its files directly into ${folder}/, or take it out.`;
	}
	const extension = /\.[^.]*$/.exec(entry.name)?.[0] ?? "";
	const name = entry.name.slice(0, entry.name.length - extension.length);
	const isKnown = Object.hasOwn(FILES, name);
	if (extension !== ".json") {
		return isKnown
			? `only files that end in .json are read. Name it ${name}.json.`
			: `this file is never read, since only .json files with known names are. Take it out.`;
	}
	if (isKnown && isFolder(name as FileName))
		return `each of the ${name} has a file of its own in ${folder}/${name}/, named as its id. Move each record there, without its "id", and take this file out.`;
	if (isKnown) return undefined;
	const meant = meantName(entry);
	const isFree = meant !== undefined && !entries.some((it) => it.name === `${meant}.json`);
	if (isFree) return `there are no facts of the kind "${name}". Rename the file to ${meant}.json.`;
	if (meant !== undefined)
		return `there are no facts of the kind "${name}", so the file is never read. Put what it holds into ${meant}.json, and take it out.`;
	return `there are no facts of the kind "${name}", so the file is never read. Take it out. The kinds are: ${KINDS.join(", ")}.`;
};

const isFacts = (name: string): boolean =>
	name.endsWith(".json") && Object.hasOwn(FILES, name.slice(0, -".json".length));
