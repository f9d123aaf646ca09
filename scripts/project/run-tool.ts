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
	/** Also show what it prints, as it prints it. */
	show?: boolean;
}

/** What Node says of a tool that is half deleted, before its trace. */
const LACK = /^Error(?: \[\w+\])?: (Cannot find (?:module|package) '.*node_modules.*)$/m;

/** Runs a program of node_modules/.bin, or another; it never throws for an exit code. */
export function runTool(
	program: string,
	args: readonly string[],
	{ cwd = projectRoot, env, show = false }: Options = {},
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
				if (show) process.stdout.write(chunk);
			});
		child.on("error", reject);
		child.on("close", (code) => {
			const [, lack] = LACK.exec(output) ?? [];
			if (lack === undefined) resolve({ code: code ?? 1, output });
			else reject(new Error(lack));
		});
	});
}
