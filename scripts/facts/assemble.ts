import type { Collection } from "./facts.ts";
import { type Loaded, type LoadedRecord, nameOf } from "./load-file.ts";
import type { JsonPath } from "./read-json.ts";
import type { At, Evidence } from "./rules/rule.ts";
import type { FileName } from "./schema/files.ts";
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
	const of = <T>(name: FileName) => collect<T>(files.get(name)?.records ?? []);
	const read = [...files].filter(([, loaded]) => loaded.json.value !== undefined);
	const evidence: Evidence = {
		today,
		ids: new Map(read.filter(([, { hasList }]) => hasList).map(([name, loaded]) => [name, loaded.ids])),
		whole: new Set(read.filter(([, loaded]) => loaded.faults.length === 0).map(([name]) => name)),
		site: files.get("site")?.records.map(({ value }) => value as Site)[0],
		languages: of("languages"),
		hotlines: of("hotlines"),
		hours: of("hours"),
		events: of("events"),
		resolutions: of("resolutions"),
		organizations: of("organizations"),
		quotations: of("quotations"),
		resources: of("resources"),
		alert: of("alert"),
		presets: of("presets"),
		announcements: of("announcements"),
		corrections: of("corrections"),
		toolkit: of("toolkit"),
		addresses: of("addresses"),
	};
	return { evidence, at };
}

/** The schema of its file has proved each record to be a T. */
const collect = <T>(records: readonly LoadedRecord[]): Collection<T> => {
	const all = records.map(({ value }) => value as T);
	return { all, byId: new Map(all.map((record) => [nameOf(record) ?? "", record])) };
};
