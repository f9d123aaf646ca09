import { expandQuery } from "./expand-query.ts";
import { mergeResults } from "./merge-results.ts";
import type { Match, SearchIndex } from "./pagefind.ts";
import { bestBets, putInOrder, readNumbers } from "./result-order.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The pages found, best first, and what was searched for if a slip was fixed. */
export interface Found {
	results: Match[];
	corrected: string | undefined;
}

/** Searches for all that may be meant by a query, among a kind of page or, with "", all. */
export async function forgivingSearch(
	query: { words: string; kind: string },
	index: SearchIndex,
	vocabulary: Vocabulary,
): Promise<Found> {
	const { words, lines } = readNumbers(query.words, vocabulary.order);
	const { meanings, pairs, read, corrected } = expandQuery(words, vocabulary);
	const filters: Record<string, string> = query.kind === "" ? {} : { kind: query.kind };
	/** Pagefind answers from memory once a part of its index is there, so asking often costs little. */
	const ask = async (words: string | null): Promise<readonly Match[]> =>
		(await index.search(words, { filters })).results;
	const all = meanings.map(({ variants }) => variants[0]?.words ?? "").join(" ");
	const first = [...new Set([...lines, ...bestBets(read, vocabulary)])];
	const [whole, beside, answers, any] = await Promise.all([
		meanings.length > 1 ? ask(all) : [],
		Promise.all(pairs.map((pair) => ask(`"${pair}"`))),
		Promise.all(
			meanings.map(({ variants }) =>
				Promise.all(variants.map(async ({ words, weight }) => ({ weight, results: await ask(words) }))),
			),
		),
		first.length > 0 ? ask(null) : [],
	]);
	const results = mergeResults({ meanings: answers, pairs: beside, whole });
	// One that was found shows why; a best bet need not have the words.
	const matchOf = (id: string): Match[] => [...results, ...any].filter((match) => match.id === id).slice(0, 1);
	return { results: putInOrder(results, first.flatMap(matchOf), vocabulary.order), corrected };
}
