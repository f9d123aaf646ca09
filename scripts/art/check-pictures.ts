import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Fault } from "../project/faults.ts";
import { checkPicture } from "./check-picture.ts";

/** Judges every source picture of a site, whether a page shows it yet or not: what is committed can be copied. */
export async function checkPictures({ root }: { root: string }): Promise<Fault[]> {
	const folder = path.join(root, "assets/images");
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith("."))
		.map((entry) => path.join(entry.parentPath, entry.name));
	const faults = await Promise.all(files.map((file) => checkPicture(file, root)));
	return faults.filter((fault) => fault !== undefined);
}
