import { fold } from "./fold.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Single letters are parts of anything. */
const SHORTEST_PART = 2;

/**
 * A word taken apart into words of the site, in as few as possible: Hmong is written with and without spaces between its
 * syllables. undefined where it cannot be. // "kevpab" => ["kev", "pab"]
 */
export function splitWord(folded: string, { byFold, isStop }: Vocabulary): string[] | undefined {
	/** For each end, the parts of the best way there. */
	const ways: (string[] | undefined)[] = [[]];
	for (let end = 1; end <= folded.length; end++) {
		for (let start = 0; start <= end - SHORTEST_PART; start++) {
			// The whole word is no part of itself.
			if (end - start === folded.length) continue;
			const way = ways[start];
			const part = byFold.get(folded.slice(start, end));
			if (!way || !part) continue;
			const best = ways[end];
			if (!best || way.length + 1 < best.length) ways[end] = [...way, part.written];
		}
	}
	const parts = ways[folded.length];
	// "beat" is not "be at".
	return parts && parts.length > 1 && !parts.every((part) => isStop(fold(part))) ? parts : undefined;
}
