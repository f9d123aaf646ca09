import { z } from "zod";
import { invisibleCharacter } from "../../facts/rules/invisible-text.ts";
import { lineMistakes } from "../rules/text-rule.ts";
import { PLACEHOLDER } from "../translations/translation.ts";

/** A text of the strings files: never empty, and without what nobody can see, as the facts and the pages have it. */
export const word = z.string().superRefine((text, context) => {
	const message = !/[\p{L}\p{N}{]/u.test(text) ? "the text is empty. Write it." : hidden(text);
	if (message !== undefined) context.addIssue({ code: "custom", message });
});

/** The same of a translation, where … stands for what nobody has translated yet: readers see the English. */
export const translatedWord = z.string().superRefine((text, context) => {
	if (text === PLACEHOLDER) return;
	for (const { message } of word.safeParse(text).error?.issues ?? []) context.addIssue({ code: "custom", message });
});

const hidden = (text: string): string | undefined => lineMistakes(text)[0]?.message ?? invisibleCharacter(text);
