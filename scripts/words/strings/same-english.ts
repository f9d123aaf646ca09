import { formsOf, type Words } from "./words.ts";

/**
 * Whether two English texts say the same, so that a translation made from one holds for the other. White space and the way that
 * quotation marks and dashes are drawn do not count: typists change them without changing what is said.
 */
export const sameEnglish = (was: Words, now: Words): boolean => plain(was) === plain(now);

const plain = (words: Words): string =>
	JSON.stringify(
		formsOf(words)
			.map(([category, text]) => [category ?? "", unify(text)])
			.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
	);

const unify = (text: string): string =>
	text
		.normalize("NFC")
		.replace(/[“”„‟«»]/g, '"')
		.replace(/[‘’‚‛]/g, "'")
		.replace(/[‐‑‒–—―]/g, "-")
		.replace(/\s+/g, " ")
		.trim();
