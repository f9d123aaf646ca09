import { z } from "zod";
import { lookUp } from "../../project/look-up.ts";
import type { JsonPath } from "../read-json.ts";

/** The part of a schema that describes the value at a path; undefined where the schema knows no such place. */
export function schemaAt(schema: z.ZodType, path: JsonPath): z.ZodType | undefined {
	const found = partAt(schema, path);
	return found && bare(found);
}

/** A field as one speaks of it, by the title in its schema; undefined where its own name says it. // => "street address" */
export function titleAt(schema: z.ZodType, path: JsonPath): string | undefined {
	const outer = partAt(schema, path);
	return outer && ((outer as z.ZodType).meta()?.title ?? bare(outer).meta()?.title);
}

const partAt = (schema: z.ZodType, path: JsonPath): z.core.$ZodType | undefined =>
	path.reduce<z.core.$ZodType | undefined>((outer, step) => {
		const at = outer && bare(outer);
		if (at instanceof z.ZodArray) return at.element;
		return at instanceof z.ZodObject ? (lookUp(at.shape, String(step)) ?? at.def.catchall) : undefined;
	}, schema);

/** A schema without what says that its value may be left out or null. */
export const bare = (schema: z.core.$ZodType): z.ZodType =>
	schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
		? bare(schema.unwrap())
		: (schema as z.ZodType);

/** Whether a schema is that of a text by languages. */
export const isLocalized = (schema: z.ZodType | undefined): boolean =>
	schema instanceof z.ZodObject && "en" in schema.shape;

/** The fields that a schema of fields knows; none for other schemas. */
export const fieldsOf = (schema: z.ZodType | undefined): string[] =>
	schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
