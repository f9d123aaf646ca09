import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { siteFiles } from "../../scripts/urls/site-files.ts";

/** Every file of a folder with a fingerprint of its bytes. */
export async function fingerprints(folder: string): Promise<Record<string, string>> {
	const files = await siteFiles(folder);
	return Object.fromEntries(
		await Promise.all(
			files.map(async (file) => {
				const bytes = await readFile(path.join(folder, file));
				return [file, createHash("sha256").update(bytes).digest("hex").slice(0, 16)] as const;
			}),
		),
	);
}
