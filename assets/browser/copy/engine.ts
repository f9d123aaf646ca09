import * as pagefind from "pagefind-of-the-site";
import type { Match, MatchData, Pagefind } from "../search/pagefind.ts";
import { fetch } from "./fetch.ts";
import { folder } from "./place.ts";

// The search engine of a copy, loaded by its search pages before their own script, which finds it as `searchOfCopy`.

const root = new URL("..", folder).href;

/** The file of a page of the copy. // "/contact/#city-311" => "file:///media/card/wearempls/contact/index.html#city-311" */
const fileOf = (url: string): string => new URL(url.slice(1).replace(/(^|\/)(?=#|$)/, "$1index.html"), root).href;

const inCopy = (match: Match): Match => ({
	...match,
	data: async (): Promise<MatchData> => {
		const data = await match.data();
		return { ...data, url: fileOf(data.raw_url ?? data.url) };
	},
});

const engine: Pagefind = {
	options: (options) => pagefind.options({ ...options, basePath: folder }),
	init: () => pagefind.init(),
	search: async (words, options) => {
		const found = await pagefind.search(words, options);
		return { ...found, results: found.results.map(inCopy) };
	},
};

Object.assign(window, { searchOfCopy: { pagefind: engine, fetchFile: fetch, fileOf } });
