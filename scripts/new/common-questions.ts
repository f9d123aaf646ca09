import slugify from "@sindresorhus/slugify";
import type { z } from "zod";
import { instead } from "../facts/did-you-mean.ts";
import { localized, partialDate, url } from "../facts/schema/primitives.ts";
import { source } from "../facts/schema/provenance.ts";
import { type Answers, bySchema, english, firstOf, known, listOf, type Question } from "./question.ts";

type Asked = Pick<Question, "flag" | "ask" | "hint" | "example" | "field">;

/** A text in English. */
export const textQuestion = (asked: Asked): Question => ({
	...asked,
	isNeeded: true,
	fault: bySchema(localized, english),
});

/** The record's name for good, proposed from its title and, where that sets it apart, its year. */
export const idQuestion = (
	schema: z.ZodType,
	taken: Iterable<string>,
	of: (answers: Answers) => string,
	example: string,
): Question => ({
	flag: "id",
	ask: "What is its id?",
	hint: "Small letters, digits and hyphens. It is in addresses and references, so it never changes.",
	example,
	isNeeded: true,
	field: ["id"],
	proposal: (answers) => slugify(of(answers), { decamelize: false }).split("-").slice(0, 8).join("-") || undefined,
	fault: firstOf(bySchema(schema), (answer) =>
		[...taken].includes(answer)
			? `the id "${answer}" names another record of this file too. Write a new one here.`
			: undefined,
	),
});

/** One or several ids of another file; they must be there. */
export const referenceQuestion = (
	asked: Asked & { isNeeded: boolean },
	{ schema, to, ids, isList = false }: { schema: z.ZodType; to: string; ids: Iterable<string>; isList?: boolean },
): Question => {
	const all = [...ids];
	return {
		...asked,
		hint: `${asked.hint} They are in ${to}.json: ${all.join(", ")}.`,
		fault: firstOf(isList ? bySchema(schema, listOf) : bySchema(schema), (answer) => {
			const wrong = (isList ? listOf(answer) : [answer]).find((id) => !all.includes(id));
			return wrong === undefined ? undefined : `"${wrong}" is not in ${to}.json. ${instead(wrong, all)}`;
		}),
	};
};

/** Where the fact was read: every record says so. */
export const sourceQuestions: readonly Question[] = [
	{
		flag: "source-title",
		ask: "On which page or paper did you read it?",
		hint: "Its name, so that others can check it.",
		example: "City of Minneapolis, #WeAreMpls",
		isNeeded: true,
		field: ["source", "title"],
		fault: bySchema(source.shape.title),
	},
	{
		flag: "source-url",
		ask: "What is the address of that page?",
		hint: "It begins with https://.",
		example: "https://www.minneapolismn.gov/civilrights",
		isNeeded: true,
		field: ["source", "url"],
		fault: bySchema(url),
	},
	{
		flag: "as-of",
		ask: "When did the source say so?",
		hint: "The date of the page or paper: a day, a month or a year.",
		example: "2018-10-30",
		isNeeded: false,
		field: ["asOf"],
		fault: bySchema(partialDate),
	},
];

/** The answers to them, as a record holds them. */
export const sourceFields = (answers: Answers): object => ({
	source: { title: known(answers, "source-title"), url: known(answers, "source-url") },
	asOf: answers["as-of"] ?? null,
});

/** The record's own page elsewhere; null if there is none. */
export const linkQuestion = (ask: string, example: string): Question => ({
	flag: "link",
	ask,
	hint: "An address that begins with https://.",
	example,
	isNeeded: false,
	field: ["link"],
	fault: bySchema(url),
});
