import { editDistance } from "../../project/edit-distance.ts";
import type { MadeFrom } from "./made-from.ts";
import { anchorsOf, plain } from "./meaning.ts";

/** One part of an English text that was mended in its spelling. */
export interface Respelled {
	was: string;
	now: string;
}

/**
 * Whether two texts differ as a slip of the pen does, in any language: the same numbers, references, addresses and marks, and as many
 * words, each the same or nearly so. Whoever says that the English was only corrected in its spelling is held to that.
 */
export function isRespelling({ was, now }: Respelled): boolean {
	if (String(anchorsOf(was)) !== String(anchorsOf(now))) return false;
	if (String(was.match(/\d+/g)) !== String(now.match(/\d+/g)) || marks(was) !== marks(now)) return false;
	const [then, today] = [wordsOf(was), wordsOf(now)];
	// "every one" and "everyone" differ by a blank alone.
	if (then.join("") === today.join("")) return true;
	return then.length === today.length && then.every((word, at) => word === today[at] || isSlip(word, today[at] ?? ""));
}

/** The marks that part sentences and their parts: "No, wait" is not "No wait". */
const marks = (text: string): string => (plain(text).match(/[.,;:!?()]/g) ?? []).join("").replace(/\.$/, "");

/** The words of a text; one that is doubled counts once. */
export const wordsOf = (text: string): string[] =>
	(
		plain(text)
			.toLowerCase()
			.match(/[\p{L}\p{M}']+/gu) ?? []
	).filter((word, at, words) => word !== words[at - 1]);

/** Whether one word was meant by another: its letters in another order or, in a long word, one or two others. */
function isSlip(was: string, now: string): boolean {
	if ([...was].sort().join() === [...now].sort().join()) return true;
	const [short = "", long = ""] = [was, now].sort((a, b) => a.length - b.length);
	// Letters put before a word turn it round ("legal", "illegal"); of three letters, one makes another word: "on" and "in".
	return !long.endsWith(short) && short.length > 3 && editDistance(was, now, 2) <= (short.length > 6 ? 2 : 1);
}

/** A record in which the English of some parts reads as it does now. */
export const respell = (madeFrom: MadeFrom, respelled: readonly Respelled[]): MadeFrom =>
	madeFrom.map((block) => {
		const found = respelled.find(({ was }) => was === block.english);
		return found ? { ...block, english: found.now } : block;
	});
