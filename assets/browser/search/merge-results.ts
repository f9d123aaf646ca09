/** What Pagefind answers to one query. */
export interface Scored {
	/** The same for the same page in every answer. */
	id: string;
	score: number;
}

/** The answers to one variant of a meaning. */
export interface Answer<T extends Scored> {
	weight: number;
	results: readonly T[];
}

/** Everything that was answered to one query. */
export interface Answers<T extends Scored> {
	/** For each meaning those to its variants, of which the best counts for a page. */
	meanings: readonly (readonly Answer<T>[])[];
	/** Those to pairs of words side by side. */
	pairs: readonly (readonly T[])[];
	/** Those to all words at once; their excerpts show most. */
	whole: readonly T[];
}

/** What two words side by side add, the more the fewer pages have them so; about as much as one more word. */
const PAIR_SCORE = 6;

interface Entry<T> {
	/** Whose excerpt is shown: the one for all words, else for the word that counts most. */
	result: T;
	whole: number;
	scores: number[];
	pairs: number;
}

/** One list of pages, best first. Pages with the same score keep Pagefind's order. */
export function mergeResults<T extends Scored>({ meanings, pairs, whole }: Answers<T>): T[] {
	const entries = new Map<string, Entry<T>>();
	const entryOf = (result: T): Entry<T> => {
		const entry = entries.get(result.id) ?? { result, whole: 0, scores: meanings.map(() => 0), pairs: 0 };
		entries.set(result.id, entry);
		return entry;
	};
	for (const result of whole) entryOf(result).whole = result.score;
	meanings.forEach((answers, index) => {
		for (const { weight, results } of answers) {
			for (const result of results) {
				const entry = entryOf(result);
				const score = weight * result.score;
				if (entry.whole === 0 && score > Math.max(...entry.scores)) entry.result = result;
				entry.scores[index] = Math.max(entry.scores[index] ?? 0, score);
			}
		}
	});
	for (const results of pairs)
		for (const { id } of results) {
			const entry = entries.get(id);
			if (entry) entry.pairs += PAIR_SCORE / (1 + Math.log(results.length));
		}
	return [...entries.values()]
		.map((entry) => ({ result: entry.result, score: total(entry) }))
		.sort((a, b) => b.score - a.score)
		.map(({ result }) => result);
}

function total({ scores, whole, pairs }: Entry<unknown>): number {
	const sum = scores.reduce((one, other) => one + other, 0);
	const coverage = scores.filter((score) => score > 0).length / Math.max(1, scores.length);
	return (Math.max(sum, whole) + pairs) * coverage;
}
