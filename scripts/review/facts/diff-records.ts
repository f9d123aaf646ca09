import { isDeepStrictEqual } from "node:util";
import { FILES, type FileName } from "../../facts/schema/files.ts";
import type { LooseFacts } from "../end.ts";
import type { FieldChange, Happening } from "../review-shape.ts";

/** One record that is not the same at both ends. */
export interface RecordChange {
	file: FileName;
	/** Of a renamed record its new id. */
	id: string;
	happening: Happening;
	was?: object;
	now?: object;
	fields: FieldChange[];
}

/**
 * Every record that differs, by its id: where it stands in its file is no matter. Records with errors are left out at both ends, since
 * nobody can say what they mean.
 */
export const diffRecords = (was: LooseFacts, now: LooseFacts): RecordChange[] =>
	(Object.keys(FILES) as FileName[]).flatMap((file) => {
		const loaded = now.files.get(file);
		if (loaded?.json.value === undefined || !(loaded.hasList || file === "site")) return [];
		const [before, after] = [was, now].map(({ records }) => records.get(file) ?? new Map<string, object>());
		if (before === undefined || after === undefined) return [];
		const isFaulty = (id: string): boolean =>
			[was, now].some(({ files, records }) => files.get(file)?.ids.has(id) && !records.get(file)?.has(id));
		const ids = [...new Set([...after.keys(), ...before.keys()])].filter((id) => !isFaulty(id));
		return joinRenamed(ids.flatMap((id) => changeOf(file, id, before.get(id), after.get(id))));
	});

function changeOf(file: FileName, id: string, was?: object, now?: object): RecordChange[] {
	if (was && now) {
		const fields = diffFields(was, now);
		return fields.length === 0 ? [] : [{ file, id, happening: "changed", was, now, fields }];
	}
	return [{ file, id, happening: was ? "removed" : "added", fields: [], ...(was && { was }), ...(now && { now }) }];
}

/**
 * The fields in which two records differ, in the order in which they stand. Groups of fields are looked into; lists are held against each
 * other whole, since their parts have no names.
 */
export function diffFields(was: object, now: object, group = ""): FieldChange[] {
	const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
	return names.flatMap((name) => {
		const [before, after]: unknown[] = [Reflect.get(was, name), Reflect.get(now, name)];
		const field = `${group}${name}`;
		if (isDeepStrictEqual(before, after)) return [];
		return isGroup(before) && isGroup(after)
			? diffFields(before, after, `${field}.`)
			: [{ field, was: before, now: after }];
	});
}

const isGroup = (value: unknown): value is object =>
	value !== null && typeof value === "object" && !Array.isArray(value);

/** One record taken out and one put in that says the very same: it was only given another id. */
function joinRenamed(changes: readonly RecordChange[]): RecordChange[] {
	const removed = new Set(changes.filter(({ happening }) => happening === "removed"));
	const joined = changes.map((change): RecordChange => {
		const former = [...removed].find(({ was }) => isDeepStrictEqual({ ...was, id: "" }, { ...change.now, id: "" }));
		if (former?.was === undefined) return change;
		removed.delete(former);
		const fields = [{ field: "id", was: former.id, now: change.id }];
		return { ...change, was: former.was, happening: "renamed", fields };
	});
	return joined.filter((change) => change.happening !== "removed" || removed.has(change));
}
