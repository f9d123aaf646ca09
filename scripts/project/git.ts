import { execFile } from "node:child_process";

export interface GitResult {
	code: number;
	stdout: Buffer;
	stderr: string;
}

interface Options {
	/** What it reads. */
	input?: string;
	env?: Record<string, string>;
	/** Who needs git, for the sentence where there is none. // => "the review" */
	neededBy?: string;
}

/** Without git's own variables: in a hook they name another place than the folder in which git is started. */
export const cleanEnvironment = (env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv =>
	Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GIT_")));

/** Runs git in a folder and gives what it says; it never throws for an exit code. Throws a sentence where there is no git. */
export function git(
	folder: string,
	args: readonly string[],
	{ input, env, neededBy = "this command" }: Options = {},
): Promise<GitResult> {
	return new Promise((resolve, reject) => {
		const options = { cwd: folder, env: { ...cleanEnvironment(), LC_ALL: "C", ...env }, encoding: "buffer" } as const;
		const child = execFile("git", args, { ...options, maxBuffer: 2 ** 30 }, (error, stdout, stderr) => {
			if (error?.code === "ENOENT")
				reject(new Error(`git is not installed here, and ${neededBy} needs it. Install git first.`));
			else resolve({ code: error ? Number(error.code) || 1 : 0, stdout, stderr: stderr.toString("utf8") });
		});
		// A program that ends before it has read all closes the pipe; its exit code says why.
		child.stdin?.on("error", () => {});
		child.stdin?.end(input ?? "");
	});
}

/** What git prints, without the line's end; undefined if it fails. */
export async function gitLine(
	folder: string,
	args: readonly string[],
	options: Options = {},
): Promise<string | undefined> {
	const { code, stdout } = await git(folder, args, options);
	return code === 0 ? stdout.toString("utf8").trim() : undefined;
}
