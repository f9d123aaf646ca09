import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Without git's own variables: in a hook they name another place than the folder in which git is started. */
export const cleanEnvironment = (env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv =>
	Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GIT_")));

/**
 * Every address that the list has ever held, as far as git remembers. The last commit alone would not do: once a loss is
 * committed, it would go unnoticed. Empty where there is no git, as in a copy without its history.
 */
export async function formerAddresses(data: string): Promise<string[]> {
	const args = ["log", "--format=", "--patch", "--unified=0", "--no-color", "--no-ext-diff", "--", "addresses.json"];
	try {
		const { stdout } = await run("git", args, { cwd: data, env: cleanEnvironment(), maxBuffer: 2 ** 30 });
		return addressesInPatch(stdout);
	} catch {
		return [];
	}
}

/** The addresses in the added and removed lines of a patch. */
export const addressesInPatch = (patch: string): string[] => [
	...new Set([...patch.matchAll(/^[+-].*?"address":\s*"([^"]+)"/gm)].map((match) => match[1] ?? "")),
];
