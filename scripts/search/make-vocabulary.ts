import type { IndexFile } from "pagefind";
import { fold, wordsOf } from "../../assets/browser/search/fold.ts";
import type { VocabularyFile } from "../../assets/browser/search/vocabulary.ts";
import type { Facts } from "../facts/facts.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { localUrl } from "../urls/page-url.ts";
import { type LanguageRules, rulesOf } from "./language-rules.ts";
import { readFragments } from "./pagefind-index.ts";
import { resultOrder } from "./result-order.ts";
import { smallPages } from "./small-index.ts";
import { isOwnFolder, readSynonyms, type StringsPlace, type Synonyms } from "./synonyms.ts";
import { unknownSynonyms, usableSynonyms } from "./synonyms-on-pages.ts";

interface Input {
	index: readonly IndexFile[];
	/** The tag of each page and record, by its address. */
	languageOf: ReadonlyMap<string, string>;
	tags: readonly string[];
	facts: Pick<Facts, "languages" | "hotlines">;
	strings?: StringsPlace;
}

/** The vocabulary of each language and its small index as files beside Pagefind's, and the synonyms that no page has. */
export function vocabularies({ index, languageOf, tags, facts, strings }: Input): {
	files: { path: string; text: string }[];
	warnings: Diagnostic[];
} {
	const warnings: Diagnostic[] = [];
	const texts = Map.groupBy(readFragments(index), ({ url }) => languageOf.get(url) ?? "");
	const languages = new Map(facts.languages.all.map((language) => [language.tag, language]));
	const files = tags.flatMap((tag) => {
		const { id, englishName } = languages.get(tag) ?? { id: tag, englishName: tag };
		const pages = texts.get(tag) ?? [];
		const contents = pages.map(({ content, meta }) => `${content} ${meta.description ?? ""}`);
		const bare = makeVocabulary(contents, rulesOf(id), {});
		const own = strings && readSynonyms(strings.folder, strings.root, id);
		const urls = new Set(pages.map(({ url }) => url));
		const isPage = (address: string): boolean => urls.has(localUrl(id, address));
		if (own && pages.length > 0 && isOwnFolder(strings))
			warnings.push(...unknownSynonyms(own, bare, englishName, isPage));
		const synonyms = own?.synonyms ?? {};
		const order = resultOrder(pages, id, synonyms, facts);
		const vocabulary = { ...bare, synonyms: usableSynonyms(synonyms, bare), order };
		return [
			{ path: `words.${tag}.json`, text: JSON.stringify(vocabulary) },
			{ path: `small.${tag}.json`, text: JSON.stringify(smallPages(pages)) },
		];
	});
	return { files, warnings };
}

/**
 * The words of a language's pages with how many pages have each, by which the search fixes and widens what is typed. Of
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
