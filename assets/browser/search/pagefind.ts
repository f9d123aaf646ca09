/** What the search page uses of pagefind.js, version 1. */
export interface Pagefind {
	options(options: { noWorker: boolean }): Promise<void>;
	init(): Promise<void>;
	search(words: string, options: { filters: Record<string, string> }): Promise<{ results: Match[] }>;
}

/** A page that matches; its text comes with a request of its own. */
export interface Match {
	data(): Promise<MatchData>;
}

export interface MatchData {
	/** With the folder that the site lies in. */
	url: string;
	/** Text with `<mark>` around words; see `excerptParts`. */
	excerpt: string;
	meta: Record<string, string | undefined>;
	filters: Record<string, readonly string[] | undefined>;
}

let loading: Promise<Pagefind> | undefined;

/** Fetches the search engine once, at the first search. Fails where modules or WebAssembly are blocked, and from a folder. */
export function loadPagefind(address: string): Promise<Pagefind> {
	loading ??= load(address).catch((error: unknown) => {
		// The network may be back at the next try.
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(address: string): Promise<Pagefind> {
	// Browsers refuse modules from a folder, and complain in the console; asking is of no use.
	if (location.protocol === "file:") throw new Error("no modules from a folder");
	const pagefind: Pagefind = await import(address);
	// A worker would need more from the security policy, and saves nothing on an index this small.
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	return pagefind;
}
