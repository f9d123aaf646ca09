import { type Pagefind, setUp } from "./pagefind.ts";
import { readVocabulary, type Vocabulary, type VocabularyFile } from "./vocabulary.ts";

/** What a search needs, fetched with the first one. */
export interface SearchEngine {
	pagefind: Pagefind;
	vocabulary: Vocabulary;
}

let loading: Promise<SearchEngine> | undefined;

/** Fetches the search engine and the language's words once. Fails where modules or WebAssembly are blocked. */
export function loadSearch(module: string, words: string): Promise<SearchEngine> {
	loading ??= load(module, words).catch((error: unknown) => {
		// The network may be back at the next try.
		loading = undefined;
		throw error;
	});
	return loading;
}

declare global {
	interface Window {
		/** Only in copies of the site: the engine comes as a script, with a way to its files that works in a folder. */
		searchOfCopy?: { pagefind: Pagefind; fetchFile(address: string): Promise<Response> };
	}
}

async function load(module: string, words: string): Promise<SearchEngine> {
	const copy = window.searchOfCopy;
	// Browsers refuse modules from a folder, and complain in the console; asking is of no use.
	if (!copy && location.protocol === "file:") throw new Error("no modules from a folder");
	const fetched = copy ? copy.fetchFile(words) : fetchFile(words);
	const [pagefind, file] = await Promise.all([start(copy ? copy.pagefind : await import(module)), fetched]);
	return { pagefind, vocabulary: readVocabulary((await file.json()) as VocabularyFile) };
}

async function start(pagefind: Pagefind): Promise<Pagefind> {
	await setUp(pagefind);
	return pagefind;
}

/** The one place where the search fetches a file of its own; Pagefind fetches the rest. */
async function fetchFile(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return response;
}
