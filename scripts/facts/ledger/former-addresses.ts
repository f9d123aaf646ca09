import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Every address that the list has ever held, as far as git remembers. The last commit alone would not do: once a loss is
 * committed, it would go unnoticed. Empty where there is no git, as in a copy without its history.
 */
export async function formerAddresses(data: string): Promise<string[]> {
	try {
		const { stdout } = await run(
			"git",
			["log", "--format=", "--patch", "--unified=0", "--no-color", "--no-ext-diff", "--", "addresses.json"],
			{ cwd: path.resolve(data), maxBuffer: 1024 * 1024 * 1024 },
		);
		return addressesInPatch(stdout);
	} catch {
		return [];
	}
}

/** The addresses in the added and removed lines of a patch. */
export const addressesInPatch = (patch: string): string[] => [
	...new Set([...patch.matchAll(/^[+-].*?"address":\s*"([^"]+)"/gm)].map((match) => match[1] ?? "")),
];
