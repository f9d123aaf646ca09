import path from "node:path";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { pathFrom } from "../../project/folders.ts";
import { git } from "../../project/git.ts";
import { citedAt } from "../../urls/permalink.ts";
import type { Facts } from "../facts.ts";
import type { PermanentAddress } from "../schema/address.ts";
import { addressLine } from "./add-addresses.ts";

/** What git remembers of the list and the list no longer says. */
export async function ledgerDiagnostics(place: { data: string; root: string }, facts: Facts): Promise<Diagnostic[]> {
	const file = pathFrom(place.root, path.join(place.data, "addresses.json"));
	return lostAddresses(await formerAddresses(place.data), facts.addresses.all, file);
}

/** Addresses that were once in the list and are no longer: it may only grow, since somebody may have cited each of them. */
export function lostAddresses(
	former: Iterable<string>,
	addresses: readonly PermanentAddress[],
	file: string,
): Diagnostic[] {
	const kept = new Set(addresses.map(({ address }) => address));
	return [...new Set(former)].filter((address) => !kept.has(address)).map((address) => lost(address, file));
}

const lost = (address: string, file: string): Diagnostic => {
	const moved = addressLine({ address, movedTo: `/${address.split("/")[1]}/` });
	const message =
		citedAt(address)?.kind === "events"
			? `the address ${address} was taken out. Put it back: ${addressLine({ address })}; and bring the event back with "status": "cancelled". Only if it never was announced, or has another id now, say where its address leads: ${moved}.`
			: `the address ${address} was taken out, but somebody may have cited it. Put it back, and say where it leads now: ${moved}.`;
	return { file, line: 1, column: 1, message };
};

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
 * The addresses in a log with patches, the newest commit first. An address that a revert has taken away is not among them: undoing a change must give the former site back, with nothing left to fix.
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
