import type { MadeFrom } from "./made-from.ts";
import { anchorsOf, plain } from "./meaning.ts";

/** One part of an English text that was mended in its spelling. */
export interface Respelled {
	was: string;
	now: string;
}

/** Whether two texts differ as a slip of the pen does: the same numbers, references and addresses, and few other letters. */
export function isRespelling({ was, now }: Respelled): boolean {
	if (String(anchorsOf(was)) !== String(anchorsOf(now))) return false;
	if (String(was.match(/\d+/g)) !== String(now.match(/\d+/g))) return false;
	if (negations(was) !== negations(now)) return false;
	return distance(was, now) <= Math.max(3, Math.round(plain(was).length / 20));
}

/** A "not" more or less turns a sentence round, however few letters it has. */
const negations = (text: string): number =>
	text.match(/\b(?:no|not|never|none|nobody|cannot|without|un\w+)\b|n't\b/gi)?.length ?? 0;

/** A record in which the English of some parts reads as it does now. */
export const respell = (madeFrom: MadeFrom, respelled: readonly Respelled[]): MadeFrom =>
	madeFrom.map((block) => {
		const found = respelled.find(({ was }) => was === block.english);
		return found ? { ...block, english: found.now } : block;
	});

/** Letters to add, take out or change, up to a bound that no slip of the pen reaches. Levenshtein, one row at a time. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next.push(
				Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
			);
		row = next;
	}
	return row[b.length] ?? 0;
}
