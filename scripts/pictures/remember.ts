import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";

/** Files by name. */
export type Made = ReadonlyMap<string, Buffer>;

/** A name for what is made from these parts and nothing else. // => "3f2a91c07be4d815" */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest("hex").slice(0, 16);
}

/** What was made for this key before, else what `make` gives now, kept in the folder for the next build. */
export async function remember(
	folder: string,
	key: string,
	make: () => Promise<Made>,
): Promise<{ made: Made; isNew: boolean }> {
	const place = path.join(folder, key);
	const before = await recall(place, key).catch(() => undefined);
	if (before) return { made: before, isNew: false };
	const made = await make();
	const bytes = serialize(made);
	// What cannot be kept is made again by the next build, and no reason to stop this one.
	await putAside(place, Buffer.concat([checksum(key, bytes), bytes])).catch(() => {});
	return { made, isNew: true };
}

/** Of an entry under its own name, so that one in the place of another is found out too. */
const checksum = (key: string, bytes: Uint8Array): Buffer => createHash("sha256").update(key).update(bytes).digest();

/** An entry is one file, its checksum first. Throws, or gives nothing, where it is not as it was written. */
async function recall(place: string, key: string): Promise<Made | undefined> {
	const entry = await readFile(place);
	const [sum, bytes] = [entry.subarray(0, SUM_LENGTH), entry.subarray(SUM_LENGTH)];
	return sum.equals(checksum(key, bytes)) ? (deserialize(bytes) as Made) : undefined;
}

const SUM_LENGTH = 32;

/** Written aside and moved in one step, so that a build that is stopped, or one beside it, never leaves half an entry. */
async function putAside(place: string, entry: Buffer): Promise<void> {
	const aside = `${place}.${randomUUID()}`;
	try {
		await mkdir(path.dirname(place), { recursive: true });
		await writeFile(aside, entry);
		await rename(aside, place);
	} finally {
		await rm(aside, { force: true });
	}
}
