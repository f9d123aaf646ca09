import { editDistance } from "../../../scripts/project/edit-distance.ts";
import type { KnownWord, Vocabulary } from "./vocabulary.ts";

/** Of shorter ones too many are alike. */
const SHORTEST_SLIPPED_STEM = 6;

/** Slips that a word may have: one in a short word makes another word, and one in a number another number. */
const slipsIn = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

/** The words with the fewest slips, if there are few enough, likeliest first; none between words of one sound. */
export function nearestWords(
	folded: string,
	words: readonly KnownWord[],
	{ soundOf, stemOf }: Pick<Vocabulary, "soundOf" | "stemOf">,
): { nearest: KnownWord[]; slips: number } {
	const sound = soundOf(folded);
	const stem = stemOf(folded);
	const most = slipsIn(folded);
	const mostInStem = stem.length >= SHORTEST_SLIPPED_STEM ? slipsIn(stem) : -1;
	let slips = most;
	let nearest = words.filter((word) => word.sound === sound);
	if (nearest.length > 0) return { nearest: byLikeness(nearest, folded), slips: 0 };
	if (folded.length === 3) {
		nearest = words.filter((word) => isSwap(folded, word.folded));
		return { nearest: byLikeness(nearest, folded), slips: 1 };
	}
	if (most === 0) return { nearest, slips };
	for (const word of words) {
		if (word.folded.length < 3) continue;
		const here = Math.min(
			editDistance(folded, word.folded, slips),
			editDistance(sound, word.sound, slips),
			// With other endings the stem alone may be what was slipped in.
			mostInStem < 0 ? slips + 1 : distanceOfStems(stem, word.stem, Math.min(slips, mostInStem)),
		);
		if (here > slips) continue;
		if (here < slips) nearest = [];
		slips = here;
		nearest.push(word);
	}
	return { nearest: byLikeness(nearest, folded), slips };
}

/** Of three letters only a change of places is surely a slip; Hmong is full of such short words. // ("pba", "pab") => true */
const isSwap = (typed: string, word: string): boolean =>
	typed.length === word.length && editDistance(typed, word, 1) === 1 && sorted(typed) === sorted(word);
const sorted = (word: string): string => Array.from(word).sort().join("");

/** Above `most` it is far. */
function distanceOfStems(a: string, b: string, most: number): number {
	const slips = editDistance(a, b, most);
	return slips > most ? Number.POSITIVE_INFINITY : slips;
}

/** People seldom miss the first letter. */
const byLikeness = (words: readonly KnownWord[], folded: string): KnownWord[] =>
	[...words].sort((a, b) => Number(b.folded[0] === folded[0]) - Number(a.folded[0] === folded[0]) || b.pages - a.pages);
