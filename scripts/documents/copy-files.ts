import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import { FILES_FOLDER, fileAddress } from "../facts/file-sizes.ts";
import type { Folders } from "../project/folders.ts";

/** Puts the files to download where their links lead, as they are. */
export async function copyFiles({ files }: Pick<Facts, "files">, { root, output }: Folders): Promise<void> {
	for (const file of files.all) {
		const to = path.join(output, fileAddress(file));
		await mkdir(path.dirname(to), { recursive: true });
		await copyFile(path.join(root, FILES_FOLDER, file.file), to);
	}
}
