/** What the search page uses of pagefind.js, version 1. */
export interface Pagefind {
	options(options: { noWorker: boolean; ranking: Ranking }): Promise<void>;
	init(): Promise<void>;
	search(words: string, options: { filters: Record<string, string> }): Promise<{ results: Match[] }>;
}

/** Pagefind's own settings: https://pagefind.app/docs/ranking/ */
interface Ranking {
	pageLength?: number;
	termFrequency?: number;
	termSimilarity?: number;
	termSaturation?: number;
	metaWeights?: Record<string, number>;
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
 * Tried on tests/search/queries/*.tuning.json. The title's 5 is Pagefind's own; a description at 1 is worth too little to be
 * noticed, and at 3 Spanish lost.
 */
const RANKING: Ranking = { termFrequency: 0.5, pageLength: 0.3, metaWeights: { title: 5, description: 2 } };

/** Begins the work with a copy of pagefind.js. */
export async function setUp(pagefind: Pagefind): Promise<void> {
	// A worker would need more from the security policy, and saves nothing on an index this small.
	await pagefind.options({ noWorker: true, ranking: RANKING });
	await pagefind.init();
}
