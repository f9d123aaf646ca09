import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { isListed, SUMS_FILE } from "../hosting/checksums.ts";
import { readSums } from "../hosting/read-checksums.ts";
import { pathFrom } from "../project/folders.ts";

/** A file, a link or the like in a folder that the project has not put there. */
export interface Stranger {
	/** From the folder, with forward slashes. // => "letters/thesis.txt" */
	file: string;
	isFile: boolean;
}

/**
 * What is in a folder besides what its own list of checksums names, which every build, mirror and release writes; undefined if the list
 * does not name all that marks a folder of the kind. Links are not followed.
 */
export async function strangersIn(folder: string, marks: readonly string[] = []): Promise<Stranger[] | undefined> {
	const listed = await namesOf(path.join(folder, SUMS_FILE));
	if (!marks.every((mark) => listed.has(mark))) return undefined;
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => ({
			file: pathFrom(folder, path.join(entry.parentPath, entry.name)),
			isFile: entry.isFile(),
		}))
		.filter(({ file, isFile }) => !(isFile && (listed.has(file) || !isListed(file) || LITTER.test(file))));
}

/** What systems leave in every folder that somebody opens. */
const LITTER = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

async function namesOf(list: string): Promise<ReadonlySet<string>> {
	try {
		return new Set(readSums(await readFile(list)).sums.keys());
	} catch {
		return new Set();
	}
}
