/** How many letters must be typed, dropped, changed or swapped with the next to make one word of the other. */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const cost = a[row - 1] === b[column - 1] ? 0 : 1;
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(
				at(last, column) + 1,
				at(current, column - 1) + 1,
				at(last, column - 1) + cost,
				swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/** Nobody means a name by a longer text, and comparing two takes time by the product of their lengths. */
const LONGEST_NAME = 100;

/** The known word that was most likely meant; undefined if none is near. // closest("hotine", ["hotline"]) => "hotline" */
export function closest(word: string, known: Iterable<string>): string | undefined {
	if (word.length > LONGEST_NAME) return undefined;
	let best: string | undefined;
	// A third of the letters; of two letters, such as a language's, one wrong letter makes another word.
	let bestDistance = Math.floor(word.length / 3) + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
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
