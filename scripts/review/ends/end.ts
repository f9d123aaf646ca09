import { existsSync } from "node:fs";
import path from "node:path";
import { canPrintWith, printFonts } from "../../art/print-fonts.ts";
import { readArtWords } from "../../art/read-art-words.ts";
import { currentWords } from "../../art/stale-words.ts";
import type { ArtWords } from "../../art/words.ts";
import { type StaleString, staleStrings } from "../../i18n/stale-strings.ts";
import type { Fault } from "../../project/faults.ts";
import { type Folders, projectRoot } from "../../project/folders.ts";
import type { Material } from "../../site/material.ts";
import { readWords, type Words } from "../../words/read-words.ts";
import { readStaleFacts, type StaleFact } from "../../words/translations/stale-facts.ts";
import { type LooseFacts, readLooseFacts } from "./loose-facts.ts";

/** Everything that people edit at one end of a change, as far as it can be read. */
export interface End extends LooseFacts {
	folders: Folders;
	words: Words;
	/** The words that posters are drawn with: not those whose English has changed since. */
	artWords: ReadonlyMap<string, ArtWords>;
	/** The words of posters as they are written. */
	artTexts: ReadonlyMap<string, ArtWords>;
	/** What is wrong with the words of posters, which only a build names. */
	artFaults: readonly Fault[];
	staleFacts: readonly StaleFact[];
	staleStrings: readonly StaleString[];
	/** Languages whose posters are in English, since the words of posters have changed since. */
	stalePosters: readonly string[];
}

const NO_WORDS: Words = { pages: [], tokensOf: new Map(), translations: new Map(), faults: [], warnings: [] };

/**
 * Reads one end without judging it. What cannot be read is left out, and nothing is thrown for it. Words that were read and judged before
 * are taken from `material`.
 */
export function readEnd(folders: Folders, siteDate: string, material?: Material): End {
	const loose = readLooseFacts(folders, siteDate);
	const { facts } = loose;
	const sources = artFolder(folders.root);
	const { words: artTexts, faults: artFaults } = readArtWords(sources, canPrintWith(printFonts()));
	const posters = currentWords(artTexts, folders.content);
	const published = facts?.languages.all.filter((language) => language.published) ?? [];
	return {
		...loose,
		folders,
		words: material?.words ?? (facts === undefined ? NO_WORDS : readWords(folders, facts, siteDate)),
		artWords: posters.words,
		artTexts,
		artFaults,
		staleFacts: facts === undefined ? [] : readStaleFacts(folders, facts).texts,
		staleStrings: attempt([], () => staleStrings(folders, published)),
		stalePosters: posters.stale,
	};
}

/** A site without words for posters of its own uses the project's. */
const artFolder = (root: string): string => {
	const own = path.join(root, "assets/art");
	return existsSync(path.join(own, "words")) ? own : path.join(projectRoot, "assets/art");
};

/** Strings are read by code that expects them to be judged. */
function attempt<T>(otherwise: T, read: () => T): T {
	try {
		return read();
	} catch {
		return otherwise;
	}
}

/** Whether the pages of words can be found at all: which languages there are stands in the facts. */
export const hasReadableWords = ({ facts, files }: End): boolean =>
	facts !== undefined && files.get("languages")?.hasList === true && files.get("languages")?.faults.length === 0;
