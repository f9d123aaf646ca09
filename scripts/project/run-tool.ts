import { spawn } from "node:child_process";
import { projectRoot } from "./folders.ts";

export interface ToolResult {
	code: number;
	output: string;
}

interface Options {
	/** Where it starts; the project's root without it. */
	cwd?: string;
	env?: Record<string, string>;
}

/** Runs a program of node_modules/.bin, or another; it never throws for an exit code. */
export function runTool(
	program: string,
	args: readonly string[],
	{ cwd = projectRoot, env }: Options = {},
): Promise<ToolResult> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd,
			env: { ...process.env, ...env },
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
}
