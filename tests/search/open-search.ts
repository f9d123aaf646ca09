import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { forgivingSearch } from "../../assets/browser/search/forgiving-search.ts";
import { type Pagefind, type SearchIndex, setUp } from "../../assets/browser/search/pagefind.ts";
import { openSmallSearch, type SmallPage } from "../../assets/browser/search/small-search.ts";
import { readVocabulary, type VocabularyFile } from "../../assets/browser/search/vocabulary.ts";

/** Asks the search of a finished site as its page does, and gives the addresses of the first few results, best first. */
export type Ask = (words: string, most: number) => Promise<string[]>;

/** Opens the search that stands in where WebAssembly is blocked. */
export async function openSmall(output: string, tag: string): Promise<Ask> {
	const pages = (await readJson(output, `small.${tag}.json`)) as SmallPage[];
	return asking(
		openSmallSearch(pages, (url) => url),
		output,
		tag,
	);
}

/**
 * Opens the search of one language without a browser: Pagefind's own script and WebAssembly run in Node as they are, with files
 * in place of the network and the page's language in place of a page. A question takes some milliseconds.
 */
export async function openSearch(output: string, tag: string): Promise<Ask> {
	const folder = path.join(output, "pagefind");
	const network = globalThis.fetch;
	globalThis.fetch = async (address, init) => {
		// Other tests of the same process ask real servers.
		if (/^https?:/.test(String(address))) return network(address, init);
		const { pathname } = new URL(String(address), "file:///");
		return new Response(await readFile(fileURLToPath(`file://${pathname}`)));
	};
	const root = { lang: "unknown", getAttribute: () => root.lang };
	const page = { currentScript: null, documentElement: root, querySelector: () => root };
	Object.assign(globalThis, { document: page, location: { href: "https://city.example/search/" } });
	// Each language has a copy of the script of its own, since Pagefind keeps its state in the module.
	const module = `${pathToFileURL(path.join(folder, "pagefind.js"))}?language=${tag}`;
	const pagefind: Pagefind = await import(/* @vite-ignore */ module);
	await setUp(pagefind, tag);
	return asking(pagefind, output, tag);
}

async function asking(index: SearchIndex, output: string, tag: string): Promise<Ask> {
	const vocabulary = readVocabulary((await readJson(output, `words.${tag}.json`)) as VocabularyFile);
	return async (words, most) => {
		const { results } = await forgivingSearch({ words, kind: "" }, index, vocabulary);
		const found = await Promise.all(results.slice(0, most).map((match) => match.data()));
		return found.map(({ raw_url, url }) => raw_url ?? url);
	};
}

const readJson = async (output: string, name: string): Promise<unknown> =>
	JSON.parse(await readFile(path.join(output, "pagefind", name), "utf8"));
