import type { MadeFrom } from "./made-from.ts";
import { anchorsOf, plain } from "./meaning.ts";

/** One part of an English text that was mended in its spelling. */
export interface Respelled {
	was: string;
	now: string;
}

/**
 * Whether two texts differ as a slip of the pen does: the same numbers, references, addresses and marks, and words that are nearly the same.
 * A word that the English uses elsewhere, by `isWord`, was no slip: "silent" is not "listen" misspelt.
 */
export function isRespelling({ was, now }: Respelled, isWord: (word: string) => boolean = () => false): boolean {
	if (String(anchorsOf(was)) !== String(anchorsOf(now))) return false;
	if (String(was.match(/\d+/g)) !== String(now.match(/\d+/g))) return false;
	if (negations(was) !== negations(now) || marks(was) !== marks(now)) return false;
	const [then, today] = [wordsOf(was), wordsOf(now)];
	// "every one" and "everyone" differ by a blank alone.
	if (then.join("") === today.join("")) return true;
	return (
		then.length === today.length &&
		then.every((word, at) => word === today[at] || (!isWord(word) && isSlip(word, today[at] ?? "")))
	);
}

/** A "not" more or less turns a sentence round, however few letters it has. */
const negations = (text: string): number =>
	text.match(/\b(?:no|not|never|none|nobody|cannot|without|un\w+)\b|n't\b/gi)?.length ?? 0;

/** The marks that part sentences and their parts: "No, wait" is not "No wait". */
const marks = (text: string): string => (plain(text).match(/[.,;:!?()]/g) ?? []).join("").replace(/\.$/, "");

/** The words of a text; one that is doubled counts once. */
export const wordsOf = (text: string): string[] =>
	(
		plain(text)
			.toLowerCase()
			.match(/[\p{L}\p{M}']+/gu) ?? []
	).filter((word, at, words) => word !== words[at - 1]);

/** "illegal" is "legal" with two letters more. */
const TURNS_ROUND = /^(?:a|il|im|in|ir|un|dis|mis|non)$/;

/** Whether one word was meant by another: its letters in another order or, in a long word, one or two others. */
function isSlip(was: string, now: string): boolean {
	if ([...was].sort().join() === [...now].sort().join()) return true;
	const [short, long] = was.length < now.length ? [was, now] : [now, was];
	if (long.endsWith(short) && TURNS_ROUND.test(long.slice(0, -short.length))) return false;
	// Of three letters, one makes another word: "may" and "can", "on" and "in".
	return short.length > 3 && distance(was, now) <= (short.length > 6 ? 2 : 1);
}

/** A record in which the English of some parts reads as it does now. */
export const respell = (madeFrom: MadeFrom, respelled: readonly Respelled[]): MadeFrom =>
	madeFrom.map((block) => {
		const found = respelled.find(({ was }) => was === block.english);
		return found ? { ...block, english: found.now } : block;
	});

/** Letters to add, take out or change. Levenshtein, one row at a time. */
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
