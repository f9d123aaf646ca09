import { z } from "zod";
import { partOf } from "../facts/read-json.ts";
import { formatsTable } from "./format-table.ts";
import { word } from "./line-mistakes.ts";
import { PLACEHOLDER } from "./words.ts";

/** The same of a translation, where … stands for what nobody has translated yet: readers see the English. */
const translatedWord = z.string().superRefine((text, context) => {
	if (text === PLACEHOLDER) return;
	for (const { message } of word.safeParse(text).error?.issues ?? []) context.addIssue({ code: "custom", message });
});

type Categories = readonly Intl.LDMLPluralRule[];

/** What en.json holds: for each key a text, or one for each category of number, and a note. */
export const englishShape = (value: object, categories: Categories): z.ZodType =>
	z.strictObject(
		shapeOf(Object.keys(value), (key) => {
			const isPlural = isGroup(partOf(value, key, "text"));
			return z.strictObject({ text: isPlural ? formsShape(categories) : word, note: word });
		}),
	);

/**
 * What the file of another language holds: each key of English, with the English that it was made from. Where that English had plural
 * forms, the translation has its own; whether English has them by now does not matter, since a stale translation is no mistake.
 */
export const translatedShape = (
	value: object,
	english: ReadonlyMap<string, unknown>,
	categories: { english: Categories; own: Categories },
): z.ZodType =>
	z.strictObject({
		...shapeOf([...english.keys()], (key) => {
			const isPlural = isGroup(partOf(value, key, "english") ?? english.get(key));
			return z.strictObject({
				english: isPlural ? formsShape(categories.english) : word,
				text: isPlural ? formsShape(categories.own, translatedWord) : translatedWord,
			});
		}),
		formats: formatsTable.optional(),
	});

const formsShape = (categories: Categories, text: z.ZodType = word): z.ZodType =>
	z.strictObject(shapeOf(categories, () => text));

const shapeOf = (keys: readonly string[], shapeFor: (key: string) => z.ZodType): Record<string, z.ZodType> =>
	Object.fromEntries(keys.map((key) => [key, shapeFor(key)]));

const isGroup = (value: unknown): boolean => value !== null && typeof value === "object";
