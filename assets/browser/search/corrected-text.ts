import { fold } from "./fold.ts";

/**
 * What was searched for, each word once: a phrase that stands for a word often has its neighbour in it. Each part is a list of
 * choices. Undefined if it has no word but those typed. // [["kws"], ["kws lij choj"]] => "kws lij choj"
 */
export function correctedText(parts: readonly (readonly string[])[], typed: readonly string[]): string | undefined {
	const told = new Set<string>();
	const isNew = (word: string): boolean => {
		const { size } = told;
		return told.add(fold(word)).size > size;
	};
	const once = (words: string): string => words.split(" ").filter(isNew).join(" ");
	const isThere = (text: string): boolean => text !== "";
	const text = parts
		.map((choices) => choices.map(once).filter(isThere).join(" / "))
		.filter(isThere)
		.join(" ");
	for (const word of typed) told.delete(fold(word));
	return told.size > 0 ? text : undefined;
}
