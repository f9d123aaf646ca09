import { z } from "zod";
import { lookUp } from "../../project/look-up.ts";
import type { JsonPath } from "../read-json.ts";

/** The part of a schema that describes the value at a path; undefined where the schema knows no such place. */
export function schemaAt(schema: z.ZodType, path: JsonPath): z.ZodType | undefined {
	let current: unknown = bare(schema);
	for (const step of path) {
		if (current instanceof z.ZodArray) current = bare(current.element);
		else if (current instanceof z.ZodObject)
			current = bare(lookUp(current.shape, String(step)) ?? current.def.catchall);
		else return undefined;
	}
	return current instanceof z.ZodType ? current : undefined;
}

const bare = (schema: unknown): unknown =>
	schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema;

/** The fields that a schema of fields knows; none for other schemas. */
export const fieldsOf = (schema: z.ZodType | undefined): string[] =>
	schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
