import type { FileHandle } from "node:fs/promises";
import { bytesAt } from "./bytes-at.ts";
import { damaged } from "./damaged.ts";
import { findEnd } from "./find-end.ts";
import { readEntries, type ZipEntry } from "./read-entries.ts";
import { requireGapless } from "./require-gapless.ts";

/** A directory of this size names half a million files; the site has hundreds. */
const MOST_DIRECTORY_BYTES = 64 * 1024 * 1024;

/** The zip's own list of what is in it, as programs that unpack it read it. Throws a sentence for a zip that holds anything else. */
export async function readDirectory(handle: FileHandle): Promise<ZipEntry[]> {
	const { size } = await handle.stat();
	const end = await findEnd(handle, size);
	if (end.start + end.bytes !== end.at || end.bytes > MOST_DIRECTORY_BYTES)
		throw damaged("its directory is not where it should be");
	const entries = readEntries(await bytesAt(handle, end.start, end.bytes));
	if (entries.length !== end.count) throw damaged("its directory is not whole");
	await requireGapless(handle, entries, end.start);
	return entries;
}
