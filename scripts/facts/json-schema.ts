import { z } from "zod";
import { finishSchema, sentenceForPattern } from "./finish-schema.ts";
import { FILES, type FileName, SCHEMA_FOLDER } from "./schema/files.ts";

export { SCHEMA_FOLDER };

/**
 * The JSON Schema of what a person edits, which editors use to complete and check what is typed. Draft 7 is what all editors know;
 * `patternErrorMessage` is VS Code's, so that it says the sentence of `npm run check`.
 */
export const editorSchema = (schema: z.ZodType): string => {
	const made = z.toJSONSchema(schema, { io: "input", target: "draft-7", override: sentenceForPattern });
	return `${JSON.stringify(finishSchema(JSON.parse(JSON.stringify(made))), null, "\t")}\n`;
};

/** The JSON Schema of one file of facts. */
const schemaText = (name: FileName): string => editorSchema(FILES[name]);

/** Name and text of every schema file. // => [["hotlines.schema.json", "{…}"], …] */
export const schemaFiles = (): [string, string][] =>
	(Object.keys(FILES) as FileName[]).map((name) => [`${name}.schema.json`, schemaText(name)]);
