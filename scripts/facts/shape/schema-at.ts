import { z } from "zod";
import { lookUp } from "../../project/look-up.ts";
import type { JsonPath } from "../read-json.ts";

/** The part of a schema that describes the value at a path; undefined where the schema knows no such place. */
export function schemaAt(schema: z.ZodType, path: JsonPath): z.ZodType | undefined {
	const found = bare(partAt(schema, path));
	return found instanceof z.ZodType ? found : undefined;
}

/** A field as one speaks of it, by the title in its schema; undefined where its own name says it. // => "street address" */
export function titleAt(schema: z.ZodType, path: JsonPath): string | undefined {
	const [outer, inner] = [partAt(schema, path), schemaAt(schema, path)];
	return (outer instanceof z.ZodType ? outer.meta()?.title : undefined) ?? inner?.meta()?.title;
}

const partAt = (schema: z.ZodType, path: JsonPath): unknown =>
	path.reduce<unknown>((outer, step) => {
		const at = bare(outer);
		if (at instanceof z.ZodArray) return at.element;
		return at instanceof z.ZodObject ? (lookUp(at.shape, String(step)) ?? at.def.catchall) : undefined;
	}, schema);

const bare = (schema: unknown): unknown =>
	schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema;

/** The fields that a schema of fields knows; none for other schemas. */
export const fieldsOf = (schema: z.ZodType | undefined): string[] =>
	schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
