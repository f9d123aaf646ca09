import { spawnSync } from "node:child_process";
import type { Diagnostic } from "../../../../scripts/project/diagnostics.ts";
import type { Workflow } from "./workflows.ts";

/** The commands of all workflows that a shell cannot read to their end, or into which GitHub would paste a text. */
export const shellDiagnostics = (workflows: readonly Workflow[]): Diagnostic[] =>
	workflows.flatMap((workflow) =>
		Object.values(workflow.jobs).flatMap(({ steps }) =>
			steps.flatMap(({ run }) => {
				const message = run === undefined ? undefined : whatIsWrong(run);
				return message === undefined ? [] : [{ file: workflow.file, line: lineOf(workflow, run), column: 1, message }];
			}),
		),
	);

function whatIsWrong(run: string): string | undefined {
	if (run.includes("${{"))
		return "GitHub pastes a text into this command, and the text may be a stranger's. Put it under env, and write $NAME here.";
	const { status, stderr } = spawnSync("bash", ["-n", "-c", run], { encoding: "utf8" });
	return status === 0 ? undefined : `a shell cannot read this command: ${stderr.trim().split("\n")[0]}`;
}

function lineOf({ text }: Workflow, run = ""): number {
	const [first = ""] = run.split("\n");
	return text.split("\n").findIndex((line) => line.includes(first.trim())) + 1;
}
