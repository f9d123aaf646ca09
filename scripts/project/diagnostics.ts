/** One thing that is wrong in a file a person edits: where it is, and a sentence that says what to write instead. */
export interface Diagnostic {
	/** Path from the project's root, with forward slashes. // => "_data/hours.json" */
	file: string;
	/** Counted from 1. */
	line: number;
	/** Counted from 1, in UTF-16 units as editors count. */
	column: number;
	message: string;
	/** Whether the site can be published all the same. */
	isWarning?: true;
}

/** In the order a person works through them: by file, then line, then column. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
	[...diagnostics].sort(
		(a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
	);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An error on one line. // => "_data/hours.json:12:5: the closing time 7pm is not understood. Write 19:00." */
export const formatDiagnostic = ({ file, line, column, message }: Diagnostic): string =>
	`${file}:${line}:${column}: ${message}`;

/** Nobody reads on after so many; the first ones often cause the others. */
const MOST_TOLD = 50;

const told = (diagnostics: readonly Diagnostic[]): string => {
	const more = diagnostics.length - MOST_TOLD;
	const lines = diagnostics.slice(0, MOST_TOLD).map(formatDiagnostic);
	return (more > 0 ? [...lines, `… and ${more} more`] : lines).join("\n");
};

/** Stops a command with every error found, of which its message names the first 50; commands print its message alone, never its stack. */
export class DiagnosticsError extends Error {
	readonly diagnostics: readonly Diagnostic[];
	constructor(diagnostics: readonly Diagnostic[]) {
		const sorted = sortDiagnostics(diagnostics);
		super(told(sorted));
		this.name = "DiagnosticsError";
		this.diagnostics = sorted;
	}
}
