import { appendFileSync } from "node:fs";
import { type Fault, FaultsError, formatFault } from "../project/faults.ts";
import { inBlock } from "../review/print/escape.ts";
import { type Level, toAnnotation } from "./annotation.ts";

/** What a command of the project is told to do on GitHub beside its work. */
export interface Annotations {
	isWanted: boolean;
	/** Tells faults so that GitHub shows them at their lines; does nothing elsewhere. */
	tell(faults: readonly Fault[], level: Level): void;
}

/**
 * Runs the work of a command. With the argument `--annotations`, faults are also told so that GitHub shows them at their lines,
 * and on the summary of the run, since GitHub shows no more than ten of a kind at lines.
 */
export async function annotated(
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	run: (annotations: Annotations) => Promise<void>,
): Promise<void> {
	const isWanted = args.includes("--annotations");
	const tell = (faults: readonly Fault[], level: Level) => {
		if (!isWanted) return;
		for (const fault of faults) console.log(toAnnotation(fault, level));
	};
	try {
		await run({ isWanted, tell });
	} catch (error) {
		if (error instanceof FaultsError) {
			tell(error.faults, "error");
			if (isWanted && env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, summaryOf(error.faults));
		}
		throw error;
	}
}

const summaryOf = (faults: readonly Fault[]): string =>
	`## ${faults.length === 1 ? "One mistake" : `${faults.length} mistakes`} to mend\n\n${inBlock(faults.map(formatFault).join("\n"), "text")}\n`;
