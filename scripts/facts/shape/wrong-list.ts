import type { z } from "zod";
import type { Fault } from "../../project/faults.ts";
import type { JsonFile } from "../read-json.ts";
import { FILES, type FileName } from "../schema/files.ts";

/** The record of another list that stands at a place of this one; undefined if it is of none. One sentence says more than each field that is strange here. */
export function wrongList(json: JsonFile, name: FileName, index: number, record: unknown): Fault | undefined {
	const home = (Object.keys(FILES) as FileName[]).find((other) => {
		const schema: z.ZodType = FILES[other];
		return other !== name && schema.safeParse({ $schema: "", [other]: [record] }).success;
	});
	if (home === undefined) return undefined;
	const message = `this is a record of ${home}.json, and stands in ${name}.json. Move it there.`;
	return { file: json.file, ...json.locate([name, index]), message };
}
