/** What aligning compares: two blocks are alike if they are of one kind, and the same if they also say the same. */
export interface Aligned {
	kind: string;
	text: string;
}

/**
 * For each block of `now`, the index of the block of `then` that it was before, or -1 if it is new. First the blocks that are the same in
 * the same order, then those that moved, then between two known ones those of one kind in their order: they were changed.
 */
export function align(then: readonly Aligned[], now: readonly Aligned[]): number[] {
	const found = new Array<number>(now.length).fill(-1);
	const free = new Set(then.keys());
	const take = (at: number, was: number): void => {
		found[at] = was;
		free.delete(was);
	};
	for (const [was, at] of longestCommon(then, now)) take(at, was);
	for (const [at, block] of now.entries()) {
		if (found[at] !== -1 || block.text === "") continue;
		const moved = [...free].find((was) => isSame(then[was], block));
		if (moved !== undefined) take(at, moved);
	}
	for (const [at, block] of now.entries()) {
		if (found[at] !== -1) continue;
		const [after, before] = neighbours(found, at, then.length);
		const changed = [...free].find((was) => was > after && was < before && then[was]?.kind === block.kind);
		if (changed !== undefined) take(at, changed);
	}
	return found;
}

const isSame = (a: Aligned | undefined, b: Aligned): boolean => a?.kind === b.kind && a.text === b.text;

/** The nearest known blocks before and after a place, as they stood before. */
function neighbours(found: readonly number[], at: number, end: number): [number, number] {
	const before = found.slice(0, at).findLast((was) => was !== -1) ?? -1;
	const after = found.slice(at + 1).find((was) => was > before) ?? end;
	return [before, after];
}

/** Pairs of the longest common subsequence, in order; pages have some hundred blocks, so the plain table will do. */
function longestCommon(then: readonly Aligned[], now: readonly Aligned[]): [number, number][] {
	const width = now.length + 1;
	const length = new Uint16Array((then.length + 1) * width);
	const at = (i: number, j: number): number => length[i * width + j] ?? 0;
	for (let i = then.length - 1; i >= 0; i--)
		for (let j = now.length - 1; j >= 0; j--) {
			const [a, b] = [then[i], now[j]];
			length[i * width + j] = a && b && isSame(a, b) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < then.length && j < now.length; ) {
		const [a, b] = [then[i], now[j]];
		if (a && b && isSame(a, b) && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}
