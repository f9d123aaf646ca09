import { createReadStream, type Dirent } from "node:fs";
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { isListed, SUMS_FILE, sha256OfStream } from "../../hosting/checksums.ts";
import { showName } from "../../hosting/file-names.ts";
import { type CopySource, type FoundFile, notACopy, type Summed } from "./verify-copy.ts";

/** No file of the site is larger: the largest, its zips, have some 25 MB. */
const MOST_FILE_BYTES = 2 ** 30;

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
		files: (listed) => walk(folder, listed),
	};
}

/** A symbolic link is no file of a copy, wherever it leads. */
export const isFile = (place: string): Promise<boolean> =>
	lstat(place).then(
		(it) => it.isFile(),
		(error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
			throw error;
		},
	);

/** A zip unpacks into a folder of its own, and people name the folder around it. */
async function hintOf(folder: string): Promise<string | undefined> {
	const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
	for (const { name } of folders)
		if (await isFile(path.join(folder, name, SUMS_FILE)).catch(() => false))
			return `Did you mean ${showName(path.join(folder, name))}?`;
	return undefined;
}

/** Without recursion, for which folders can be nested too deeply. */
async function* walk(root: string, listed: ReadonlyMap<string, string>): AsyncIterable<FoundFile> {
	const waiting = [""];
	for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
		let entries: Dirent[] = [];
		try {
			entries = await readdir(path.join(root, below), { withFileTypes: true });
		} catch (error) {
			yield { file: below || ".", trouble: `${systemTrouble(error)}.` };
		}
		for (const entry of entries) {
			const file = below === "" ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory()) waiting.push(file);
			else if (entry.isSymbolicLink()) yield { file, trouble: "is a link to another place; a copy has none." };
			else if (!entry.isFile()) yield { file, trouble: "is not a file but a device or a pipe; a copy has none." };
			else if (isListed(file))
				yield listed.has(file) ? await summed(path.join(root, file), file) : { file, extra: true };
		}
	}
}

/** The checksum of a file, whatever its size, or why it has none. */
export async function summed(place: string, file: string): Promise<Summed> {
	try {
		if ((await stat(place)).size > MOST_FILE_BYTES) return { file, trouble: "is larger than any file of the site." };
		return { file, sha256: await sha256OfStream(createReadStream(place)) };
	} catch (error) {
		return { file, trouble: `${systemTrouble(error)}.` };
	}
}

const TROUBLES: Partial<Record<string, string>> = {
	EACCES: "may not be read by this user",
	EPERM: "may not be read by this user",
	ENAMETOOLONG: "has a longer path than this machine can open",
	ELOOP: "is a link that leads to itself",
	ENOENT: "was taken away while it was read",
	EMFILE: "cannot be opened, since too many files are open on this machine",
};

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
	error instanceof Error && "syscall" in error && "code" in error;

/** What the machine said of a file, in words that go on from its name. */
const systemTrouble = (error: unknown): string =>
	(isOfSystem(error) && TROUBLES[error.code ?? ""]) || "cannot be read; the disk may be damaged";

/** Runs something of a copy; an error of the machine becomes one sentence that names the file, or else the copy. */
export async function plainly<T>(copy: string, run: () => Promise<T>): Promise<T> {
	try {
		return await run();
	} catch (error) {
		if (isOfSystem(error)) throw new Error(`${showName(error.path ?? copy)} ${systemTrouble(error)}.`);
		throw error;
	}
}
