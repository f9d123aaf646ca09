import { nameOf } from "../../facts/load-file.ts";
import type { End } from "../ends/end.ts";
import type { RecordChange } from "../facts/diff-records.ts";

/** Where a record begins in its file. // => "_data/hours.json:4" */
export function placeOf({ file, id }: Pick<RecordChange, "file" | "id">, { files }: End): string {
	const loaded = files.get(file);
	const record = loaded?.records.find(({ value }) => nameOf(value) === id);
	const path = record?.index === undefined ? [file] : [file, record.index];
	return loaded === undefined ? `_data/${file}.json` : `${loaded.json.file}:${loaded.json.locate(path).line}`;
}
