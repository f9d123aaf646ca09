import { z } from "zod";
import { instead } from "../facts/did-you-mean.ts";
import type { JsonPath } from "../facts/read-json.ts";
import { RARE, type ReferredList, referredList } from "../facts/schema/primitives.ts";
import { bare, isLocalized } from "../facts/shape/schema-at.ts";
import { shapeDiagnostics } from "../facts/shape/shape-diagnostics.ts";
import { isWellKnown } from "../facts/well-known.ts";

/** What a person has answered, by the question's flag; nothing for what is not known. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** One field of a record to ask for. */
export interface Question {
	/** Its name on the command line. // "place-name", for --place-name */
	flag: string;
	/** Where the answer goes in the record. // ["place", "name"] */
	path: JsonPath;
	/** What the schema says of the field. */
	ask: string;
	example: string;
	/** Whether nothing can be written without it. */
	isNeeded: boolean;
	/** Whether it is read where its flag is given, and nobody is asked. */
	isSeldom?: boolean;
	/** The list whose records the answer names. */
	list: ReferredList | undefined;
	/** The record's part that the answer becomes. // "a, b" => ["a", "b"] */
	read(answer: string): unknown;
	/** What is wrong with an answer, in one sentence; undefined if nothing is. */
	error(answer: string): string | undefined;
}

/** Fields that tell what became of a record since it was written, so that a new one has none of them; and lists that no answer can hold. */
const LATER: ReadonlySet<string> = new Set([
	"checked",
	"reviewEvery",
	"superseded",
	"previousStart",
	"vetoed",
	"overridden",
	"repealed",
	"text",
	"sequence",
	"dates",
]);

/** The questions that a new record asks: one for each field of its schema that is not given. Of many that may be left out `asked` names those to ask for. */
export const questionsOf = (
	schema: z.ZodObject,
	given: Readonly<Record<string, unknown>>,
	asked?: readonly string[],
): Question[] =>
	fieldsOf(schema, [], true)
		.filter(({ path }) => !Object.hasOwn(given, String(path[0])))
		.map((question) => {
			const name = String(question.path[0]);
			const field: unknown = schema.shape[name];
			const isOptional = field instanceof z.ZodType && field.safeParse(undefined).success;
			return { ...question, isSeldom: asked !== undefined && isOptional && !asked.includes(name) };
		});

function fieldsOf(record: z.ZodObject, path: JsonPath, isNeeded: boolean): Question[] {
	return Object.entries(record.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
		LATER.has(name) || RARE.has(field)
			? []
			: fieldQuestions(field, [...path, name], isNeeded && !field.safeParse(undefined).success),
	);
}

function fieldQuestions(field: z.ZodType, path: JsonPath, isNeeded: boolean): Question[] {
	const schema = bare(field);
	if (schema instanceof z.ZodObject && !isLocalized(schema)) return fieldsOf(schema, path, isNeeded);
	const element = schema instanceof z.ZodArray ? bare(schema.element) : undefined;
	if (element instanceof z.ZodObject && !isLocalized(element)) return fieldsOf(element, [...path, 0], isNeeded);
	const { description = "", examples = [] } = { ...bare(field).meta(), ...field.meta() };
	const read = reader(schema);
	const example = (examples as unknown[]).find((it) => it !== null);
	return [
		{
			flag: path
				.filter((step) => typeof step === "string")
				.map((step) => step.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
				.join("-"),
			path,
			ask:
				schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral
					? `${description} Write true or false.`
					: description,
			example: example === undefined ? "" : shown(example),
			isNeeded: isNeeded && !field.safeParse(null).success,
			list: referredList(element ?? schema),
			read,
			error: (answer) => sentence(field, read(answer)),
		},
	];
}

/** How an answer of this kind is typed: a text in English, a list with commas, true or false, or the text itself. */
function reader(schema: z.ZodType): Question["read"] {
	if (schema instanceof z.ZodObject) return (answer) => ({ en: answer });
	if (schema instanceof z.ZodArray) {
		const isOfTexts = isLocalized(bare(schema.element));
		return (answer) => answer.split(",").map((part) => (isOfTexts ? { en: part.trim() } : part.trim()));
	}
	if (schema instanceof z.ZodNumber)
		return (answer) => (answer.trim() === "" || Number.isNaN(Number(answer)) ? answer : Number(answer));
	if (schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral)
		return (answer) => (answer === "true" || answer === "false" ? answer === "true" : answer);
	return (answer) => answer;
}

const shown = (example: unknown): string =>
	[example]
		.flat()
		.map((it) => (typeof it === "object" && it !== null && "en" in it ? it.en : it))
		.join(", ");

/** Judges an answer by its field, in the words of `npm run check`. */
function sentence(field: z.ZodType, answer: unknown): string | undefined {
	const whole = z.object({ answer: field });
	const { error } = whole.safeParse({ answer });
	if (error === undefined) return undefined;
	const start = () => ({ line: 1, column: 1 });
	const json = { file: "", value: { answer }, diagnostics: [], locate: start, locateKey: start };
	return shapeDiagnostics(json, whole, error.issues)[0]?.message;
}

/** What is wrong with an answer that names records of another list: one that is not there. */
export function referenceError({ list, read }: Question, answer: string, ids: (list: string) => readonly string[]) {
	if (list === undefined) return undefined;
	const known = ids(list);
	const wrong = [read(answer)].flat().find((id) => !known.includes(String(id)) && !isWellKnown(list, String(id)));
	return wrong === undefined ? undefined : `"${wrong}" is not in ${list}.json. ${instead(String(wrong), known)}`;
}

/** The record, with its fields in the order of its schema: what is given, what was answered, and null for what is not known. */
export const recordOf = (
	record: z.ZodObject,
	given: Readonly<Record<string, unknown>>,
	questions: readonly Question[],
	answers: Answers,
): Record<string, unknown> => {
	const answered = new Map(
		questions.flatMap((question) => {
			const answer = answers[question.flag];
			return answer === undefined ? [] : [[question.path.join("/"), question.read(answer)]];
		}),
	);
	const fill = (schema: z.ZodObject, path: JsonPath): Record<string, unknown> =>
		Object.fromEntries(
			Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
				const value = Object.hasOwn(given, name) && path.length === 0 ? given[name] : valueAt(field, [...path, name]);
				return value === undefined ? [] : [[name, value]];
			}),
		);
	const valueAt = (field: z.ZodType, path: JsonPath): unknown => {
		const key = path.join("/");
		const schema = bare(field);
		const element = schema instanceof z.ZodArray ? bare(schema.element) : undefined;
		if (answered.has(key)) return answered.get(key);
		if ([...answered.keys()].some((it) => it.startsWith(`${key}/`))) {
			if (schema instanceof z.ZodObject) return fill(schema, path);
			if (element instanceof z.ZodObject && !isLocalized(element)) return [fill(element, [...path, 0])];
		}
		return field.safeParse(null).success ? null : undefined;
	};
	return fill(record, []);
};
