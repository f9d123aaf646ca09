import { editDistance } from "../project/edit-distance.ts";

/** Nobody means a name by a longer text, and comparing two takes time by the product of their lengths. */
const LONGEST_NAME = 100;

/** The known word that was most likely meant; undefined if none is near. // closest("hotine", ["hotline"]) => "hotline" */
export function closest(word: string, known: Iterable<string>): string | undefined {
	if (word.length > LONGEST_NAME) return undefined;
	let best: string | undefined;
	// A third of the letters; of two letters, such as a language's, one wrong letter makes another word.
	let bestDistance = Math.floor(word.length / 3) + 1;
	for (const candidate of known) {
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
		// Of two that differ in capitals alone, the one that is written so.
		const isNearer =
			best !== undefined && distance === bestDistance && editDistance(word, candidate) < editDistance(word, best);
		if (distance < bestDistance || isNearer) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** What to write instead of a name that is not known. // => 'Did you mean "city-311"?' */
export function instead(word: string, known: Iterable<string>): string {
	const names = [...known];
	const near = closest(word, names);
	if (near !== undefined) return `Did you mean "${near}"?`;
	if (names.length === 0) return "There is none yet: take it out, or add it first.";
	const shown = names.slice(0, 12).join(", ");
	return names.length > 12 ? `Write one that exists, such as ${shown}.` : `Write one of: ${shown}.`;
}
