import { expandQuery } from "./expand-query.ts";
import { mergeResults } from "./merge-results.ts";
import type { Match, Pagefind } from "./pagefind.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The pages found, best first, and what was searched for if that is not what was typed. */
export interface Found {
	results: Match[];
	corrected: string | undefined;
}

/** Searches for all that may be meant by a query, among a kind of page or, with "", all. */
export async function forgivingSearch(
	query: { words: string; kind: string },
	pagefind: Pick<Pagefind, "search">,
	vocabulary: Vocabulary,
): Promise<Found> {
	const { meanings, pairs, corrected } = expandQuery(query.words, vocabulary);
	const filters: Record<string, string> = query.kind === "" ? {} : { kind: query.kind };
	/** Pagefind answers from memory once a part of its index is there, so asking often costs little. */
	const ask = async (words: string): Promise<readonly Match[]> => (await pagefind.search(words, { filters })).results;
	const all = meanings.map(({ variants }) => variants[0]?.words ?? "").join(" ");
	const [whole, beside, answers] = await Promise.all([
		meanings.length > 1 ? ask(all) : [],
		Promise.all(pairs.map((pair) => ask(`"${pair}"`))),
		Promise.all(
			meanings.map(({ variants }) =>
				Promise.all(variants.map(async ({ words, weight }) => ({ weight, results: await ask(words) }))),
			),
		),
	]);
	return { results: mergeResults({ meanings: answers, pairs: beside, whole }), corrected };
}
