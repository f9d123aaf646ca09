import { fold, wordsOf } from "./fold.ts";
import type { ResultOrder, Vocabulary } from "./vocabulary.ts";

/** Digits as people part them: by spaces, dots, hyphens or brackets. */
const NUMBER = /\d(?:[^\p{L}\d,;]{0,3}\d)*/gu;
/** A number without its area code. Shorter ones, such as 311, are dialed as they are. */
const SHORTEST_PART = 7;

/**
 * Finds the lines whose numbers a query has, in any spelling, and puts the numbers as the pages write them.
 * // "call +1 (612) 673 3000" => { words: "call +612-673-3000", lines: ["en_3c4d"] }
 */
export function readNumbers(query: string, { numbers }: ResultOrder): { words: string; lines: string[] } {
	const lines: string[] = [];
	const words = query.normalize("NFKC").replace(NUMBER, (typed) => {
		const digits = typed.replace(/\D/g, "");
		const found = Object.keys(numbers).filter((dial) => isDialed(dial, digits));
		for (const dial of found) lines.push(...(numbers[dial] ?? []).slice(1));
		return numbers[found[0] ?? ""]?.[0] ?? typed;
	});
	return { words, lines };
}

/** With or without the area code, the country's, or what a call from abroad begins with. */
const isDialed = (dial: string, digits: string): boolean =>
	dial === digits ||
	(Math.min(dial.length, digits.length) >= SHORTEST_PART && (dial.endsWith(digits) || digits.endsWith(dial)));

/**
 * What stands first for the words of a query: the best bet with the most of them. One of a single word must be the whole query, since
 * "rights" within others is about anything; small words do not count.
 */
export function bestBets(read: readonly string[], { isStop, stemOf, order }: Vocabulary): readonly string[] {
	const stems = (words: readonly string[]): string[] =>
		words
			.map(fold)
			.filter((word) => !isStop(word))
			.map(stemOf);
	const sought = new Set(stems(read));
	let most = 0;
	let best: readonly string[] = [];
	for (const query of Object.keys(order.bets)) {
		const wanted = new Set(stems(wordsOf(query)));
		const isMeant = [...wanted].every((stem) => sought.has(stem)) && (wanted.size > 1 || sought.size === 1);
		if (!isMeant || wanted.size <= most) continue;
		most = wanted.size;
		best = order.bets[query] ?? [];
	}
	return best;
}

/** Results with the first ones first, and pages about the site's facts behind the last page that helps at once. */
export function putInOrder<T extends { id: string }>(
	results: readonly T[],
	first: readonly T[],
	{ help, background }: ResultOrder,
): T[] {
	const others = results.filter(({ id }) => !first.some((it) => it.id === id));
	const end = others.map(({ id }) => help.includes(id)).lastIndexOf(true) + 1;
	const isBackground = ({ id }: T): boolean => background.includes(id);
	const before = others.slice(0, end);
	return [...first, ...before.filter((it) => !isBackground(it)), ...before.filter(isBackground), ...others.slice(end)];
}
