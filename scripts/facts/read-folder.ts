import type { Dirent } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../project/diagnostics.ts";
import { isLitter } from "../project/source-kinds.ts";
import { type CitedKind, isListId } from "../urls/permalink.ts";
import { idOf } from "./nearest-record.ts";
import { type JsonFile, type JsonPath, partOf, readFile } from "./read-json.ts";
import { readText, type WholeText } from "./read-text.ts";
import { FOLDERS, hasTextFile, recordFileSchema } from "./schema/files.ts";
import { type Gone, gone } from "./schema/gone.ts";
import { shapeDiagnostics } from "./shape/shape-diagnostics.ts";

/** A published record that is gone, and its file. */
export interface LoadedGone {
	value: Gone;
	json: JsonFile;
}

/** The files of a kind: those that hold a record read as one list, and what is left of those that are gone. */
export interface RecordFolder {
	list: JsonFile;
	gone: LoadedGone[];
}

interface RecordFile {
	json: JsonFile;
	/** With the id, which is the file's name. */
	record: object;
	/** Whether all that is wrong with it has been told. */
	isTold: boolean;
}

/** Reads a folder with a file for each record, whose name is the record's id. Their order is that of their days, whatever the disk's. */
export function readFolder(kind: CitedKind, folder: string, entries: readonly Dirent[]): RecordFolder {
	const files: RecordFile[] = [];
	const left: LoadedGone[] = [];
	const diagnostics: Diagnostic[] = [];
	const isText = (it: Dirent): boolean => hasTextFile(kind) && it.isFile() && it.name.endsWith(".txt");
	for (const entry of entries.filter((it) => !isLitter(it.name) && !isText(it))) {
		const file = `${folder}/${entry.name}`;
		const id = idOf(entry.name.replace(/\.[^.]*$/, ""));
		const trouble = nameTrouble(kind, entry);
		if (trouble !== undefined) {
			diagnostics.push({ file, line: 1, column: 1, message: trouble });
			// Who refers to it is not to be told of it too.
			files.push({ json: NOWHERE, record: { id }, isTold: true });
			continue;
		}
		const json = readFile(file, path.join(entry.parentPath, entry.name));
		const { value } = json;
		const troubles = [...json.diagnostics, ...contentTroubles(kind, json)];
		diagnostics.push(...troubles);
		const isRecord = isGroup(value) && !Array.isArray(partOf(value, kind));
		if (isRecord && ("movedTo" in value || "withdrawn" in value)) {
			const read = gone.safeParse(value);
			if (read.success) left.push({ value: { kind, id, ...read.data }, json });
			else diagnostics.push(...shapeDiagnostics(json, gone, read.error.issues));
		} else if (isRecord) {
			const { $schema: _, text, ...fields } = value as Record<string, unknown>;
			// One that belongs into a file of its own is told as that.
			const own = text === undefined || hasTextFile(kind) ? fields : { ...fields, text };
			files.push({ json, record: { ...own, id }, isTold: false });
		} else files.push({ json, record: { id }, isTold: troubles.length > 0 });
	}
	const byName = new Map([...files, ...left].map((it) => [it.json.file, it]));
	for (const { name, parentPath } of entries.filter(isText)) {
		const text = readText(`${folder}/${name}`, path.join(parentPath, name));
		const record = byName.get(text.file.replace(/txt$/, "json"));
		const stray = `the text belongs to no record: ${name.replace(/txt$/, "json")} is not there. Name it as its record is named, or take it out.`;
		if (record === undefined) diagnostics.push({ file: text.file, ...start(), message: stray });
		else diagnostics.push(...text.diagnostics);
		if (record !== undefined && "record" in record) Object.assign(record, withText(record, text));
	}
	const order = ({ record }: RecordFile): string =>
		`${FOLDERS[kind].map((field) => partOf(record, field)).find(Boolean) ?? ""} ${partOf(record, "id")}`;
	files.sort((a, b) => (order(a) < order(b) ? -1 : 1));
	left.sort((a, b) => (a.value.id < b.value.id ? -1 : 1));
	return { list: listOf(kind, folder, files, diagnostics), gone: left };
}

