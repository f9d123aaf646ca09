import { execFileSync } from "node:child_process";
import { cleanEnvironment } from "../scripts/project/git.ts";

interface Options {
	env?: Record<string, string>;
}

/** Runs git in a folder, as somebody with a name who signs nothing, and gives what it prints. Throws for an exit code. */
export const runGit = (folder: string, args: readonly string[], { env }: Options = {}): string =>
	execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@city.example", "-c", "commit.gpgsign=false", ...args], {
		cwd: folder,
		encoding: "utf8",
		env: { ...cleanEnvironment(), ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
