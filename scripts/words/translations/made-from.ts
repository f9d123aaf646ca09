import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readJson } from "../../facts/read-json.ts";
import { shapeDiagnostics } from "../../facts/shape/shape-diagnostics.ts";
import { plain } from "../../i18n/words.ts";
import type { Diagnostic } from "../../project/diagnostics.ts";

/** The folder of a language in which the English of its pages is kept. */
export const ENGLISH_FOLDER = ".english";

const lockedBlock = z.strictObject({
	kind: z.string(),
	english: z
		.string()
		.transform(plain)
		.nullable()
		.meta({ description: "What the English said; null if it was never translated." }),
	own: z
		.string()
		.optional()
		.meta({ description: "The translation's fingerprint, to notice parts that changed places." }),
});

const schema = z.strictObject({ blocks: z.array(lockedBlock) });
const factsSchema = z.record(z.string(), z.string());

/** One block of the English that a translation was made from. */
export type LockedBlock = z.infer<typeof lockedBlock>;

/** The English that a page's translation was made from, block by block; `npm run translate -- done` writes it. */
export type MadeFrom = readonly LockedBlock[];

/** The English that the texts of the facts in one language were made from, by key. */
export type FactsMadeFrom = Readonly<Record<string, string>>;

/** // ("content", "es", "about/facts") => "content/es/.english/about/facts.json" */
export const madeFromFile = (content: string, language: string, name: string): string =>
	path.join(content, language, ENGLISH_FOLDER, `${name}.json`);

/** The English words of the posters that those of a language were made from. // ("content", "es") => "content/es/.english/posters.json" */
export const postersMadeFromFile = (content: string, language: string): string =>
	path.join(content, language, ENGLISH_FOLDER, "posters.json");

/** The English that the texts of the facts in a language were made from. // ("content", "es") => "content/es/.english/facts.json" */
export const factsMadeFromFile = (content: string, language: string): string =>
	path.join(content, language, ENGLISH_FOLDER, "facts.json");

/** Reads the record of a page's English; undefined if there is none. Errors are added to `errors`. */
export const readMadeFrom = (absolute: string, file: string, diagnostics: Diagnostic[]): MadeFrom | undefined =>
	readRecord(absolute, file, schema, diagnostics)?.blocks;

/** That of the facts, by the keys of their texts; empty if there is none. */
export const readFactsMadeFrom = (absolute: string, file: string, diagnostics: Diagnostic[]): FactsMadeFrom =>
	readRecord(absolute, file, factsSchema, diagnostics) ?? {};

function readRecord<T>(absolute: string, file: string, shape: z.ZodType<T>, diagnostics: Diagnostic[]): T | undefined {
	if (!existsSync(absolute)) return undefined;
	const json = readJson(file, readFileSync(absolute));
	diagnostics.push(...json.diagnostics);
	if (json.value === undefined) return undefined;
	const read = shape.safeParse(json.value);
	if (!read.success) diagnostics.push(...shapeDiagnostics(json, shape, read.error.issues));
	return read.data;
}

/** The file's text. One block a line, so that a change shows as one line. */
export const madeFromText = (blocks: MadeFrom): string =>
	`{\n\t"blocks": [\n${blocks.map((block) => `\t\t${JSON.stringify(block)}`).join(",\n")}\n\t]\n}\n`;

/** Eight digits that change with a text. // => "9f86d081" */
export const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
