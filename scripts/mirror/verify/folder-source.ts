import { createReadStream } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { byCodePoint } from "../by-code-point.ts";
import { isListed, SUMS_FILE, sha256OfStream } from "../sums.ts";
import { type CopySource, type FoundFile, notACopy } from "./copy-source.ts";
import { showName } from "./show-name.ts";

/** A copy in a folder. It is walked, and no name of the list is ever opened, so a list cannot lead out of it. */
export async function folderSource(folder: string): Promise<CopySource> {
	if (!(await isFile(path.join(folder, SUMS_FILE)))) throw notACopy(showName(folder), await hintOf(folder));
	return {
		seesAll: true,
		async read(file, most) {
			const place = path.join(folder, file);
			if (!(await isFile(place))) return undefined;
			if ((await lstat(place)).size > most) throw new Error(`${file} is far too large to be what its name says.`);
			return readFile(place);
		},
		files: () => walk(folder, ""),
		close: async () => undefined,
	};
}

/** A symbolic link is no file of a copy, wherever it leads. */
const isFile = (place: string): Promise<boolean> =>
	lstat(place).then(
		(it) => it.isFile(),
		() => false,
	);

/** A zip unpacks into a folder of its own, and people name the folder around it. */
async function hintOf(folder: string): Promise<string | undefined> {
	const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
	for (const { name } of folders)
		if (await isFile(path.join(folder, name, SUMS_FILE))) return `Did you mean ${showName(path.join(folder, name))}?`;
	return undefined;
}

async function* walk(root: string, below: string): AsyncIterable<FoundFile> {
	const entries = await readdir(path.join(root, below), { withFileTypes: true });
	for (const entry of entries.sort((a, b) => byCodePoint(a.name, b.name))) {
		const file = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) yield* walk(root, file);
		else if (entry.isSymbolicLink()) yield { file, trouble: "is a link to another place; a copy has none." };
		else if (!entry.isFile()) yield { file, trouble: "is not a file but a device or a pipe; a copy has none." };
		else if (isListed(file)) yield await summed(root, file);
	}
}

async function summed(root: string, file: string): Promise<FoundFile> {
	try {
		return { file, sha256: await sha256OfStream(createReadStream(path.join(root, file))) };
	} catch (error) {
		const { code = "" } = error as NodeJS.ErrnoException;
		return {
			file,
			trouble: code === "EACCES" ? "may not be read by this user." : "cannot be read; the disk may be damaged.",
		};
	}
}
