import { z } from "zod";
import { lookUp } from "../../project/look-up.ts";
import type { JsonPath } from "../read-json.ts";

/** The part of a schema that describes the value at a path; undefined where the schema knows no such place. */
export function schemaAt(schema: z.ZodType, path: JsonPath): z.ZodType | undefined {
	let current = bare(schema);
	for (const step of path) {
		const part: z.core.$ZodType | undefined =
			current instanceof z.ZodArray
				? current.element
				: current instanceof z.ZodObject
					? (lookUp(current.shape, String(step)) ?? current.def.catchall)
					: undefined;
		if (part === undefined) return undefined;
		current = bare(part);
	}
	return current;
}

/** A schema without what says that its value may be left out or null. */
export const bare = (schema: z.core.$ZodType): z.ZodType =>
	schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : (schema as z.ZodType);

/** Whether a schema is that of a text by languages. */
export const isLocalized = (schema: z.ZodType | undefined): boolean =>
	schema instanceof z.ZodObject && "en" in schema.shape;

/** The fields that a schema of fields knows; none for other schemas. */
export const fieldsOf = (schema: z.ZodType | undefined): string[] =>
	schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
