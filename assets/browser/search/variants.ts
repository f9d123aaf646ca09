import { nearestWords } from "./nearest-words.ts";
import type { KnownWord, Vocabulary } from "./vocabulary.ts";

/** Words of the site that may be meant by what was typed. */
export interface Variant {
	/** What Pagefind is asked; several words must all be on a page. */
	words: string;
	/** From 1 for what was typed down to 0. */
	weight: number;
	/** Whether it is a guess at a word that the site does not have, so that the page says so. */
	isOther: boolean;
}

/** How much each kind of match is worth; tried on tests/search/queries/*.tuning.json. */
const WEIGHT = { same: 1, form: 0.8, beginning: 0.7, sound: 0.8, oneSlip: 0.8, twoSlips: 0.6 } as const;
/** Of many guesses the first few; the rest are hardly what was meant. */
const MOST_FORMS = 6;
const MOST_GUESSES = 3;

/** What a folded word may stand for, best first: itself and its forms, else what it begins, else what it was meant to be. */
export function variantsOf(folded: string, vocabulary: Vocabulary): Variant[] {
	const same = vocabulary.byFold.get(folded);
	const known = [
		...(same ? [variant(same, WEIGHT.same)] : []),
		...formsOf(folded, vocabulary).map((word) => variant(word, WEIGHT.form)),
	];
	if (known.length > 0) return known;
	// Pagefind finds the words that begin with it by itself.
	const isBeginning = folded.length > 2 && vocabulary.words.some((word) => word.folded.startsWith(folded));
	if (isBeginning) return [{ words: folded, weight: WEIGHT.beginning, isOther: false }];
	return guesses(folded, vocabulary);
}

const variant = ({ written }: KnownWord, weight: number, isOther = false): Variant => ({
	words: written,
	weight,
	isOther,
});

/** Other words with the same stem: plurals, articles, endings of verbs. */
function formsOf(folded: string, { words, stemOf }: Vocabulary): KnownWord[] {
	const stem = stemOf(folded);
	if (stem.length < 3) return [];
	return byPages(words.filter((word) => word.stem === stem && word.folded !== folded)).slice(0, MOST_FORMS);
}

/** Words of the same sound, else those with the fewest slips between. */
function guesses(folded: string, { words, ...vocabulary }: Vocabulary): Variant[] {
	const { nearest, slips } = nearestWords(folded, words, vocabulary);
	const weight = slips === 0 ? WEIGHT.sound : slips === 1 ? WEIGHT.oneSlip : WEIGHT.twoSlips;
	return nearest.slice(0, MOST_GUESSES).map((word) => variant(word, weight, true));
}

/**
 * A word that the site does not have, fixed to one that has synonyms if that is what is nearest; else as it is.
 * // "deportaton" => "deportation"
 */
export function correctToSynonym(folded: string, vocabulary: Vocabulary): string {
	const { words, aliases, byFold, isStop, synonymsOf } = vocabulary;
	// A word of a phrase that has synonyms is known as well.
	const isAlias = synonymsOf([folded]) !== undefined || aliases.some((alias) => alias.folded === folded);
	const isKnown = byFold.has(folded) || isStop(folded) || isAlias;
	if (isKnown || formsOf(folded, vocabulary).length > 0) return folded;
	const [best] = nearestWords(folded, [...words, ...aliases], vocabulary).nearest;
	return best !== undefined && best.pages === 0 ? best.folded : folded;
}

/** Those on most pages first; words on as many keep their order. */
const byPages = (words: readonly KnownWord[]): KnownWord[] => [...words].sort((a, b) => b.pages - a.pages);
