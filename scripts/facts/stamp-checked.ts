import {
	applyEdits,
	findNodeAtLocation,
	getNodeValue,
	type JSONPath,
	modify,
	type Node,
	parseTree,
} from "jsonc-parser";
import type { Schedule } from "./schema/schedule.ts";

/** Where the record with an id stands in the text of its list's file, or undefined. // => ["hotlines", 0] */
export function findRecord(text: string, list: string, id: string): JSONPath | undefined {
	const records: unknown = parseTree(text) && JSON.parse(text.replace(/^\uFEFF/, ""))[list];
	if (!Array.isArray(records)) return undefined;
	const index = records.findIndex((record: { id?: unknown }) => record.id === id);
	return index === -1 ? undefined : [list, index];
}

/** What stands at a place; of a file that was not checked, only what all its records have may be relied on. */
export function recordAt<T>(text: string, place: JSONPath): T | undefined {
	const tree = parseTree(text);
	const node = tree && findNodeAtLocation(tree, place);
	return node && getNodeValue(node);
}

/** The text of a file without the hours of a schedule that are marked as changed, where others hold; not one other byte is changed. */
export function withoutOldRows(text: string, place: JSONPath): string {
	const tree = parseTree(text);
	const rows = (tree && findNodeAtLocation(tree, [...place, "weekly"])?.children) ?? [];
	const weekly = recordAt<Schedule["weekly"]>(text, [...place, "weekly"]) ?? [];
	const isKept = weekly.map(({ superseded }) => superseded === undefined);
	// With the comma before it; those before all that are kept, with the comma after.
	const from = (index: number) => (isKept.indexOf(true) < index ? endOf(rows[index - 1]) : (rows[index]?.offset ?? 0));
	const until = (index: number) => (isKept.indexOf(true) < index ? endOf(rows[index]) : (rows[index + 1]?.offset ?? 0));
	return isKept.reduceRight(
		(rest, kept, index) => (kept ? rest : rest.slice(0, from(index)) + rest.slice(until(index))),
		text,
	);
}
const endOf = ({ offset = 0, length = 0 }: Partial<Node> = {}): number => offset + length;

/** The text of a file with the day of a record's last check written in, after `asOf`; not one other byte is changed. */
export function stampChecked(text: string, place: JSONPath, day: string): string {
	const edits = modify(text, [...place, "checked"], day, {
		formattingOptions: { insertSpaces: false, tabSize: 1, eol: text.includes("\r\n") ? "\r\n" : "\n" },
		getInsertionIndex: (fields) => fields.indexOf("asOf") + 1 || fields.length,
	});
	return applyEdits(text, edits);
}
