import path from "node:path";
import { z } from "zod";
import { EDITOR_SCHEMA, FILES, type FileName, isFolder, recordFile, recordFileSchema } from "../facts/schema/files.ts";
import { goneFields } from "../facts/schema/gone.ts";
import { englishStrings, synonymList, translatedStrings } from "../i18n/editor-shapes.ts";
import { artWords } from "../posters/poster-words.ts";
import { CITED_KINDS } from "../urls/permalink.ts";

/** The parts of a JSON Schema that are looked into here. */
export interface SchemaPart {
	description?: string;
	examples?: unknown[];
	properties?: Record<string, SchemaPart>;
	additionalProperties?: SchemaPart | boolean;
	items?: SchemaPart | SchemaPart[];
	anyOf?: SchemaPart[];
	definitions?: Record<string, SchemaPart>;
	[keyword: string]: unknown;
}

/** The kinds of JSON files that hold words, by their part of the schema, and which files those are, as .vscode/settings.json names them. */
export const WORD_FILES: readonly { name: string; files: readonly string[]; schema: z.ZodType }[] = [
	{ name: "strings-english", files: ["/_includes/strings/en.json"], schema: englishStrings },
	{ name: "strings", files: ["/_includes/strings/*.json", "!/_includes/strings/en.json"], schema: translatedStrings },
	{ name: "synonyms", files: ["/_includes/strings/synonyms/*.json"], schema: synonymList },
	{ name: "poster-words", files: ["/assets/art/words/*.json"], schema: artWords },
];

/**
 * The JSON Schema of all that a person edits, by which editors complete and check what is typed. A file of facts has one list, named
 * as the file is, so the root allows any one of them; VS Code takes no fragment in a file's `$schema`. Files of one record have parts of
 * their own, to which a small file each refers; files of words too, which VS Code's settings name.
 */
export function editorSchema(): SchemaPart {
	const shapes = Object.entries(FILES).flatMap(([name, { shape }]) => (isFolder(name as FileName) ? [] : [shape]));
	const { $schema, ...lists } = Object.assign({}, ...shapes) as z.ZodRawShape;
	const facts = partOf(z.strictObject({ ...($schema && { $schema }), ...z.object(lists).partial().shape }));
	const words = Object.fromEntries(WORD_FILES.map(({ name, schema }) => [name, partOf(schema)]));
	const records = Object.fromEntries(CITED_KINDS.map((kind) => [kind, orGone(partOf(recordFile(kind)))]));
	const definitions = { ...records, ...words };
	const whole = { $schema: DRAFT_7, ...facts, minProperties: 2, maxProperties: 2, definitions };
	return withDefinitions(whole, Object.values(definitions));
}

/** Nothing is asked for in the file of a record that is gone. */
const orGone = ({ required, ...part }: SchemaPart): SchemaPart => ({
	...part,
	required: ["$schema"],
	if: { anyOf: Object.keys(goneFields).map((field) => ({ required: [field] })) },
	else: { required },
});

/** The schema, and the small files that refer to its parts, by their paths from the project's root. */
export const editorSchemaFiles = (): ReadonlyMap<string, string> =>
	new Map(
		[
			[EDITOR_SCHEMA, editorSchema()] as const,
			...CITED_KINDS.map(
				(kind) =>
					[
						recordFileSchema(kind),
						{ $schema: DRAFT_7, $ref: `./${path.posix.basename(EDITOR_SCHEMA)}#/definitions/${kind}` },
					] as const,
			),
		].map(([file, schema]) => [file, `${JSON.stringify(schema, null, "\t")}\n`]),
	);

/** The version that all editors know. */
const DRAFT_7 = "http://json-schema.org/draft-07/schema#";

/** The schema of one kind of file. `patternErrorMessage` is VS Code's, so that it says the sentence of `npm run check`. */
function partOf(schema: z.ZodType): SchemaPart {
	const made = z.toJSONSchema(schema, { io: "input", target: "draft-7", override: sentenceForPattern });
	const { $schema: _, ...part } = JSON.parse(JSON.stringify(made));
	return handDown(part);
}

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;

