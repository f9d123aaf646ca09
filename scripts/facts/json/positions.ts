/** A place in a file, both counted from 1. */
export interface Position {
	line: number;
	column: number;
}

/** The offset at which each line begins. */
export function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

/** Finds the line and column of an offset. The table of lines is made once, so that thousands of look-ups stay cheap. */
export function positionsOf(text: string): (offset: number) => Position {
	const starts = lineStarts(text);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
