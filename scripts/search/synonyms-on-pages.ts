import { fold, wordsOf } from "../../assets/browser/search/fold.ts";
import { readVocabulary, type VocabularyFile } from "../../assets/browser/search/vocabulary.ts";
import type { JsonFile } from "../facts/read-json.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import type { SynonymFile, Synonyms } from "./synonyms.ts";

/** A synonym that no page of its language has leads nowhere: each is told with its place. */
export function unknownSynonyms({ synonyms, json }: SynonymFile, file: VocabularyFile, language: string): Diagnostic[] {
	if (!json) return [];
	const onPages = wordsOnPages(file);
	return Object.entries(synonyms).flatMap(([typed, meant]) =>
		meant
			.filter((words) => onPages(words) === undefined)
			.map((words) => ({
				file: json.file,
				...placeOf(json, typed, words),
				message: `no ${language} page has "${words}", so people who type "${typed}" do not find anything by it. Write a word that the pages have, or take it out.`,
			})),
	);
}

/** The synonyms as the pages write them, without those that no page has. */
export function usableSynonyms(synonyms: Synonyms, file: VocabularyFile): Synonyms {
	const onPages = wordsOnPages(file);
	return Object.fromEntries(
		Object.entries(synonyms)
			.map(([typed, meant]) => [typed, meant.map(onPages).filter((words) => words !== undefined)] as const)
			.filter(([, meant]) => meant.length > 0),
	);
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

/** The place of a word in its list. */
function placeOf(json: JsonFile, typed: string, words: string): { line: number; column: number } {
	const list: unknown = Reflect.get(Object(json.value), typed);
	return json.locate([typed, Array.isArray(list) ? list.indexOf(words) : 0]);
}
