import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import { addressLine } from "../facts/ledger/address-lines.ts";
import { CITED_KINDS, recordAddress } from "../facts/ledger/record-address.ts";
import { readFile } from "../facts/read-file.ts";
import { insertItem } from "./insert-item.ts";
import type { Kind } from "./kind.ts";
import { printJson } from "./print-json.ts";
import { type Answers, known, type Question } from "./question.ts";

interface RecordKind {
	/** The file of facts, which is also its list. */
	list: "events" | "resolutions" | "hotlines" | "languages";
	questions(facts: Facts): readonly Question[];
	record(answers: Answers): object;
	next(answers: Answers, facts: Facts): readonly string[];
}

/** A kind of thing that is a record in a file of facts; one that people cite gets its address for ever with it. */
export function recordKind({ list, questions, record, next }: RecordKind): Kind {
	return {
		questions,
		next,
		write(copy, answers) {
			const data = path.relative(copy.root, copy.data).replaceAll(path.sep, "/");
			const change = (name: string, edit: (text: string) => string): string => {
				const file = path.join(copy.data, `${name}.json`);
				writeFileSync(file, edit(readFileSync(file, "utf8")));
				return `${data}/${name}.json`;
			};
			const written = [change(list, (text) => insertItem(text, list, printJson(record(answers), 2)))];
			const cited = CITED_KINDS.find((kind) => kind === list);
			if (cited === undefined) return written;
			const address = recordAddress(cited, known(answers, "id"));
			const isAfter = (it: unknown): boolean =>
				it !== null && typeof it === "object" && String(Reflect.get(it, "address")) > address;
			const isKnown = (text: string): boolean => text.includes(JSON.stringify(address));
			written.push(
				change("addresses", (text) =>
					isKnown(text) ? text : insertItem(text, "addresses", addressLine({ address }), isAfter),
				),
			);
			return written;
		},
		toAskAgain(fault, copy, asked) {
			const file = path.join(copy.data, `${list}.json`);
			if (path.join(copy.root, fault.file) !== file) return [];
			const json = readFile(fault.file, file);
			const records: unknown = json.value instanceof Object ? Reflect.get(json.value, list) : undefined;
			const index = Array.isArray(records) ? records.length - 1 : 0;
			const start = json.locate([list, index]);
			if (isBefore(fault, start)) return [];
			// The field that begins last before the fault is the one that it is in.
			const places = asked
				.map((question) => ({ question, at: json.locate([list, index, ...question.field]) }))
				.filter(({ at }) => !isBefore(fault, at) && isBefore(start, at))
				.sort((a, b) => (isBefore(a.at, b.at) ? -1 : 1));
			const last = places.at(-1);
			return places.filter(({ at }) => last && !isBefore(at, last.at)).map(({ question }) => question);
		},
	};
}

interface Position {
	line: number;
	column: number;
}

const isBefore = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);
