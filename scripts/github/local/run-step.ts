import { spawn } from "node:child_process";
import path from "node:path";
import { projectRoot } from "../../project/folders.ts";
import type { ToolResult } from "../../project/run-tool.ts";
import type { Step } from "./workflows.ts";

/**
 * Runs the commands of a step as GitHub would: by bash, stopping at the first that fails, in the project's root. A PATH in `env`
 * stands before the machine's.
 */
export const runStep = ({ run = "" }: Step, env: Readonly<Record<string, string>>): Promise<ToolResult> =>
	new Promise((resolve, reject) => {
		const places = [env.PATH, path.dirname(process.execPath), process.env.PATH].filter((it) => it !== undefined);
		const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run], {
			cwd: projectRoot,
			env: { ...process.env, ...env, PATH: places.join(path.delimiter) },
			stdio: ["ignore", "pipe", "pipe"],
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk: Buffer) => {
				output += chunk;
			});
		child.on("error", reject);
		child.on("close", (code) => resolve({ code: code ?? 1, output }));
	});
