import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isListed, SIGNATURE_FILE, SUMS_FILE, type Sum, sha256Of, sumsOfFolder, sumsText } from "../hosting/sums.ts";
import type { CopyFile, CopyFiles } from "./copy.ts";

/** The same files and, after them, the list of their checksums; one that they had before is left out. */
export async function* sealFiles(files: CopyFiles): AsyncIterable<CopyFile> {
	const sums: Sum[] = [];
	for await (const [file, bytes] of files) {
		if (!isListed(file)) continue;
		sums.push({ file, sha256: sha256Of(bytes) });
		yield [file, bytes];
	}
	yield [SUMS_FILE, Buffer.from(sumsText(sums))];
}

/** Writes the list of a folder's checksums into it. A signature never stands beside a list that it does not fit. */
export async function sealFolder(folder: string): Promise<void> {
	const list = sumsText(await sumsOfFolder(folder));
	await rm(path.join(folder, SIGNATURE_FILE), { force: true });
	await writeFile(path.join(folder, SUMS_FILE), list);
}
