import { applyEdits, type JSONPath, modify, parseTree } from "jsonc-parser";

/** Where the record with an id stands in the text of its list's file, or undefined. // => ["hotlines", 0] */
export function findRecord(text: string, list: string, id: string): JSONPath | undefined {
	const records: unknown = parseTree(text) && JSON.parse(text.replace(/^\uFEFF/, ""))[list];
	if (!Array.isArray(records)) return undefined;
	const index = records.findIndex((record: { id?: unknown }) => record.id === id);
	return index === -1 ? undefined : [list, index];
}

/** The text of a file with the day of a record's last check written in, after `asOf`; not one other byte is changed. */
export function stampChecked(text: string, place: JSONPath, day: string): string {
	const edits = modify(text, [...place, "checked"], day, {
		formattingOptions: { insertSpaces: false, tabSize: 1, eol: text.includes("\r\n") ? "\r\n" : "\n" },
		getInsertionIndex: (fields) => fields.indexOf("asOf") + 1 || fields.length,
	});
	return applyEdits(text, edits);
}
