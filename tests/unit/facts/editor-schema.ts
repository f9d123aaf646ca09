import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { partsOf, type SchemaPart } from "../../../scripts/facts/finish-schema.ts";

/** Judges as VS Code does: by the schema alone. Strict, so that a keyword misspelt in a schema is told. */
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addVocabulary(["patternErrorMessage"]);
/** What a JSON Schema has against a value. */
export const faultsBySchema = (schema: SchemaPart, value: unknown): string[] => {
	const { $schema: _, ...rules } = schema;
	const validate = ajv.compile(rules);
	validate(value);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** Every field of a schema at any depth, with where it is. */
export const fieldsOf = (schema: SchemaPart, at: string): [at: string, field: SchemaPart][] => [
	...Object.entries(schema.properties ?? {}).map(([key, field]): [string, SchemaPart] => [`${at}.${key}`, field]),
	...partsOf({ ...schema, properties: {} }).flatMap((part) => fieldsOf(part, at)),
	...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => fieldsOf(field, `${at}.${key}`)),
];
