import { z } from "zod";
import { FILES, type FileName } from "./schema/files.ts";

/** Where the schemas are kept, from the project's root; each file of facts names its own in `$schema`. */
export const SCHEMA_FOLDER = "scripts/facts/json-schema";

/** The JSON Schema of one file of facts, which editors use to complete and check what is typed. */
export const schemaText = (name: FileName): string =>
	`${JSON.stringify(z.toJSONSchema(FILES[name], { io: "input" }), null, "\t")}\n`;

/** Name and text of every schema file. // => [["hotlines.schema.json", "{…}"], …] */
export const schemaFiles = (): [string, string][] =>
	(Object.keys(FILES) as FileName[]).map((name) => [`${name}.schema.json`, schemaText(name)]);
