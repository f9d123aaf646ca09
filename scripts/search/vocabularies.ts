import type { IndexFile } from "pagefind";
import type { Facts } from "../facts/facts.ts";
import type { Fault } from "../project/faults.ts";
import { rulesOf } from "./language-rules.ts";
import { makeVocabulary } from "./make-vocabulary.ts";
import { readFragments } from "./read-fragments.ts";
import { isOwnFolder, readSynonyms, type StringsPlace } from "./synonyms.ts";
import { unknownSynonyms, usableSynonyms } from "./synonyms-on-pages.ts";

interface Input {
	index: readonly IndexFile[];
	/** The tag of each page and record, by its address. */
	languageOf: ReadonlyMap<string, string>;
	tags: readonly string[];
	facts: Pick<Facts, "languages">;
	strings?: StringsPlace;
}

/** The vocabulary of each language as a file beside the index, and the synonyms that no page has. */
export function vocabularies({ index, languageOf, tags, facts, strings }: Input): {
	files: { path: string; text: string }[];
	warnings: Fault[];
} {
	const warnings: Fault[] = [];
	const texts = Map.groupBy(readFragments(index), ({ url }) => languageOf.get(url) ?? "");
	const languages = new Map(facts.languages.all.map((language) => [language.tag, language]));
	const files = tags.map((tag) => {
		const { id, englishName } = languages.get(tag) ?? { id: tag, englishName: tag };
		const contents = (texts.get(tag) ?? []).map(({ content, meta }) => `${content} ${meta.description ?? ""}`);
		const bare = makeVocabulary(contents, rulesOf(id), {});
		const own = strings && readSynonyms(strings.folder, strings.root, id);
		if (own && contents.length > 0 && isOwnFolder(strings)) warnings.push(...unknownSynonyms(own, bare, englishName));
		const vocabulary = { ...bare, synonyms: usableSynonyms(own?.synonyms ?? {}, bare) };
		return { path: `words.${tag}.json`, text: JSON.stringify(vocabulary) };
	});
	return { files, warnings };
}
