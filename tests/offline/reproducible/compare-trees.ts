import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { siteFiles } from "../../../scripts/urls/site-files.ts";

/** The names of the files whose bytes differ, or that only one of two folders has. Names alone: the differences may be long. */
export async function differing(one: string, other: string): Promise<string[]> {
	const [ours, theirs] = [await sums(one), await sums(other)];
	return [...new Set([...ours.keys(), ...theirs.keys()])].filter((file) => ours.get(file) !== theirs.get(file)).sort();
}

async function sums(folder: string): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (const file of await siteFiles(folder)) {
		const bytes = await readFile(path.join(folder, file));
		found.set(file, createHash("sha256").update(bytes).digest("hex"));
	}
	return found;
}
