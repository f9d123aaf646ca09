import { isDeepStrictEqual } from "node:util";
import type { FileName } from "../../facts/schema/files.ts";
import { FILES } from "../../facts/schema/files.ts";
import { faultyIds, type LooseFacts } from "../ends/loose-facts.ts";
import type { FieldChange, Happening } from "../review-shape.ts";
import { diffFields } from "./diff-fields.ts";

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
 * Every record that differs, by its id: where it stands in its file is no matter. Records with faults are left out at both ends, since
 * nobody can say what they mean.
 */
export const diffRecords = (was: LooseFacts, now: LooseFacts): RecordChange[] =>
	(Object.keys(FILES) as FileName[]).flatMap((file) => {
		const faulty = new Set([...faultyIds(was, file), ...faultyIds(now, file)]);
		const isJudged = now.files.get(file)?.json.value !== undefined && (now.files.get(file)?.hasList || file === "site");
		if (!isJudged) return [];
		const [before, after] = [was.records.get(file) ?? new Map<string, object>(), now.records.get(file) ?? new Map()];
		const ids = [...new Set([...after.keys(), ...before.keys()])].filter((id) => !faulty.has(id));
		return joinRenamed(ids.flatMap((id) => changeOf(file, id, before.get(id), after.get(id))));
	});

function changeOf(file: FileName, id: string, was?: object, now?: object): RecordChange[] {
	if (was === undefined && now === undefined) return [];
	if (was === undefined || now === undefined)
		return [{ file, id, happening: was ? "removed" : "added", fields: [], ...(was && { was }), ...(now && { now }) }];
	const fields = diffFields(was, now);
	return fields.length === 0 ? [] : [{ file, id, happening: "changed", was, now, fields }];
}

/** One record taken out and one put in that says the very same: it was only given another id. */
function joinRenamed(changes: readonly RecordChange[]): RecordChange[] {
	const removed = new Set(changes.filter(({ happening }) => happening === "removed"));
	const joined = changes.flatMap((change) => {
		if (change.happening !== "added") return change;
		const former = [...removed].find(({ was }) => isSameButId(was, change.now));
		if (former === undefined) return change;
		removed.delete(former);
		const fields = [{ field: "id", was: former.id, now: change.id }];
		return { ...change, ...(former.was && { was: former.was }), happening: "renamed" as const, fields };
	});
	return joined.filter((change) => change.happening !== "removed" || removed.has(change));
}

const isSameButId = (was: object | undefined, now: object | undefined): boolean =>
	was !== undefined && now !== undefined && isDeepStrictEqual({ ...was, id: "" }, { ...now, id: "" });
