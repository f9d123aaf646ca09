import { execFile, execFileSync } from "node:child_process";

/** What a program of the machine said, and whether it was content. */
export interface Outcome {
	code: number;
	output: string;
}

/** Whether a program is on this machine. */
export function isHere(program: string): boolean {
	try {
		execFileSync(program, ["--version"], { stdio: "ignore" });
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== "ENOENT";
	}
}

/** Runs a stock program in a folder; it never throws for an exit code. */
export const stock = (program: string, args: readonly string[], cwd: string): Promise<Outcome> =>
	new Promise((resolve) => {
		execFile(program, [...args], { cwd, env: { ...process.env, LC_ALL: "C.UTF-8" } }, (error, stdout, stderr) => {
			resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, output: stdout + stderr });
		});
	});
