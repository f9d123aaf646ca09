/**
 * How many slips of typing lie between two words: a letter too many, too few, wrong, or two changed over (Damerau and
 * Levenshtein, optimal string alignment). Anything above `most` comes back as `most + 1`. // ("derehcos", "derechos") => 1
 */
export function editDistance(a: string, b: string, most: number = Number.POSITIVE_INFINITY): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const here = [row];
		let best = row;
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let cost = Math.min(at(above, column) + 1, at(here, column - 1) + 1, at(above, column - 1) + (isSame ? 0 : 1));
			const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (isSwapped) cost = Math.min(cost, at(before, column - 2) + 1);
			here.push(cost);
			best = Math.min(best, cost);
		}
		if (best > most) return most + 1;
		before = above;
		above = here;
	}
	return Math.min(at(above, b.length), most + 1);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
