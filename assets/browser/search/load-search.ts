import { type Pagefind, type SearchIndex, setUp } from "./pagefind.ts";
import type { openSmallSearch, SmallPage } from "./small-search.ts";
import { readVocabulary, type Vocabulary, type VocabularyFile } from "./vocabulary.ts";

/** What a search needs, fetched with the first one. */
export interface SearchEngine {
	index: SearchIndex;
	vocabulary: Vocabulary;
}

/** Where the parts of the search lie. */
export interface SearchPlaces {
	/** The tag of the page's language. */
	language: string;
	module: string;
	vocabulary: string;
	/** What stands in for Pagefind where WebAssembly is blocked: its script, and the pages of the language. */
	smallScript: string;
	smallPages: string;
}

/** Why a search got no answer, if it was not the browser: no connection, or a file that a new edition has replaced. */
export type Trouble = "offline" | "missing";

/** One loading of the engine, and what went wrong with its requests. */
interface Loading {
	number: number;
	engine?: Promise<SearchEngine>;
	trouble?: Trouble;
}
let current: Loading = { number: 0 };
let last: Trouble | undefined;
export const lastTrouble = (): Trouble | undefined => last;

/** Minds what becomes of each request, since Pagefind keeps failures to itself and then finds nothing. */
export function watchRequests(): void {
	const { fetch } = window;
	window.fetch = async (...request) => {
		// An answer may come when the engine that asked for it has been given up.
		const own = current;
		try {
			const response = await fetch(...request);
			if (!response.ok) own.trouble = "missing";
			return response;
		} catch (error) {
			own.trouble = "offline";
			throw error;
		}
	};
}

/** Hands the search engine over, fetched once. When a new edition has replaced files of it, it is fetched anew and `use` is called again. */
export async function withSearch<T>(places: SearchPlaces, use: (engine: SearchEngine) => Promise<T>): Promise<T> {
	for (let isAgain = false; ; isAgain = true) {
		const own = current;
		try {
			own.engine ??= load(places, own);
			const result = await use(await own.engine);
			last = undefined;
			return result;
		} catch (error) {
			last = own.trouble;
			// The first of several searches that fail gives the engine up.
			if (own === current) current = { number: own.number + 1 };
			if (last !== "missing" || isAgain) throw error;
		}
	}
}

declare global {
	interface Window {
		/** Only in copies of the site: the engine comes as a script, with a way to its files that works in a folder. */
		searchOfCopy?: {
			pagefind: Pagefind;
			fetchFile(address: string): Promise<Response>;
			fileOf(url: string): string;
		};
		/** Set by the script that is loaded where WebAssembly is blocked. */
		openSmallSearch?: typeof openSmallSearch;
	}
}

async function load(places: SearchPlaces, own: Loading): Promise<SearchEngine> {
	const copy = window.searchOfCopy;
	// Browsers refuse modules from a folder, and complain in the console; asking is of no use.
	if (!copy && location.protocol === "file:") throw new Error("no modules from a folder");
	const starting = compilesWasm() ? startPagefind(places, copy?.pagefind, own).catch(() => undefined) : undefined;
	const file = (await fetchJson(places.vocabulary)) as VocabularyFile;
	const index = (await starting) ?? (await startSmall(places));
	return { index, vocabulary: readVocabulary(file) };
}

/** Chrome before 97 does not know the words by which the policy allows it, and some readers and modes of phones forbid it. */
function compilesWasm(): boolean {
	try {
		return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
	} catch {
		return false;
	}
}

async function startPagefind(
	{ module, language }: SearchPlaces,
	copied: Pagefind | undefined,
	own: Loading,
): Promise<SearchIndex> {
	// A browser remembers a module, and that it could not be had.
	const pagefind: Pagefind = copied ?? (await import(own.number > 0 ? `${module}?${own.number}` : module));
	await setUp(pagefind, language);
	return {
		search: async (words, options) => {
			const found = await pagefind.search(words, options);
			if (own.trouble) throw new Error(own.trouble);
			return found;
		},
	};
}

async function startSmall({ smallScript, smallPages, vocabulary }: SearchPlaces): Promise<SearchIndex> {
	const [pages] = await Promise.all([fetchJson(smallPages), loadScript(smallScript)]);
	const addressOf = window.searchOfCopy?.fileOf ?? ((url: string) => new URL(`..${url}`, vocabulary).href);
	if (!window.openSmallSearch) throw new Error(`nothing in ${smallScript}`);
	return window.openSmallSearch(pages as SmallPage[], addressOf);
}

const loadScript = (address: string): Promise<unknown> =>
	new Promise((resolve, reject) => {
		const script = document.createElement("script");
		script.onload = resolve;
		script.onerror = reject;
		script.src = address;
		document.head.append(script);
	});

/** Asks the host whether it has a newer file, since the parts of one edition belong together. */
async function fetchJson(address: string): Promise<unknown> {
	const copy = window.searchOfCopy;
	const response = await (copy ? copy.fetchFile(address) : fetch(address, { cache: "no-cache" }));
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return response.json();
}
