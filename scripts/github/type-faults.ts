import type { Fault } from "../project/faults.ts";

/** What TypeScript found, from what `tsc --pretty false` prints. // "scripts/a.ts(3,5): error TS2304: Cannot find name 'x'." */
export const typeFaults = (printed: string): Fault[] =>
	[...printed.matchAll(/^(\S[^(\n]*)\((\d+),(\d+)\): error (TS\d+: .*)$/gm)].map(
		([, file = "", line, column, message = ""]) => ({ file, line: Number(line), column: Number(column), message }),
	);
