import { type Dirent, existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Diagnostic } from "../project/diagnostics.ts";
import { pathFrom } from "../project/folders.ts";
import { checkPicture } from "./check-picture.ts";

/** Judges every entry among the source pictures of a site, whether a page shows it yet or not: what is committed can be copied. */
export async function checkPictures({ root }: { root: string }): Promise<Diagnostic[]> {
	const folder = path.join(root, "assets/images");
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const diagnostics = await Promise.all(
		entries.map(async (entry): Promise<Diagnostic | undefined> => {
			if (entry.name === ".gitkeep" && entry.isFile()) return undefined;
			const file = path.join(entry.parentPath, entry.name);
			const message = strangeness(entry);
			if (message === undefined) return entry.isFile() ? checkPicture(file, root) : undefined;
			return { file: pathFrom(root, file), line: 1, column: 1, message };
		}),
	);
	return diagnostics.filter((diagnostic) => diagnostic !== undefined);
}

/** Why an entry is not even opened: what it leads to may be anything, and may never end. */
function strangeness(entry: Dirent): string | undefined {
	if (entry.isSymbolicLink()) return "this is a link to another file. Put the picture itself in its place.";
	if (!entry.isFile() && !entry.isDirectory()) return "this is no picture, but a device of this computer. Delete it.";
	return entry.name.startsWith(".") ? "a name with a dot in front is hidden from you. Rename or delete it." : undefined;
}
