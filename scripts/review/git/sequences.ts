import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { partOf, readFile } from "../../facts/read-json.ts";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { type Folders, pathFrom } from "../../project/folders.ts";
import { git } from "../../project/git.ts";
import { findBase } from "./find-base.ts";

/** What those who have put an event into their calendar must learn of. */
const SEEN = [
	"start",
	"end",
	"timeToBeAnnounced",
	"timeZone",
	"repeats",
	"dates",
	"place",
	"online",
	"status",
] as const;

/**
 * Events whose time, place or status differs from the main branch, and whose `sequence` has not risen: by it programs tell the newer of two
 * versions. None where there is no history to compare with.
 */
export async function sequenceDiagnostics({ data, root }: Pick<Folders, "data" | "root">): Promise<Diagnostic[]> {
	const ask = async (...args: string[]): Promise<string> => (await git(data, args)).stdout.toString("utf8");
	try {
		const { commit } = await findBase(root);
		const changed = await ask("diff", "--name-only", "-z", "--relative", "--diff-filter=M", commit, "--", "events");
		const files = changed.split("\0").filter(Boolean);
		const told = files.map(async (name): Promise<Diagnostic[]> => {
			const file = path.join(data, name);
			const { value: now, locate } = readFile(pathFrom(root, file), file);
			const message = fault(JSON.parse(await ask("show", `${commit}:./${name}`)), now);
			const field = partOf(now, "sequence") === undefined ? "status" : "sequence";
			return message === undefined ? [] : [{ file: pathFrom(root, file), ...locate([field]), message }];
		});
		return (await Promise.all(told)).flat();
	} catch {
		return [];
	}
}

function fault(was: unknown, now: unknown): string | undefined {
	// One that is gone has no fields that anybody looks at.
	if (partOf(now, "status") === undefined || partOf(was, "status") === undefined) return undefined;
	const before = Number(partOf(was, "sequence") ?? 0);
	const after = Number(partOf(now, "sequence") ?? 0);
	if (SEEN.some((field) => !isDeepStrictEqual(partOf(was, field), partOf(now, field))))
		return after > before
			? undefined
			: `the time, place or status of this event has changed since it was published. Write "sequence": ${before + 1}, so that people's calendars take it over.`;
	return after >= before
		? undefined
		: `the number of changes fell from ${before} to ${after}, so people's calendars would pass over the next one. Write "sequence": ${before}.`;
}
