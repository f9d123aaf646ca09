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
		const told = await Promise.all(
			changed
				.split("\0")
				.filter(Boolean)
				.map(async (file) => {
					const was: unknown = JSON.parse(await ask("show", `${commit}:./${file}`));
					const json = readFile(pathFrom(root, path.join(data, file)), path.join(data, file));
					const message = fault(was, json.value);
					const field = partOf(json.value, "sequence") === undefined ? "status" : "sequence";
					return message === undefined ? [] : [{ file: json.file, ...json.locate([field]), message }];
				}),
		);
		return told.flat();
	} catch {
		return [];
	}
}

function fault(was: unknown, now: unknown): string | undefined {
	// One that is gone has no fields that anybody looks at.
	if (partOf(now, "status") === undefined || partOf(was, "status") === undefined) return undefined;
	const [before, after] = [was, now].map((event) => Number(partOf(event, "sequence") ?? 0));
	if (before === undefined || after === undefined) return undefined;
	const isSeen = SEEN.some((field) => !isDeepStrictEqual(partOf(was, field), partOf(now, field)));
	if (isSeen ? after > before : after >= before) return undefined;
	return isSeen
		? `the time, place or status of this event has changed since it was published. Write "sequence": ${before + 1}, so that people's calendars take it over.`
		: `the number of changes fell from ${before} to ${after}, so people's calendars would pass over the next one. Write "sequence": ${before}.`;
}
