import type { Collection, Lists } from "./facts.ts";
import { type Loaded, type LoadedRecord, nameOf } from "./load-file.ts";
import type { JsonPath } from "./read-json.ts";
import type { At, Evidence } from "./rules/rule.ts";
import { type FileName, LISTS } from "./schema/files.ts";
import type { Site } from "./schema/site.ts";

/** Puts the records of all files together for the rules, and remembers where each record stands. */
export function assemble(files: ReadonlyMap<FileName, Loaded>, today: string): { evidence: Evidence; at: At } {
	const places = new Map<object, { loaded: Loaded; path: JsonPath }>();
	for (const [name, loaded] of files) {
		for (const { value, index } of loaded.records) {
			places.set(value, { loaded, path: index === undefined ? [name] : [name, index] });
		}
	}
	const at: At = (record, path, message) => {
		const place = places.get(record);
		if (place === undefined) throw new Error("a rule names a record that was not read from a file");
		const { json } = place.loaded;
		return { file: json.file, ...json.locate([...place.path, ...path]), message };
	};
	const read = [...files].filter(([, loaded]) => loaded.json.value !== undefined);
	// The schema of its file has proved each record.
	const evidence: Evidence = {
		today,
		ids: new Map(read.filter(([, { hasList }]) => hasList).map(([name, loaded]) => [name, loaded.ids])),
		whole: new Set(read.filter(([, loaded]) => loaded.faults.length === 0).map(([name]) => name)),
		site: files.get("site")?.records.map(({ value }) => value as Site)[0],
		...(Object.fromEntries(LISTS.map((name) => [name, collect(files.get(name)?.records ?? [])])) as unknown as Lists),
	};
	return { evidence, at };
}

const collect = (records: readonly LoadedRecord[]): Collection<object> => {
	const all = records.map(({ value }) => value);
	return { all, byId: new Map(all.map((record) => [nameOf(record) ?? "", record])) };
};
