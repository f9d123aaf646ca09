import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import slugify from "@sindresorhus/slugify";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { partOf, readFile } from "../facts/read-json.ts";
import { isFolder, recordFileSchema } from "../facts/schema/files.ts";
import { DiagnosticsError } from "../project/diagnostics.ts";
import { type Folders, pathFrom } from "../project/folders.ts";
import { putFiles } from "../project/put-files.ts";
import type { CitedKind } from "../urls/permalink.ts";
import type { Kind, NewRecord } from "./kind.ts";
import type { Answers } from "./question.ts";

interface RecordKind extends Pick<Kind, "schema" | "asked" | "given" | "next"> {
	/** The file of facts, which is also its list. */
	list: "events" | "news" | "resolutions" | "hotlines" | "languages" | "places" | "files";
	/** What the id is proposed from. */
	nameOf?(answers: Answers): string;
	proposals?: Kind["proposals"];
}

/** A kind of thing that is a record of facts, in a list or in a file of its own. */
export const recordKind = ({ list, nameOf, proposals, ...kind }: RecordKind): Kind => ({
	...kind,
	proposals: { ...(nameOf && { id: (answers: Answers) => idFrom(nameOf(answers)) }), ...proposals },
	write: (copy, record) => [isFolder(list) ? writeFile(copy, list, record) : insert(copy, list, record)],
	toAskAgain(diagnostic, copy, questions) {
		const ownFile = isFolder(list);
		const file = path.join(copy.root, diagnostic.file);
		if (ownFile ? path.dirname(file) !== path.join(copy.data, list) : file !== path.join(copy.data, `${list}.json`))
			return [];
		const json = readFile(diagnostic.file, file);
		const record = ownFile ? [] : [list, recordsOf(json.value, list).length - 1];
		const start = json.locate(record);
		// What is said of the whole file is said of what it lacks, or of its name.
		const lacking = questions.filter(({ path: at }) => diagnostic.message.includes(`the field "${at.at(-1)}"`));
		if (ownFile && !isBefore(start, diagnostic))
			return lacking.length > 0 ? lacking : questions.filter(({ flag }) => flag === "id");
		// The field that begins last before the error is the one that it is in.
		const places = questions
			.map((question) => ({ question, at: json.locate([...record, ...question.path]) }))
			.filter(({ at }) => isBefore(start, at) && !isBefore(diagnostic, at));
		const last = places.reduce((a, { at }) => (isBefore(a, at) ? at : a), start);
		return places.filter(({ at }) => !isBefore(at, last)).map(({ question }) => question);
	},
});

/** Short and stable: at most eight words, without accents. // "Fête d'hiver 2026" => "fete-dhiver-2026" */
const idFrom = (name: string): string | undefined =>
	slugify(name, { decamelize: false }).split("-").slice(0, 8).join("-") || undefined;

/** Writes a record into a file of its own. Throws a DiagnosticsError if it is there. */
function writeFile({ data, root }: Folders, kind: CitedKind, { id, ...record }: NewRecord): string {
	const place = path.join(data, kind, `${id}.json`);
	const file = pathFrom(root, place);
	if (existsSync(place))
		throw new DiagnosticsError([{ file, ...START, message: "there is such a record already. Write another id." }]);
	const schema = String(partOf(readFile(file, path.join(data, "site.json")).value, "$schema"));
	const $schema = `../${schema.replace(/[^/]*$/, path.basename(recordFileSchema(kind)))}`;
	putFiles(new Map([[place, `${JSON.stringify({ $schema, ...record }, null, "\t")}\n`]]));
	return file;
}

const START = { line: 1, column: 1 };

/** Adds a record at the end of its list; not one other byte of the file is changed. */
function insert({ data, root }: Folders, list: string, record: object): string {
	const file = path.join(data, `${list}.json`);
	const text = readFileSync(file, "utf8");
	writeFileSync(file, insertItem(text, list, record));
	return pathFrom(root, file);
}

function insertItem(text: string, list: string, record: object): string {
	const tree = parseTree(text);
	const node = tree && findNodeAtLocation(tree, [list]);
	if (node === undefined) throw new Error(`${list}.json has no list "${list}".`);
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const item = JSON.stringify(record, null, "\t").replaceAll("\n", `${eol}\t\t`);
	const last = node.children?.at(-1);
	const put = (at: number, more: string, end = at): string => text.slice(0, at) + more + text.slice(end);
	if (last !== undefined) return put(last.offset + last.length, `,${eol}\t\t${item}`);
	return put(node.offset, `[${eol}\t\t${item}${eol}\t]`, node.offset + node.length);
}

const recordsOf = (file: unknown, list: string): readonly object[] => {
	const records: unknown = file instanceof Object ? Reflect.get(file, list) : undefined;
	return Array.isArray(records) ? records : [];
};

interface Position {
	line: number;
	column: number;
}

const isBefore = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);
