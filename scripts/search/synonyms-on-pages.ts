import { fold, wordsOf } from "../../assets/browser/search/fold.ts";
import { readVocabulary, type VocabularyFile } from "../../assets/browser/search/vocabulary.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { isAddress, type SynonymFile, type Synonyms } from "./synonyms.ts";

/** A synonym that no page of its language has, and a best bet on a page that is not there, lead nowhere: each is told with its place. */
export function unknownSynonyms(
	{ synonyms, json }: SynonymFile,
	file: VocabularyFile,
	language: string,
	isPage: (address: string) => boolean,
): Diagnostic[] {
	if (!json) return [];
	const onPages = wordsOnPages(file);
	const told = (words: string, typed: string): string =>
		isAddress(words)
			? `the site has no page or line in ${language} at "${words}", so people who type "${typed}" are not led there. Write the address of its English page, such as "/rights/" or "/contact/#city-311", or take it out.`
			: `no ${language} page has "${words}", so people who type "${typed}" do not find anything by it. Write a word that the pages have, or take it out.`;
	return Object.entries(synonyms).flatMap(([typed, meant]) =>
		meant.flatMap((words, index) => {
			const isKnown = isAddress(words) ? isPage(words) : onPages(words) !== undefined;
			return isKnown ? [] : [{ file: json.file, ...json.locate([typed, index]), message: told(words, typed) }];
		}),
	);
}

/** The synonyms as the pages write them, without those that no page has. */
export function usableSynonyms(synonyms: Synonyms, file: VocabularyFile): Synonyms {
	const onPages = wordsOnPages(file);
	const usable = Object.entries(synonyms).map(
		([typed, meant]) => [typed, meant.flatMap((words) => (isAddress(words) ? [] : (onPages(words) ?? [])))] as const,
	);
	return Object.fromEntries(usable.filter(([, meant]) => meant.length > 0));
}

/** Looks words up on the pages: as they are, else in another form of each; undefined if the pages lack one. */
function wordsOnPages(file: VocabularyFile): (words: string) => string | undefined {
	const { byFold, words: all, stemOf } = readVocabulary(file);
	const byStem = new Map([...all].sort((a, b) => a.pages - b.pages).map(({ stem, written }) => [stem, written]));
	return (words) => {
		const parts = words.split(/\s+/).map((word) => {
			const isThere = wordsOf(word)
				.map(fold)
				.every((folded) => byFold.has(folded));
			return isThere ? word : byStem.get(stemOf(fold(word)));
		});
		return parts.includes(undefined) ? undefined : parts.join(" ");
	};
}
