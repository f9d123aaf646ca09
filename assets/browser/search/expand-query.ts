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
	/** The words as they were understood: typed ones, with slips fixed. */
	read: readonly string[];
	/** What was searched for, if a slip was fixed. Synonyms are not told: "is 311 open on hours" would look like a fault. */
	corrected: string | undefined;
}

/** Longer queries are stories; their first words will do. */
const MOST_LETTERS = 500;
const MOST_WORDS = 16;
/** No word of any language here is longer, but some are written together. */
const MOST_LETTERS_OF_WORD = 50;

/** Turns what was typed into what to ask: synonyms of phrases, words put together or taken apart, forms, slips fixed. */
export function expandQuery(query: string, vocabulary: Vocabulary): Plan {
	const typed = wordsOf(query.slice(0, MOST_LETTERS))
		.slice(0, MOST_WORDS)
		.map((word) => word.slice(0, MOST_LETTERS_OF_WORD));
	const folded = typed.map((word) => correctToSynonym(fold(word), vocabulary));
	const meanings: Meaning[] = [];
	const read: string[] = [];
	const searched: string[] = [];
	for (let at = 0; at < typed.length; ) {
		const { length, variants } = meaningAt(folded.slice(at), vocabulary);
		const words = typed.slice(at, at + length);
		const best = variants[0]?.words;
		const isNew = best !== undefined && !meanings.some((meaning) => meaning.variants[0]?.words === best);
		if (isNew) meanings.push({ typed: words.join(" "), variants });
		searched.push(...(best ?? "").split(" "));
		const isGuess = best !== undefined && variants.every(({ isOther }) => isOther);
		if (isGuess) read.push(best);
		else
			read.push(...words.map((word, index) => (fold(word) === folded[at + index] ? word : (folded[at + index] ?? ""))));
		at += length;
	}
	const wanted = meanings.filter((meaning) => !isEmpty(meaning, vocabulary));
	const told = new Set(read);
	return {
		// "What is that?" has nothing but small words; then they are what is meant.
		meanings: wanted.length > 0 ? wanted : meanings,
		pairs: pairsOf(searched, vocabulary),
		read,
		corrected: read.some((word) => !typed.includes(word)) ? [...told].join(" ") : undefined,
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
