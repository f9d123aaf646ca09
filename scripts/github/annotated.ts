import { appendFileSync } from "node:fs";
import { type Diagnostic, DiagnosticsError, formatDiagnostic } from "../project/diagnostics.ts";
import { inBlock } from "../project/escape-markdown.ts";

/** What a command of the project is told to do on GitHub beside its work. */
export interface Annotations {
	isWanted: boolean;
	/** Tells errors so that GitHub shows them at their lines; does nothing elsewhere. */
	tell(diagnostics: readonly Diagnostic[], level: Level): void;
}

/**
 * Runs the work of a command. With the argument `--annotations`, errors are also told so that GitHub shows them at their lines,
 * and on the summary of the run, since GitHub shows no more than ten of a kind at lines.
 */
export async function annotated(
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	run: (annotations: Annotations) => Promise<void>,
): Promise<void> {
	const isWanted = args.includes("--annotations");
	const tell = (diagnostics: readonly Diagnostic[], level: Level) => {
		if (!isWanted) return;
		for (const diagnostic of diagnostics) console.log(toAnnotation(diagnostic, level));
	};
	try {
		await run({ isWanted, tell });
	} catch (error) {
		if (error instanceof DiagnosticsError) {
			tell(error.diagnostics, "error");
			if (isWanted && env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, summaryOf(error.diagnostics));
		}
		throw error;
	}
}

const summaryOf = (diagnostics: readonly Diagnostic[]): string =>
	`## ${diagnostics.length === 1 ? "One mistake" : `${diagnostics.length} mistakes`} to fix\n\n${inBlock(diagnostics.map(formatDiagnostic).join("\n"), "text")}\n`;

/** What the box at the line is headed with, by how much it matters. */
const TITLES = { error: "A mistake to fix", warning: "Please look at this" } as const;
type Level = keyof typeof TITLES;

/**
 * The line of a log that puts an error beside the line of the file in a pull request.
 * // => "::error file=_data/hours.json,line=3,col=2,title=A mistake to fix::the closing time is missing."
 * What must be escaped: https://github.com/actions/toolkit, packages/core/src/command.ts (escapeData, escapeProperty).
 */
export const toAnnotation = ({ file, line, column, message }: Diagnostic, level: Level = "error"): string =>
	`::${level} file=${property(file)},line=${line},col=${column},title=${property(TITLES[level])}::${data(message)}`;

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** What TypeScript found, from what `tsc --pretty false` prints. // "scripts/a.ts(3,5): error TS2304: Cannot find name 'x'." */
export const typeDiagnostics = (printed: string): Diagnostic[] =>
	[...printed.matchAll(/^(\S[^(\n]*)\((\d+),(\d+)\): error (TS\d+: .*)$/gm)].map(
		([, file = "", line, column, message = ""]) => ({ file, line: Number(line), column: Number(column), message }),
	);
