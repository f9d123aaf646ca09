import { z } from "zod";
import { lineMistakes } from "../rules/text-rule.ts";
import { PLACEHOLDER } from "../translations/translation.ts";

/** A text of the strings files: never empty, and without the marks and tags that pages may not have either. */
export const word = z.string().superRefine((text, context) => {
	const message = !/[\p{L}\p{N}{]/u.test(text) ? "the text is empty. Write it." : lineMistakes(text)[0]?.message;
	if (message !== undefined) context.addIssue({ code: "custom", message });
});

/** The same of a translation, where … stands for what nobody has translated yet: readers see the English. */
export const translatedWord = z.string().superRefine((text, context) => {
	if (text === PLACEHOLDER) return;
	for (const { message } of word.safeParse(text).error?.issues ?? []) context.addIssue({ code: "custom", message });
});
