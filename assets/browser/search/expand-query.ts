import { fold, wordsOf } from "./fold.ts";
import { meaningAt } from "./meaning-at.ts";
import { correctToSynonym, type Variant } from "./variants.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One word or phrase that was typed, and what may be meant by it, best first. */
export interface Meaning {
	typed: string;
	variants: readonly Variant[];
}

/** What to ask Pagefind for a query. */
export interface Plan {
	/** What is looked for; words the site does not have are left out. */
	meanings: readonly Meaning[];
	/** Words that stand side by side in the query: a page that has them so is worth more. */
	pairs: readonly string[];
	/** What was searched for, if it is not what was typed. */
	corrected: string | undefined;
}

/** Longer queries are stories; their first words will do. */
const MOST_WORDS = 16;

/** Turns what was typed into what to ask: synonyms of phrases, words put together or taken apart, forms, slips fixed. */
export function expandQuery(query: string, vocabulary: Vocabulary): Plan {
	const typed = wordsOf(query).slice(0, MOST_WORDS);
	const folded = typed.map((word) => correctToSynonym(fold(word), vocabulary));
	const meanings: Meaning[] = [];
	const shown: string[][] = [];
	const searched: string[] = [];
	for (let at = 0; at < typed.length; ) {
		const { length, variants } = meaningAt(folded.slice(at), vocabulary);
		const words = typed.slice(at, at + length).join(" ");
		at += length;
		const best = variants[0]?.words;
		const isNew = best !== undefined && !meanings.some((meaning) => meaning.variants[0]?.words === best);
		if (isNew) meanings.push({ typed: words, variants });
		searched.push(...(best ?? "").split(" "));
		const isReplaced = variants.length > 0 && variants.every(({ isOther }) => isOther);
		shown.push(isReplaced ? variants.map((variant) => variant.words) : [words]);
	}
	const wanted = meanings.filter((meaning) => !isEmpty(meaning, vocabulary));
	return {
		// "What is that?" has nothing but small words; then they are what is meant.
		meanings: wanted.length > 0 ? wanted : meanings,
		pairs: pairsOf(searched, vocabulary),
		corrected: correctedText(shown, typed),
	};
}

function pairsOf(words: readonly string[], { byFold, isStop }: Vocabulary): string[] {
	const isWanted = (word: string): boolean => byFold.has(fold(word)) && !isStop(fold(word));
	return words.flatMap((word, index) => {
		const next = words[index + 1];
		return next !== undefined && isWanted(word) && isWanted(next) ? [`${word} ${next}`] : [];
	});
}

const isEmpty = ({ typed }: Meaning, { isStop }: Vocabulary): boolean =>
	typed.split(" ").every((word) => isStop(fold(word)));

/**
 * What was searched for, each word once: a phrase that stands for a word often has its neighbour in it. Each part is a list of
 * choices. Undefined if it has no word but those typed. // [["kws"], ["kws lij choj"]] => "kws lij choj"
 */
function correctedText(parts: readonly (readonly string[])[], typed: readonly string[]): string | undefined {
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
