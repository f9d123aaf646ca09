import type { z } from "zod";
import { artWords } from "../art/words.ts";
import { editorSchema, SCHEMA_FOLDER, schemaFiles } from "../facts/json-schema.ts";
import { englishStrings, synonymList, translatedStrings } from "../words/strings/editor-shapes.ts";

/** Where the schemas of files of words are kept, from the project's root. Those of facts stand beside the facts' own works. */
export const WORD_SCHEMA_FOLDER = "scripts/words/json-schema";

/** The kinds of JSON files that hold words, and which files those are, as .vscode/settings.json names them. */
export const WORD_FILES: readonly { name: string; files: readonly string[]; schema: z.ZodType }[] = [
	{ name: "strings-english", files: ["/_includes/strings/en.json"], schema: englishStrings },
	{ name: "strings", files: ["/_includes/strings/*.json", "!/_includes/strings/en.json"], schema: translatedStrings },
	{ name: "synonyms", files: ["/_includes/strings/synonyms/*.json"], schema: synonymList },
	{ name: "poster-words", files: ["/assets/art/words/*.json"], schema: artWords },
];

/** Every schema that editors read: its path from the project's root, and its text. */
export const editorSchemas = (): [file: string, text: string][] => [
	...schemaFiles().map(([name, text]): [string, string] => [`${SCHEMA_FOLDER}/${name}`, text]),
	...WORD_FILES.map(({ name, schema }): [string, string] => [
		`${WORD_SCHEMA_FOLDER}/${name}.schema.json`,
		editorSchema(schema),
	]),
];
