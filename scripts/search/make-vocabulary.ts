import { fold, wordsOf } from "../../assets/browser/search/fold.ts";
import type { VocabularyFile } from "../../assets/browser/search/vocabulary.ts";
import type { LanguageRules } from "./language-rules.ts";
import type { Synonyms } from "./synonyms.ts";

/**
 * The words of a language's pages with how many pages have each, by which the search mends and widens what is typed. Of
 * spellings that differ in accents alone the most frequent stands for all, since Pagefind finds each by the other.
 */
export function makeVocabulary(texts: readonly string[], rules: LanguageRules, synonyms: Synonyms): VocabularyFile {
	const pages = new Map<string, number>();
	const spellings = new Map<string, Map<string, number>>();
	for (const text of texts) {
		for (const word of new Set(wordsOf(text))) {
			const known = spellings.get(fold(word)) ?? new Map<string, number>();
			spellings.set(fold(word), known.set(word, (known.get(word) ?? 0) + 1));
		}
		for (const folded of new Set(wordsOf(text).map(fold))) pages.set(folded, (pages.get(folded) ?? 0) + 1);
	}
	const byCount = new Map<number, string[]>();
	for (const [folded, count] of pages) {
		const written = commonest(spellings.get(folded) ?? new Map());
		byCount.set(count, [...(byCount.get(count) ?? []), written]);
	}
	const counts = [...byCount].sort(([a], [b]) => a - b);
	return {
		words: Object.fromEntries(counts.map(([count, words]) => [count, words.sort().join(" ")])),
		stop: oneLine(rules.stop),
		endings: longestFirst(rules.endings),
		sounds: rules.sounds,
		synonyms,
	};
}

/** The spelling on most pages; of several the first of the alphabet, so that the bytes stay the same. */
const commonest = (spellings: ReadonlyMap<string, number>): string =>
	[...spellings].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0] ?? "";

const oneLine = (words: string): string => words.split(/\s+/).join(" ");

const longestFirst = (endings: string): string =>
	[...new Set(endings.split(/\s+/))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join(" ");
