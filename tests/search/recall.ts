import { isAnswer, type LabelledQuery } from "./labelled-queries.ts";
import type { Ask } from "./open-search.ts";

/** Nobody in a hurry reads further. */
const FIRST = 3;

/** The share of queries with an answer among the first three results, and those without. */
export interface Recall {
	share: number;
	count: number;
	missed: { query: LabelledQuery; results: string[] }[];
}

export async function recallAt3(queries: readonly LabelledQuery[], id: string, ask: Ask): Promise<Recall> {
	const missed: Recall["missed"] = [];
	for (const query of queries) {
		const results = await ask(query.query, FIRST);
		if (!results.some((url) => isAnswer(url, query, id))) missed.push({ query, results });
	}
	return { share: 1 - missed.length / Math.max(1, queries.length), count: queries.length, missed };
}
