import { type Pagefind, setUp } from "./pagefind.ts";
import { readVocabulary, type Vocabulary, type VocabularyFile } from "./vocabulary.ts";

/** What a search needs, fetched with the first one. */
export interface SearchEngine {
	pagefind: Pagefind;
	vocabulary: Vocabulary;
}

let loading: Promise<SearchEngine> | undefined;

/** Fetches the search engine and the language's words once. Fails where modules or WebAssembly are blocked, and from a folder. */
export function loadSearch(module: string, words: string): Promise<SearchEngine> {
	loading ??= load(module, words).catch((error: unknown) => {
		// The network may be back at the next try.
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(module: string, words: string): Promise<SearchEngine> {
	// Browsers refuse modules from a folder, and complain in the console; asking is of no use.
	if (location.protocol === "file:") throw new Error("no modules from a folder");
	const [pagefind, file] = await Promise.all([start(module), fetchFile(words)]);
	return { pagefind, vocabulary: readVocabulary((await file.json()) as VocabularyFile) };
}

async function start(module: string): Promise<Pagefind> {
	const pagefind: Pagefind = await import(module);
	await setUp(pagefind);
	return pagefind;
}

/** The one place where the search fetches a file of its own; Pagefind fetches the rest. */
async function fetchFile(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return response;
}