/** Puts beside each pattern the sentence that `npm run check` says, in the field from which VS Code reads it. */
const sentenceForPattern: Override = ({ zodSchema, jsonSchema }) => {
	const sentences = new Map<string, string>();
	for (const check of zodSchema._zod.def.checks ?? []) {
		const pattern: unknown = Reflect.get(check._zod.def, "pattern");
		const error: unknown = check._zod.def.error;
		const sentence: unknown = typeof error === "function" ? error({}) : undefined;
		if (pattern instanceof RegExp && typeof sentence === "string") sentences.set(pattern.source, sentence);
	}
	for (const part of [jsonSchema, ...(jsonSchema.allOf ?? [])]) {
		const sentence = part.pattern === undefined ? undefined : sentences.get(part.pattern);
		if (sentence !== undefined) Object.assign(part, { patternErrorMessage: sentence });
	}
};

/**
 * Hands examples down to where a person types them, so that `summary` offers the words of a summary, not those of any text: from a
 * field that may be null to its value, and from a text by languages to its English. Changes the schema and gives it back.
 */
function handDown(schema: SchemaPart): SchemaPart {
	const { examples, description, properties, anyOf } = schema;
	for (const branch of anyOf ?? []) {
		if (branch.type === "null") continue;
		if (description !== undefined) branch.description = description;
		if (examples !== undefined)
			branch.examples = examples.filter((example) => example !== null && fits(example, branch.type));
	}
	if (properties?.en && typeof schema.additionalProperties === "object")
		properties.en.examples = (examples ?? []).flatMap((example) =>
			isGroup(example) ? [Reflect.get(example, "en")] : [],
		);
	for (const part of partsOf(schema)) handDown(part);
	return schema;
}

/** The schemas within a schema, one step down. */
export const partsOf = ({ properties, additionalProperties, items, anyOf }: SchemaPart): SchemaPart[] => [
	...Object.values(properties ?? {}),
	...(typeof additionalProperties === "object" ? [additionalProperties] : []),
	...[items ?? []].flat(),
	...(anyOf ?? []),
];

/** Whether an example is of the sort of a branch: a text beside a group of texts is not. */
const fits = (example: unknown, type: unknown): boolean =>
	type === "string" ? typeof example === "string" : type === "object" ? isGroup(example) : true;

const isGroup = (value: unknown): value is object => value !== null && typeof value === "object";

/** Puts fields that are described alike in several places, such as `source`, into the definitions, and a reference in each place. */
function withDefinitions(whole: SchemaPart, others: readonly SchemaPart[]): SchemaPart {
	const counts = new Map<string, number>();
	const count = (part: SchemaPart): void => {
		for (const field of Object.values(part.properties ?? {})) {
			const text = JSON.stringify(field);
			counts.set(text, (counts.get(text) ?? 0) + 1);
		}
		for (const inner of partsOf(part)) count(inner);
	};
	for (const part of [whole, ...others]) count(part);
	const names = new Map<string, string>();
	const definitions: Record<string, SchemaPart> = whole.definitions ?? {};
	const refer = (part: SchemaPart): void => {
		for (const [name, field] of Object.entries(part.properties ?? {})) {
			const text = JSON.stringify(field);
			if ((counts.get(text) ?? 0) < 2) continue;
			const known = names.get(text) ?? freeName(name, definitions);
			if (!names.has(text)) definitions[known] = field;
			names.set(text, known);
			Object.assign(part.properties ?? {}, { [name]: { $ref: `#/definitions/${known}` } });
		}
		for (const inner of partsOf(part)) refer(inner);
	};
	for (const part of [whole, ...others]) refer(part);
	for (const name of names.values()) refer(definitions[name] ?? {});
	return whole;
}

/** // freeName("link", { link: … }) => "link-2" */
function freeName(name: string, taken: object): string {
	let free = name;
	for (let nth = 2; Object.hasOwn(taken, free); nth++) free = `${name}-${nth}`;
	return free;
}
