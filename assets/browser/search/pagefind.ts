/** What is asked for pages: Pagefind, or what stands in for it. */
export interface SearchIndex {
	/** Finds the pages with all words, those with them side by side if they are in quotation marks, or with null every page. */
	search(words: string | null, options: { filters: Record<string, string> }): Promise<{ results: readonly Match[] }>;
}

/** What the search page uses of pagefind.js, version 1. */
export interface Pagefind extends SearchIndex {
	options(options: { noWorker: boolean; ranking: typeof RANKING }): Promise<void>;
	init(): Promise<void>;
}

/** A page that matches; its text comes with a request of its own. */
export interface Match {
	/** The same for the same page in every search. */
	id: string;
	score: number;
	data(): Promise<MatchData>;
}

export interface MatchData {
	/** With the folder that the site lies in. */
	url: string;
	/** As the index has it, from the site's root. */
	raw_url?: string;
	/** Text with `<mark>` around words; see `excerptParts`. */
	excerpt: string;
	meta: Record<string, string | undefined>;
	filters: Record<string, readonly string[] | undefined>;
}

/**
 * Pagefind's own settings: https://pagefind.app/docs/ranking/. Tried on tests/search/queries/*.tuning.json. The title's 5 is Pagefind's own; a description at 1 is worth too little to be
 * noticed, and at 3 Spanish lost.
 */
const RANKING = { termFrequency: 0.5, pageLength: 0.3, metaWeights: { title: 5, description: 2 } };

/** Begins the work with a copy of pagefind.js in the language with a tag; fails where it cannot run. */
export async function setUp(pagefind: Pagefind, language: string): Promise<void> {
	// A worker would need more from the security policy, and saves nothing on an index this small.
	await pagefind.options({ noWorker: true, ranking: RANKING });
	// Pagefind takes the language from the page, where a translating browser has put its own, and takes it at once.
	const page = document.documentElement;
	const shown = page.lang;
	page.lang = language;
	const begun = pagefind.init();
	page.lang = shown;
	await begun;
	// It loads on after that, and tells its first search whether it could.
	await pagefind.search("", { filters: {} });
}
