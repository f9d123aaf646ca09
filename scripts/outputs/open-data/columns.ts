import { z } from "zod";

/** One column of a table: its name, and where its value lies in a record. */
export interface Column {
	/** The names on the way to the value, joined by _. // => "source_url", "name_es" */
	name: string;
	path: readonly string[];
}

/** As much of a JSON Schema as columns are made of. */
const node = z.object({
	/** A list where null may stand too. */
	type: z.union([z.string(), z.array(z.string())]).optional(),
	properties: z.record(z.string(), z.unknown()).optional(),
	additionalProperties: z.unknown().optional(),
	items: z.unknown().optional(),
	anyOf: z.array(z.unknown()).optional(),
});

/**
 * The columns of a schema, whatever the records hold, so that a table without records has the same heads. A text in several
 * languages has a column for each of `tags`.
 */
export const columnsOf = (schema: z.ZodType, tags: readonly string[]): Column[] =>
	walk(z.toJSONSchema(schema), [], tags);

function walk(schema: unknown, path: readonly string[], tags: readonly string[]): Column[] {
	const { type, properties = {}, additionalProperties, items, anyOf } = node.parse(schema);
	if (anyOf) return walk(anyOf[0], path, tags);
	if (type === "array") return walk(items, path, tags);
	if (type !== "object") return [column(path)];
	// Only texts in several languages take names that the schema does not list.
	if (typeof additionalProperties === "object") return tags.map((tag) => column([...path, tag]));
	return Object.entries(properties).flatMap(([name, inner]) => walk(inner, [...path, name], tags));
}

const column = (path: readonly string[]): Column => ({ name: path.join("_"), path });

/** All values at a path, in lists too. // ({ evidence: [{ title: "A" }, { title: "B" }] }, ["evidence", "title"]) => ["A", "B"] */
export function valuesAt(value: unknown, path: readonly string[], depth = 0): unknown[] {
	if (value === null || value === undefined) return [];
	if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, path, depth));
	const name = path[depth];
	if (name === undefined) return [value];
	return typeof value === "object" ? valuesAt((value as Record<string, unknown>)[name], path, depth + 1) : [];
}
