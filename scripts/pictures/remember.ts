import { createHash, randomUUID } from "node:crypto";
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
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
	await keep(place, Buffer.concat([checksum(key, bytes), bytes])).catch(() => {});
	return { made, isNew: true };
}

/** Of an entry under its own name, so that one in the place of another is found out too. */
const checksum = (key: string, bytes: Uint8Array): Buffer => createHash("sha256").update(key).update(bytes).digest();

/** An entry is one file, its checksum first. Throws, or gives nothing, where it is not as it was written. */
async function recall(place: string, key: string): Promise<Made | undefined> {
	// A pipe or a device would be read for ever.
	if (!(await stat(place)).isFile()) return undefined;
	const entry = await readFile(place);
	const [sum, bytes] = [entry.subarray(0, SUM_LENGTH), entry.subarray(SUM_LENGTH)];
	return sum.equals(checksum(key, bytes)) ? (deserialize(bytes) as Made) : undefined;
}

const SUM_LENGTH = 32;

/** Once more after whatever was in its way is gone: a cache holds nothing that is not made again. */
async function keep(place: string, entry: Buffer): Promise<void> {
	const folder = path.dirname(place);
	await putAside(place, entry).catch(async () => {
		for (const level of [path.dirname(folder), folder]) {
			const found = await stat(level).catch(() => undefined);
			if (found?.isDirectory()) await chmod(level, found.mode | 0o700);
			else await rm(level, { force: true });
		}
		await rm(place, { recursive: true, force: true });
		await putAside(place, entry);
	});
}

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
