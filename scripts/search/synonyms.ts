import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fold, wordsOf } from "../../assets/browser/search/fold.ts";
import { type JsonFile, readJson } from "../facts/read-json.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { pathFrom } from "../project/folders.ts";

/**
 * What visitors type, and the words that the pages have for it, or the address of the English page that is the best bet for it.
 * // { "la migra": ["ICE", "inmigración"], "my rights": ["/rights/"] }
 */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Whether it is a best bet and no word. // "/contact/#city-311" => true */
export const isAddress = (meant: string): boolean => meant.startsWith("/");

export interface SynonymFile {
	synonyms: Synonyms;
	json: JsonFile | undefined;
	diagnostics: Diagnostic[];
}

/** Where a site's strings are read from. */
export interface StringsPlace {
	/** The folder of strings; synonyms are in its folder `synonyms`. */
	folder: string;
	/** The folder that errors are named from. */
	root: string;
}

/** Whether the strings are the site's own. One that borrows the project's is not judged by its synonyms. */
export const isOwnFolder = ({ folder, root }: StringsPlace): boolean => !path.relative(root, folder).startsWith("..");

/** What is wrong with the synonyms of some languages, by their ids. */
export const synonymDiagnostics = (place: StringsPlace, ids: readonly string[]): Diagnostic[] =>
	isOwnFolder(place) ? ids.flatMap((id) => readSynonyms(place.folder, place.root, id).diagnostics) : [];

/** Reads the synonyms of a language from the folder of strings; a language without the file has none. */
export function readSynonyms(strings: string, root: string, id: string): SynonymFile {
	const absolute = path.join(strings, "synonyms", `${id}.json`);
	if (!existsSync(absolute)) return { synonyms: {}, json: undefined, diagnostics: [] };
	const file = pathFrom(root, absolute);
	const json = readJson(file, readFileSync(absolute));
	const { synonyms, diagnostics } = readEntries(json);
	return { synonyms, json, diagnostics: [...json.diagnostics, ...diagnostics] };
}

/** Keeps what is well formed, and says of the rest what to write. */
function readEntries(json: JsonFile): { synonyms: Synonyms; diagnostics: Diagnostic[] } {
	if (json.value === undefined) return { synonyms: {}, diagnostics: [] };
	const diagnostics: Diagnostic[] = [];
	const told = (place: { line: number; column: number }, message: string) =>
		diagnostics.push({ file: json.file, ...place, message });
	if (json.value === null || typeof json.value !== "object" || Array.isArray(json.value)) {
		told(json.locate([]), 'the file is no list of words. Write it as { "what people type": ["word on the pages"] }.');
		return { synonyms: {}, diagnostics };
	}
	const synonyms: Record<string, string[]> = {};
	const first = new Map<string, string>();
	for (const [typed, meant] of Object.entries(json.value)) {
		const key = wordsOf(typed).map(fold).join(" ");
		const earlier = first.get(key);
		if (key === "") told(json.locateKey([typed]), `"${typed}" has no letters. Write what people type, or take it out.`);
		else if (earlier !== undefined)
			told(
				json.locateKey([typed]),
				`"${typed}" is the same as "${earlier}" in line ${json.locateKey([earlier]).line}, since capitals and accents do not count. Put their words together.`,
			);
		first.set(key, typed);
		if (!Array.isArray(meant) || meant.length === 0) {
			told(json.locate([typed]), `"${typed}" has no list of words. Write ["word on the pages"] after it.`);
			continue;
		}
		const kept: string[] = [];
		const seen = new Set<string>([key]);
		meant.forEach((word: unknown, index) => {
			const folded = typeof word !== "string" ? "" : isAddress(word) ? word : wordsOf(word).map(fold).join(" ");
			if (folded === "")
				told(json.locate([typed, index]), 'this is no word. Write it between quotation marks, such as "police".');
			else if (seen.has(folded))
				told(json.locate([typed, index]), `"${word}" stands twice for "${typed}". Take one out.`);
			else kept.push(String(word));
			seen.add(folded);
		});
		synonyms[typed] = kept;
	}
	return { synonyms, diagnostics };
}
