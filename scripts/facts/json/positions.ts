import { LineCounter } from "yaml";

/** A place in a file, both counted from 1. */
export interface Position {
	line: number;
	column: number;
}

/** The offset at which each line begins. */
export const lineStarts = (text: string): number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];

/** Finds the line and column of an offset. The table of lines is made once, so that thousands of look-ups stay cheap. */
export function positionsOf(text: string): (offset: number) => Position {
	const counter = new LineCounter();
	for (const start of lineStarts(text)) counter.addNewLine(start);
	return (offset) => {
		const { line, col } = counter.linePos(offset);
		return { line, column: col };
	};
}