/** Files of one record each, as if they stood in one list; what stands somewhere in it is found in its own file. */
function listOf(kind: CitedKind, folder: string, files: readonly RecordFile[], diagnostics: Diagnostic[]): JsonFile {
	const within =
		(locate: "locate" | "locateKey") =>
		([, index, ...rest]: JsonPath) => {
			const json = files[Number(index)]?.json ?? NOWHERE;
			return { file: json.file || folder, ...json[locate](rest) };
		};
	return {
		file: folder,
		value: { $schema: "", [kind]: files.map(({ record }) => record) },
		diagnostics,
		told: new Set(files.flatMap(({ isTold }, index) => (isTold ? [index] : []))),
		locate: within("locate"),
		locateKey: within("locateKey"),
	};
}

/** A record with its whole text, in which each clause is found in the file of the text. */
const withText = ({ json, record }: RecordFile, { file, clauses, lines }: WholeText): Partial<RecordFile> => ({
	record: { ...record, text: clauses },
	json: {
		...json,
		locate: (at) => (at[0] === "text" ? { file, line: lines[Number(at[1] ?? 0)] ?? 1, column: 1 } : json.locate(at)),
	},
});

const start = () => ({ line: 1, column: 1 });
const NOWHERE: JsonFile = { file: "", value: undefined, diagnostics: [], locate: start, locateKey: start };

/** What is wrong with an entry before it is opened. Each file's name is an id, and so part of an address. */
function nameTrouble(kind: CitedKind, entry: Dirent): string | undefined {
	const { name } = entry;
	if (entry.isDirectory())
		return `folders are not read here. Put its files directly into _data/${kind}/, or take it out.`;
	const bare = name.replace(/\.[^.]*$/, "");
	const id = idOf(bare);
	if (!/\.json$/i.test(name))
		return `this file is never read, since each of the ${kind} is a file such as ${id}.json${hasTextFile(kind) ? `, with its whole text in ${id}.txt` : ""}. Take it out.`;
	const [, original = ""] = /^(.*?)[ _-]+(\(\d+\)|copy( \d+)?|\(copy\))$/i.exec(bare) ?? [];
	if (original !== "")
		return `this looks like a copy of ${original}.json. Take it out; or if it is a record of its own, rename the file to what it is called, with small letters, digits and hyphens.`;
	if (isListId(id))
		return `no record can have the id "${id}", which is that of a list. Rename the file to what it is, such as ${kind.replace(/s$/, "")}-${id}.json.`;
	if (name === `${id}.json`) return undefined;
	return `the file's name is the record's id, which has small letters, digits and single hyphens only. Rename the file to ${id}.json.`;
}

/** What is wrong with a file as a whole, apart from the fields of its record: one thing that says all, or several. */
function contentTroubles(kind: CitedKind, json: JsonFile): Diagnostic[] {
	const { file, value } = json;
	if (value === undefined) return [];
	const has = (field: string): boolean => partOf(value, field) !== undefined;
	const whole: Trouble[] = [
		[!isGroup(value), [], "the file does not begin with {. Put the fields of one record between one { and one }."],
		[
			Array.isArray(partOf(value, kind)),
			[kind],
			`a list stands here, and each file of _data/${kind}/ holds one record. Write its fields directly between the first { and the last }.`,
		],
	];
	const fields: Trouble[] = [
		[has("id"), ["id"], "the file's name is the record's id, so none stands in it. Take this field out."],
		[
			has("text") && hasTextFile(kind),
			["text"],
			`the whole text stands in a file of its own, ${file.replace(/json$/, "txt")}. Move it there, and take this field out.`,
		],
		[
			typeof partOf(value, "$schema") !== "string",
			["$schema"],
			`the field "$schema" is missing. Add it as the first one: "$schema": "../../${recordFileSchema(kind)}".`,
		],
	];
	const found = whole.find(([isSo]) => isSo);
	return (found ? [found] : fields).flatMap(([isSo, at, message]) =>
		isSo ? [{ file, ...json.locateKey(at), message }] : [],
	);
}

type Trouble = [isSo: boolean, at: JsonPath, message: string];

const isGroup = (value: unknown): value is object => value instanceof Object && !Array.isArray(value);
