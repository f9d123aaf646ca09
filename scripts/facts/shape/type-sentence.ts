import { z } from "zod";
import { referredList } from "../schema/primitives.ts";
import { bare, isLocalized } from "./schema-at.ts";

/** Says that a value is of the wrong sort, and how to write it. */
export function typeSentence(value: unknown, expected: string, schema: z.ZodType | undefined): string {
	const list = referredList(schema);
	if (expected === "string" && list !== undefined && isGroup(value))
		return `${show(value)} stands where an id belongs. Write the id of a record in ${list}.json, in quotes.`;
	if (expected === "string") return textWanted(value);
	if (expected === "int" && typeof value === "number") return `${value} is not a whole number. Write one such as 180.`;
	if (expected === "number" || expected === "int") {
		return `${show(value)} is not a number. Write digits without quotes, such as 180.`;
	}
	if (expected === "boolean") return `${show(value)} is not true or false. Write one of the two without quotes.`;
	if (expected === "array") {
		const isOfTexts = schema instanceof z.ZodArray && isLocalized(bare(schema.element));
		return isOneOf(value)
			? `${show(value)} must stand in a list. Write [${isOfTexts ? `{ "en": ${JSON.stringify(value)} }` : JSON.stringify(value)}].`
			: `${show(value)} is not a list. Write the values between [ and ].`;
	}
	if (typeof value === "string" && isLocalized(schema)) {
		return `the text has no language. Write { "en": ${shorten(JSON.stringify(value))} }.`;
	}
	return `${show(value)} stands where fields belong. Write them between { and }.`;
}

const textWanted = (value: unknown): string => {
	if (typeof value === "number") return `the number ${value} stands without quotes. Write "${value}".`;
	if (typeof value === "boolean") return `${value} is not a text. Write the text in quotes.`;
	if (value === null) return "null may not stand here. Write the text in quotes.";
	return `${show(value)} is not a text. Write one text in quotes.`;
};

const isGroup = (value: unknown): boolean => value !== null && typeof value === "object" && !Array.isArray(value);

const isOneOf = (value: unknown): boolean => typeof value === "string" || typeof value === "number";

const shorten = (text: string): string => (text.length > 60 ? '"…"' : text);

/** A value as a person sees it in the file. */
const show = (value: unknown): string => {
	if (Array.isArray(value)) return "a list";
	if (isGroup(value)) return "a group of fields";
	return shorten(JSON.stringify(value));
};
