import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import slugify from "@sindresorhus/slugify";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { readFile } from "../facts/read-json.ts";
import { type Folders, pathFrom } from "../project/folders.ts";
import { CITED_KINDS, recordAddress } from "../urls/permalink.ts";
import type { Kind } from "./kind.ts";
import type { Answers } from "./question.ts";

interface RecordKind extends Pick<Kind, "schema" | "given" | "next"> {
	/** The file of facts, which is also its list. */
	list: "events" | "resolutions" | "hotlines" | "languages" | "places";
	/** What the id is proposed from. */
	nameOf?(answers: Answers): string;
	proposals?: Kind["proposals"];
}

/** A kind of thing that is a record in a file of facts; one that people cite gets its address for ever with it. */
export const recordKind = ({ list, nameOf, proposals, ...kind }: RecordKind): Kind => ({
	...kind,
	proposals: { ...(nameOf && { id: (answers: Answers) => idFrom(nameOf(answers)) }), ...proposals },
	write(copy, record) {
		const written = [insert(copy, list, record)];
		const cited = CITED_KINDS.find((it) => it === list);
		if (cited !== undefined) {
			const address = recordAddress(cited, String(record.id));
			written.push(insert(copy, "addresses", { address }));
		}
		return written;
	},
	toAskAgain(diagnostic, copy, questions) {
		const file = path.join(copy.data, `${list}.json`);
		if (path.join(copy.root, diagnostic.file) !== file) return [];
		const json = readFile(diagnostic.file, file);
		const index = recordsOf(json.value, list).length - 1;
		const start = json.locate([list, index]);
		// The field that begins last before the error is the one that it is in.
		const places = questions
			.map((question) => ({ question, at: json.locate([list, index, ...question.path]) }))
			.filter(({ at }) => isBefore(start, at) && !isBefore(diagnostic, at));
		const last = places.reduce((a, { at }) => (isBefore(a, at) ? at : a), start);
		return places.filter(({ at }) => !isBefore(at, last)).map(({ question }) => question);
	},
});

/** Short and stable: at most eight words, without accents. // "Fête d'hiver 2026" => "fete-dhiver-2026" */
const idFrom = (name: string): string | undefined =>
	slugify(name, { decamelize: false }).split("-").slice(0, 8).join("-") || undefined;

/** Adds a record at the end of its list, an address where its letters put it; not one other byte of the file is changed. */
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
	const addressOf = (it: object): string => ("address" in it ? String(it.address) : "");
	const records = recordsOf(JSON.parse(text), list);
	if (addressOf(record) !== "" && records.some((it) => addressOf(it) === addressOf(record))) return text;
	const later = node.children?.[records.findIndex((it) => addressOf(it) > addressOf(record))];
	const last = node.children?.at(-1);
	const put = (at: number, more: string, end = at): string => text.slice(0, at) + more + text.slice(end);
	if (later !== undefined) return put(later.offset, `${item},${eol}\t\t`);
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
