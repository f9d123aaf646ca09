import { z } from "zod";
import { invisibleCharacter } from "../../facts/rules/invisible-text.ts";
import { lineMistakes } from "../rules/text-rule.ts";

/** A text of the strings files: never empty, and without what nobody can see, as the facts and the pages have it. */
export const word = z.string().superRefine((text, context) => {
	const message = !/[\p{L}\p{N}{]/u.test(text) ? "the text is empty. Write it." : hidden(text);
	if (message !== undefined) context.addIssue({ code: "custom", message });
});

const hidden = (text: string): string | undefined => lineMistakes(text)[0]?.message ?? invisibleCharacter(text);
