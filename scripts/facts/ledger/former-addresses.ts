import { git } from "../../project/git.ts";

/**
 * Every address that the list has ever held, as far as git remembers. The last commit alone would not do: once a loss is
 * committed, it would go unnoticed. Empty where there is no git, as in a copy without its history.
 */
export async function formerAddresses(data: string): Promise<string[]> {
	const format = `--format=${COMMIT}%B${PATCH}`;
	const args = ["log", format, "--patch", "--unified=0", "--no-color", "--no-ext-diff", "--", "addresses.json"];
	try {
		const { code, stdout } = await git(data, args);
		return code === 0 ? addressesInLog(stdout.toString("utf8")) : [];
	} catch {
		return [];
	}
}

// Neither can stand in a message that git takes.
const COMMIT = "\x1e";
const PATCH = "\x1f";
/** What git writes into the message of `git revert`, and GitHub's button into the description that a squash takes over. */
const REVERT = /^(This reverts commit [0-9a-f]{7,64}|Reverts [\w.-]+\/[\w.-]+#\d+)/m;

/**
 * The addresses in a log with patches, the newest commit first. An address that a revert has taken away is not among them: undoing a change must give the former site back, with nothing left to mend.
 */
export function addressesInLog(log: string): string[] {
	const undone = new Set<string>();
	const known = new Set<string>();
	for (const commit of log.split(COMMIT)) {
		const [message = "", patch = ""] = commit.split(PATCH);
		const added = addressesIn("+", patch);
		const removed = addressesIn("-", patch).filter((address) => !added.includes(address));
		for (const address of added) if (!undone.has(address)) known.add(address);
		// Only the newest word on an address counts.
		for (const address of removed.filter((it) => !known.has(it) && !undone.has(it)))
			(REVERT.test(message) ? undone : known).add(address);
	}
	return [...known];
}

const addressesIn = (sign: "+" | "-", patch: string): string[] =>
	[...patch.matchAll(/^([+-]).*?"address":\s*"([^"]+)"/gm)].flatMap(([, side, address = ""]) =>
		side === sign ? [address] : [],
	);
