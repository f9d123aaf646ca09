import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CopyFile, CopyFiles } from "./copy.ts";
import { signMessage } from "./minisign.ts";
import type { SecretKey } from "./minisign-keys.ts";
import { isListed, SIGNATURE_FILE, SUMS_FILE, type Sum, sha256Of, sumsOfFolder, sumsText } from "./sums.ts";

/** What a copy is sealed with: its day, and a key if there is one. */
export interface Seal {
	/** // => "2018-11-05" */
	edition: string;
	/** Undefined leaves the copy unsigned. */
	key: SecretKey | undefined;
}

/** The list of checksums and, with a key, its signature, by their names. The edition's day stands for the time, so that no clock is in it. */
export function sealOf(list: string, { edition, key }: Seal): Map<string, Uint8Array> {
	const bytes = Buffer.from(list);
	const sealed = new Map<string, Uint8Array>([[SUMS_FILE, bytes]]);
	const comment = `edition:${edition}\tfile:${SUMS_FILE}\thashed`;
	if (key !== undefined) sealed.set(SIGNATURE_FILE, Buffer.from(signMessage(bytes, comment, key)));
	return sealed;
}

/** The same files and, after them, their seal; one that they had before is left out. */
export async function* sealFiles(files: CopyFiles, seal: Seal): AsyncIterable<CopyFile> {
	const sums: Sum[] = [];
	for await (const [file, bytes] of files) {
		if (!isListed(file)) continue;
		sums.push({ file, sha256: sha256Of(bytes) });
		yield [file, bytes];
	}
	yield* sealOf(sumsText(sums), seal);
}

/** Seals a folder. The former list stays until the new one is whole, and a signature never stands beside a list that it does not fit. */
export async function sealFolder(folder: string, seal: Seal): Promise<void> {
	const sealed = sealOf(sumsText(await sumsOfFolder(folder)), seal);
	// Beside the folder's own place, not in it: what is left by a killed run must not become a file of the copy.
	const draft = (name: string) => `${path.resolve(folder)}.${name}-${process.pid}`;
	try {
		for (const [name, bytes] of sealed) await writeFile(draft(name), bytes);
		await rm(path.join(folder, SIGNATURE_FILE), { force: true });
		for (const name of sealed.keys()) await rename(draft(name), path.join(folder, name));
	} finally {
		for (const name of sealed.keys()) await rm(draft(name), { force: true });
	}
}
