import { fold } from "./fold.ts";
import { type Variant, variantsOf } from "./variants.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What some words mean together, and how many they are. */
export interface ReadWords {
	length: number;
	/** Best first; none for words that the site does not have. */
	variants: readonly Variant[];
}

/** "fuera a mi país" has four. */
const MOST_WORDS_OF_SYNONYM = 5;
/** A phone number has four, with its country. */
const MOST_PARTS = 4;
const SYNONYM_WEIGHT = 0.8;
const PARTS_WEIGHT = 0.9;

/** What the first of some folded words mean: a phrase with synonyms, words that the site writes as one, or the first word. */
export const meaningAt = (folded: readonly string[], vocabulary: Vocabulary): ReadWords =>
	synonymsAt(folded, vocabulary) ?? joinedAt(folded, vocabulary) ?? wordAt(folded, vocabulary);

function synonymsAt(folded: readonly string[], vocabulary: Vocabulary): ReadWords | undefined {
	for (let length = Math.min(MOST_WORDS_OF_SYNONYM, folded.length); length > 0; length--) {
		const synonyms = vocabulary.synonymsOf(folded.slice(0, length));
		if (!synonyms) continue;
		const meant = synonyms.map((words) => ({ words, weight: SYNONYM_WEIGHT, isOther: false }));
		const [first = ""] = folded;
		const own = length === 1 && vocabulary.byFold.has(first) ? knownForms(first, vocabulary) : [];
		return { length, variants: [...own, ...meant] };
	}
	return undefined;
}

/** Words that the site writes as one: "hot line", the parts of a number such as 612-673-3000, and initials such as "I C E". */
function joinedAt(folded: readonly string[], vocabulary: Vocabulary): ReadWords | undefined {
	const { byFold } = vocabulary;
	for (let length = Math.min(MOST_PARTS, folded.length); length > 1; length--) {
		const parts = folded.slice(0, length);
		const word = byFold.get(parts.join(""));
		const isWhole = parts.every((part) => /^(\d+|.)$/.test(part));
		if (word && (isWhole || !parts.every((part) => byFold.has(part))))
			return { length, variants: meaningAt([word.folded], vocabulary).variants };
	}
	return undefined;
}

/** The first word with its forms, also as it is written apart or together with the next; else what was meant by it. */
function wordAt([first = "", next]: readonly string[], vocabulary: Vocabulary): ReadWords {
	const own = knownForms(first, vocabulary);
	if (vocabulary.isStop(first)) return { length: 1, variants: own };
	const parts = splitWord(first, vocabulary);
	const apart = parts ? [asParts(parts.join(" "))] : [];
	const together = next === undefined ? undefined : vocabulary.byFold.get(first + next);
	if (own.length === 0) return { length: 1, variants: parts ? apart : variantsOf(first, vocabulary) };
	// "civilrights" is both one word of a web address and two words; short parts are only by chance words.
	const surelyApart = parts?.every((part) => part.length > 2) ? apart : [];
	return { length: 1, variants: [...own, ...surelyApart, ...(together ? [asParts(together.written)] : [])] };
}

const asParts = (words: string): Variant => ({ words, weight: PARTS_WEIGHT, isOther: false });

/** The word itself and its forms, if the site has them. */
const knownForms = (folded: string, vocabulary: Vocabulary): Variant[] =>
	variantsOf(folded, vocabulary).filter(({ isOther, words }) => !isOther && vocabulary.byFold.has(fold(words)));

/** Single letters are parts of anything. */
const SHORTEST_PART = 2;

/**
 * A word taken apart into words of the site, in as few as possible: Hmong is written with and without spaces between its
 * syllables. undefined where it cannot be. // "kevpab" => ["kev", "pab"]
 */
function splitWord(folded: string, { byFold, isStop }: Vocabulary): string[] | undefined {
	/** For each end, the parts of the best way there. */
	const ways: (string[] | undefined)[] = [[]];
	for (let end = 1; end <= folded.length; end++) {
		for (let start = 0; start <= end - SHORTEST_PART; start++) {
			// The whole word is no part of itself.
			if (end - start === folded.length) continue;
			const way = ways[start];
			const part = byFold.get(folded.slice(start, end));
			if (!way || !part) continue;
			const best = ways[end];
			if (!best || way.length + 1 < best.length) ways[end] = [...way, part.written];
		}
	}
	const parts = ways[folded.length];
	// "beat" is not "be at".
	return parts && parts.length > 1 && !parts.every((part) => isStop(fold(part))) ? parts : undefined;
}
