import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { editorSchema, partsOf, type SchemaPart } from "../../../scripts/build/editor-schema.ts";

/** Judges as VS Code does: by the schema alone. Strict, so that a keyword misspelt in a schema is told. */
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addVocabulary(["patternErrorMessage"]);
/** The schema of what a person edits, whole, and the part of one kind of files of words. */
export const whole = editorSchema();
export const partNamed = (name: string): SchemaPart => ({
	...whole.definitions?.[name],
	definitions: whole.definitions ?? {},
});

/** Compiling the whole takes 0.1 s. */
const compiled = new WeakMap<SchemaPart, ValidateFunction>();

/** What a JSON Schema has against a value. */
export const diagnosticsBySchema = (schema: SchemaPart, value: unknown): string[] => {
	const { $schema: _, ...rules } = schema;
	const validate = compiled.get(schema) ?? ajv.compile({ ...rules, definitions: whole.definitions });
	compiled.set(schema, validate);
	validate(value);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** What a part of the schema refers to, or the part itself. */
export const referred = (part: SchemaPart): SchemaPart =>
	typeof part.$ref === "string" ? (whole.definitions?.[part.$ref.replace("#/definitions/", "")] ?? {}) : part;

/** Every field of a schema at any depth, with where it is. */
export const fieldsOf = (schema: SchemaPart, at: string): [at: string, field: SchemaPart][] => {
	const own = Object.entries(schema.properties ?? {}).map(([key, field]): [string, SchemaPart] => [
		`${at}.${key}`,
		referred(field),
	]);
	return [
		...own,
		...partsOf({ ...schema, properties: {} }).flatMap((part) => fieldsOf(part, at)),
		...own.flatMap(([place, field]) => fieldsOf(field, place)),
	];
};
