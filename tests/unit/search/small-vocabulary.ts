import { readVocabulary, type Vocabulary } from "../../../assets/browser/search/vocabulary.ts";
import { rulesOf } from "../../../scripts/search/language-rules.ts";
import { makeVocabulary } from "../../../scripts/search/make-vocabulary.ts";
import type { Synonyms } from "../../../scripts/search/synonyms.ts";

/** The vocabulary of a language with the given pages. */
export const smallVocabulary = (id: string, pages: readonly string[], synonyms: Synonyms = {}): Vocabulary =>
	readVocabulary(makeVocabulary(pages, rulesOf(id), synonyms));
