import type { Facts } from "../../facts/facts.ts";
import { type Loaded, nameOf } from "../../facts/load-file.ts";
import { assemble, loadFiles } from "../../facts/load-files.ts";
import type { FileName } from "../../facts/schema/files.ts";
import type { Folders } from "../../project/folders.ts";

/** Records by id; the one record of site.json has the id "site". */
export type Records = ReadonlyMap<FileName, ReadonlyMap<string, object>>;

/** The facts of one end, so far as they are well formed. */
export interface LooseFacts {
	/** undefined only if site.json cannot be read. */
	facts: Facts | undefined;
	records: Records;
	/** As read, to find the line of a record in its file. */
	files: ReadonlyMap<FileName, Loaded>;
}

/** Reads facts without judging them against each other: also a former end, whose rules may have been others, can be compared. */
export function readLooseFacts({ data, root }: Pick<Folders, "data" | "root">, siteDate: string): LooseFacts {
	const { files } = loadFiles(data, root);
	const { evidence } = assemble(files, siteDate);
	const { site, ids: _ids, whole: _whole, today: _today, ...collections } = evidence;
	const records = new Map(
		[...files].map(([name, { records }]): [FileName, ReadonlyMap<string, object>] => [
			name,
			new Map(records.map(({ value }) => [nameOf(value) ?? name, value])),
		]),
	);
	return { facts: site === undefined ? undefined : { siteDate, site, ...collections }, records, files };
}

/** Ids that a file names though their records have faults: they are there, but cannot be compared. */
export const faultyIds = ({ records, files }: LooseFacts, name: FileName): ReadonlySet<string> => {
	const good = records.get(name);
	return new Set([...(files.get(name)?.ids ?? [])].filter((id) => !good?.has(id)));
};
