import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic, DiagnosticsError } from "../../project/diagnostics.ts";
import { pathFrom, projectRoot } from "../../project/folders.ts";

/** Where lightningcss and esbuild say that a style or a script is wrong; each has words of its own. */
interface ToolError extends Error {
	fileName?: string;
	loc?: { line: number; column: number };
	errors?: readonly { text: string; location: { file: string; line: number; column: number } | null }[];
}

/** Everything that went wrong as errors, whatever threw it: those of the sources, or where a style, a script or the code broke. */
export function diagnosticsOf(error: unknown): readonly Diagnostic[] {
	if (!(error instanceof Error)) return [{ ...SOMEWHERE, message: String(error) }];
	// By its name, since the code that threw it may be read anew, and its class with them.
	if (error.name === "DiagnosticsError") return (error as DiagnosticsError).diagnostics;
	// What wraps an error only says that there is one.
	if (error.cause instanceof Error) return diagnosticsOf(error.cause);
	const { fileName, loc, errors = [] } = error as ToolError;
	if (fileName !== undefined && loc !== undefined)
		return [{ file: nameOf(fileName), line: loc.line, column: loc.column, message: error.message }];
	const located = errors.flatMap(({ text, location }) => (location === null ? [] : [{ ...location, text }]));
	if (located.length > 0)
		return located.map(({ file, line, column, text }) => ({
			file: nameOf(file),
			line,
			column: column + 1,
			message: text,
		}));
	const [first = ""] = error.message.replaceAll(projectRoot + path.sep, "").split("\n");
	return [{ ...(placeIn(error) ?? SOMEWHERE), message: first.trim() || error.name }];
}

/** For a trouble of the machine, such as a full disk. */
const SOMEWHERE = { file: "npm start", line: 1, column: 1 };

/** From the project's root, with forward slashes. */
const nameOf = (file: string): string => pathFrom(projectRoot, path.resolve(projectRoot, file));

/** How the project's files begin in a trace: as addresses, or as paths. */
const ROOTS = [pathToFileURL(projectRoot + path.sep).href, projectRoot + path.sep];
const PLACE = /^([^?:]+)(?:\?[^:]*)?:(\d+)(?::(\d+))?/;

/** The first place of the project's own that the trace of an error names; also where a file could not be understood at all. */
function placeIn({ stack = "" }: Error): Omit<Diagnostic, "message"> | undefined {
	for (const row of stack.split("\n")) {
		const root = ROOTS.find((it) => row.includes(it)) ?? "";
		const [, file = "", line, column = "1"] = PLACE.exec(row.slice(row.indexOf(root) + root.length)) ?? [];
		if (root === "" || line === undefined || file.startsWith("node_modules")) continue;
		return { file: file.replaceAll(path.sep, "/"), line: Number(line), column: Number(column) };
	}
	return undefined;
}
