import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SiteSources } from "../build/sources.ts";
import type { Facts } from "../facts/facts.ts";
import { type Loaded, nameOf } from "../facts/load-file.ts";
import { assemble, loadFiles } from "../facts/load-files.ts";
import type { FileName } from "../facts/schema/files.ts";
import { type UnfinishedString, unfinishedStrings } from "../i18n/unfinished-strings.ts";
import { currentWords } from "../posters/poster-locales.ts";
import type { ArtWords } from "../posters/poster-words.ts";
import { canPrintWith, printFonts } from "../posters/print-fonts.ts";
import { readArtWords } from "../posters/read-poster-words.ts";
import { type Folders, projectRoot } from "../project/folders.ts";
import { readWords, type Words } from "../words/read-words.ts";
import { readStaleFacts, type StaleFact } from "../words/translations/stale-facts.ts";

/** The facts of one end, so far as they are well formed: also of a former one, whose rules may have been others. */
export interface LooseFacts {
	/** undefined only if site.json cannot be read. */
	facts: Facts | undefined;
	/** Records by id; the one record of site.json has the id "site". */
	records: ReadonlyMap<FileName, ReadonlyMap<string, object>>;
	/** As read, to find the line of a record in its file. */
	files: ReadonlyMap<FileName, Loaded>;
}

/** Everything that people edit at one end of a change, as far as it can be read. */
export interface End extends LooseFacts {
	folders: Folders;
	words: Words;
	/** The words that posters are drawn with: not those whose English has changed since. */
	artWords: ReadonlyMap<string, ArtWords>;
	/** The words of posters as they are written. */
	artTexts: ReadonlyMap<string, ArtWords>;
	staleFacts: readonly StaleFact[];
	staleStrings: readonly UnfinishedString[];
	/** Languages whose posters are in English, since the words of posters have changed since. */
	stalePosters: readonly string[];
}

const NO_WORDS: Words = { pages: [], tokensOf: new Map(), translations: new Map(), diagnostics: [], warnings: [] };

/**
 * Reads one end without judging it. What cannot be read is left out, and nothing is thrown for it. Words that were read and judged before
 * are taken from `sources`.
 */
export function readEnd(folders: Folders, siteDate: string, sources?: SiteSources): End {
	const loose = readLooseFacts(folders, siteDate);
	const { facts } = loose;
	const { words: artTexts } = readArtWords(artFolder(folders.root), canPrintWith(printFonts()));
	const posters = currentWords(artTexts, folders.content);
	const published = facts?.languages.all.filter((language) => language.published) ?? [];
	return {
		...loose,
		folders,
		words: sources?.words ?? (facts === undefined ? NO_WORDS : readWords(folders, facts, { today: siteDate })),
		artWords: posters.words,
		artTexts,
		staleFacts: facts === undefined ? [] : readStaleFacts(folders, facts).texts,
		// Strings are read by code that expects them to be judged.
		staleStrings: attempt(() => unfinishedStrings(folders, published).filter(({ was }) => was !== undefined)) ?? [],
		stalePosters: posters.stale,
	};
}

function readLooseFacts({ data, root }: Folders, siteDate: string): LooseFacts {
	const loaded = loadFiles(data, root);
	const { files } = loaded;
	const { site, ids: _ids, whole: _whole, today: _today, ...collections } = assemble(loaded, siteDate, root).evidence;
	const records = new Map(
		[...files].map(([name, { records: own }]) => [
			name,
			new Map(own.map(({ value }) => [nameOf(value) ?? name, value])),
		]),
	);
	return { facts: site === undefined ? undefined : { siteDate, site, ...collections }, records, files };
}

/** What `make` gives, or undefined where it throws: what cannot be read or drawn is told elsewhere. */
export function attempt<T>(make: () => T): T | undefined {
	try {
		return make();
	} catch {
		return undefined;
	}
}

/** A site without words for posters of its own uses the project's. */
const artFolder = (root: string): string => {
	const own = path.join(root, "assets/art");
	return existsSync(path.join(own, "words")) ? own : path.join(projectRoot, "assets/art");
};

/** Whether the pages of words can be found at all: which languages there are stands in the facts. */
export const hasReadableWords = ({ facts, files }: End): boolean =>
	facts !== undefined && files.get("languages")?.hasList === true && files.get("languages")?.diagnostics.length === 0;

/** The folders of the former end, which was unpacked elsewhere. What it lacks is taken from the new one, since the code are the same. */
export function formerFolders(folder: string, folders: Folders): Folders {
	const strings = path.join(folder, "_includes/strings");
	const hasStrings = existsSync(strings) && folders.strings.startsWith(folders.root);
	return {
		...folders,
		root: folder,
		data: path.join(folder, "_data"),
		content: path.join(folder, "content"),
		strings: hasStrings ? strings : folders.strings,
	};
}

/** What a file of strings holds by key; undefined where it cannot be read. */
export function readEntries(file: string): object | undefined {
	const value: unknown = attempt(() => JSON.parse(readFileSync(file, "utf8")));
	return value !== null && typeof value === "object" ? value : undefined;
}
