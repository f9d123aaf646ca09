import type { z } from "zod";

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;

/** Puts beside each pattern the sentence that `npm run check` says, in the field from which VS Code reads it. */
export const sentenceForPattern: Override = ({ zodSchema, jsonSchema }) => {
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

/** The parts of a JSON Schema that are looked into here. */
export interface SchemaPart {
	description?: string;
	examples?: unknown[];
	properties?: Record<string, SchemaPart>;
	additionalProperties?: SchemaPart | boolean;
	items?: SchemaPart | SchemaPart[];
	anyOf?: SchemaPart[];
	[keyword: string]: unknown;
}

/**
 * Hands examples down to where a person types them, so that `summary` offers the words of a summary, not those of any text: from a
 * field that may be null to its value, and from a text by languages to its English. Changes the schema and gives it back.
 */
export function finishSchema(schema: SchemaPart): SchemaPart {
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
	for (const part of partsOf(schema)) finishSchema(part);
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
