import type { z } from "zod";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { closest } from "../did-you-mean.ts";
import { idOf, insteadOf, type Named } from "../nearest-record.ts";
import { type JsonFile, type JsonPath, partOf } from "../read-json.ts";
import type { FileName } from "../schema/files.ts";
import { referredList, TEXT_KINDS } from "../schema/primitives.ts";
import { likelyMeant } from "./likely-meant.ts";
import { fieldsOf, schemaAt } from "./schema-at.ts";
import { typeSentence } from "./type-sentence.ts";

type Issue = z.core.$ZodIssue;

/** The records of each list, by which a reference can be written. */
export type NamedByFile = ReadonlyMap<FileName, readonly Named[]>;

/** What a schema finds wrong with a file, as sentences at the field or value in question, one for each mistake. */
export function shapeDiagnostics(
	json: JsonFile,
	schema: z.ZodType,
	issues: readonly Issue[],
	named: NamedByFile = new Map(),
): Diagnostic[] {
	const misspelt = new Set<string>();
	const found = new Map<string, Diagnostic>();
	const add = (path: JsonPath, diagnostic: Diagnostic) => {
		const key = path.join("/");
		if (!found.has(key)) found.set(key, diagnostic);
	};
	for (const issue of issues) {
		if (issue.code !== "unrecognized_keys") continue;
		const known = fieldsOf(schemaAt(schema, pathOf(issue)));
		for (const key of issue.keys) {
			const path = [...pathOf(issue), key];
			const near = closest(key, known);
			if (near !== undefined) misspelt.add([...pathOf(issue), near].join("/"));
			const advice = near === undefined ? fieldsAre(known) : `Did you mean "${near}"?`;
			add(path, { file: json.file, ...json.locateKey(path), message: `there is no field "${key}" here. ${advice}` });
		}
	}
	for (const issue of issues) {
		const path = pathOf(issue);
		if (issue.code === "unrecognized_keys" || misspelt.has(path.join("/"))) continue;
		const value = partOf(json.value, ...path);
		const message = wrongReference(issue, schema, value, named) ?? sentence(issue, schema, value);
		add(path, { file: json.file, ...json.locate(path), message });
	}
	return [...found.values()];
}

/** Of more fields than anybody reads, such as the strings', none is named. */
const fieldsAre = (known: readonly string[]): string =>
	known.length > 40 ? "Take it out." : `The fields are: ${known.join(", ")}.`;

const pathOf = (issue: Issue): JsonPath => issue.path.map((step) => (typeof step === "number" ? step : String(step)));

/** A name in the place of an id leads to the record of that name: the id made of the name itself may be nobody's. */
const wrongReference = (issue: Issue, schema: z.ZodType, value: unknown, named: NamedByFile): string | undefined => {
	const field = schemaAt(schema, pathOf(issue));
	const list = referredList(field);
	const records = list === undefined ? undefined : named.get(list);
	if (issue.code !== "invalid_format" || list === undefined || records === undefined || typeof value !== "string")
		return undefined;
	return withMeant(issue, undefined, value).replace(/Write .*$/, insteadOf(value, list, records));
};

const sentence = (issue: Issue, schema: z.ZodType, value: unknown): string => {
	const last = issue.path.at(-1);
	const field = schemaAt(schema, pathOf(issue));
	if (value === undefined && typeof last === "string") return missing(last, schema, pathOf(issue));
	if (issue.path.length === 0 && issue.code === "invalid_type")
		return "the file does not begin with {. Bring back what it held, which its history has.";
	if (issue.code === "invalid_type") return typeSentence(value, issue.expected, field);
	const shown = show(value);
	// The schema's own words are better; where it has none, the values that it allows say enough.
	if (issue.code === "invalid_value" && field?._zod.def.error === undefined) {
		return `${shown} may not stand here. Write ${issue.values.length > 1 ? "one of: " : ""}${issue.values.join(", ")}.`;
	}
	const near = issue.code === "invalid_value" ? closest(String(value), issue.values.map(String)) : undefined;
	if (near !== undefined)
		return `${issue.message.replace(/^this is not([^.]*)\. .*$/, `${shown} is not$1`)}. Did you mean "${near}"?`;
	return withMeant(issue, field, value);
};

const show = (value: unknown): string =>
	typeof value === "string" && value.length <= 60 ? JSON.stringify(value) : "this";

/** The sentence of a field about a text, with the text in it and what was most likely meant. */
export function withMeant(issue: Issue, field: z.ZodType | undefined, value: unknown): string {
	const shown = show(value);
	const named = issue.message
		.replace(/^this is not/, `${shown} is not`)
		.replace(/^there is no such day in the calendar/, `${shown} is no day of the calendar`);
	if (typeof value !== "string") return named;
	const kind = field && TEXT_KINDS.get(field)?.kind;
	if (kind === "phone") {
		const [, number = value, extension] = /^(.*\d) *(?:,+|;?ext[.=]?|x\.?) *(\d{1,7})$/i.exec(value) ?? [];
		const digits = number.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
		if (digits.length !== 10 || /\p{L}/u.test(number)) return named;
		return `${named} Did you mean "+1${digits}"${extension === undefined ? "" : `, with "extension": "${extension}"`}?`;
	}
	if (kind === "id") {
		const id = issue.code === "invalid_format" ? idOf(value) : "";
		return id === "" ? named : named.replace(/Write .*$/, `Write ${id}.`);
	}
	const meant = kind === undefined ? [] : likelyMeant(value).filter((it) => it.includes("T") === (kind === "moment"));
	return meant.length === 0 ? named : `${named} Did you mean ${meant.map((it) => `"${it}"`).join(" or ")}?`;
}

const missing = (field: string, schema: z.ZodType, path: JsonPath): string => {
	const orNull = schemaAt(schema, path.slice(0, -1));
	const mayBeNull = orNull !== undefined && "shape" in orNull && acceptsNull(orNull, field);
	return `the field "${field}" is missing. Add it${mayBeNull ? ", with null if nothing is known" : exampleOf(field, schema, path)}.`;
};

/** How the field is written, where its schema has a short example. // => ', such as "until": "2018-11-06T18:00"' */
const exampleOf = (field: string, schema: z.ZodType, path: JsonPath): string => {
	const { examples } = schemaAt(schema, path)?.meta() ?? {};
	const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
	const written = example === undefined ? "" : JSON.stringify(example);
	return written === "" || written.length > 60 ? "" : `, such as "${field}": ${written}`;
};

const acceptsNull = (parent: z.ZodType, field: string): boolean => {
	const shape: unknown = Reflect.get(parent, "shape");
	const schema: unknown = shape !== null && typeof shape === "object" ? Reflect.get(shape, field) : undefined;
	return schema instanceof Object && "safeParse" in schema && (schema as z.ZodType).safeParse(null).success;
};
