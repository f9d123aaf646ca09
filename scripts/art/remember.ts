import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

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
	const before = await readAll(place);
	if (before) return { made: before, isNew: false };
	const made = await make();
	// Written aside and moved in one step, so that a build that is stopped, or one beside it, never leaves half a folder.
	const aside = path.join(folder, `.${key}-${randomUUID()}`);
	await mkdir(aside, { recursive: true });
	await Promise.all([...made].map(([name, bytes]) => writeFile(path.join(aside, name), bytes)));
	await rename(aside, place).catch(() => rm(aside, { recursive: true }));
	return { made, isNew: true };
}

async function readAll(folder: string): Promise<Map<string, Buffer> | undefined> {
	const names = await readdir(folder).catch(() => undefined);
	if (names === undefined) return undefined;
	return new Map(
		await Promise.all(
			names.sort().map(async (name): Promise<[string, Buffer]> => [name, await readFile(path.join(folder, name))]),
		),
	);
}
