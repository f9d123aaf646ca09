import path from "node:path";
import { runTool, type ToolResult } from "../../../../scripts/project/run-tool.ts";
import type { Step } from "./workflows.ts";

/**
 * Runs the commands of a step as GitHub would: by bash, stopping at the first that fails, in the project's root. A PATH in `env`
 * stands before the machine's.
 */
export function runStep({ run = "" }: Step, env: Readonly<Record<string, string>>): Promise<ToolResult> {
	const places = [env.PATH, path.dirname(process.execPath), process.env.PATH].filter((it) => it !== undefined);
	return runTool("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run], {
		env: { ...env, PATH: places.join(path.delimiter) },
	});
}
