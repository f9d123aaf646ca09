import { type FileHandle, open } from "node:fs/promises";
import { isListed, SUMS_FILE, sha256OfStream } from "../sums.ts";
import { type CopySource, type FoundFile, notACopy } from "./copy-source.ts";
import { showName } from "./show-name.ts";
import { unsafeName } from "./unsafe-name.ts";
import { DamagedZip } from "./zip/damaged.ts";
import { entryBytes } from "./zip/entry-bytes.ts";
import { readDirectory } from "./zip/read-directory.ts";
import type { ZipEntry } from "./zip/read-entries.ts";

/** A copy in a zip, read without unpacking it to the disk. */
export async function zipSource(file: string): Promise<CopySource> {
	const handle = await open(file);
	try {
		const entries = await readDirectory(handle);
		return sourceOf(handle, entries, file);
	} catch (error) {
		await handle.close();
		throw error instanceof DamagedZip ? sentence(file, error) : error;
	}
}

const sentence = (file: string, { message }: DamagedZip): Error =>
	new Error(`The zip ${showName(file)} is damaged: ${message}. Do not unpack it; fetch it once more.`);

function sourceOf(handle: FileHandle, entries: readonly ZipEntry[], zip: string): CopySource {
	const folder = folderOf(entries, zip);
	return {
		seesAll: true,
		async read(file, most) {
			const entry = entries.find(({ name }) => name === folder + file);
			if (entry === undefined) return undefined;
			if (entry.bytes > most) throw new Error(`${file} in ${showName(zip)} is far too large to be what its name says.`);
			try {
				return Buffer.concat(await Array.fromAsync(entryBytes(handle, entry)));
			} catch (error) {
				throw error instanceof DamagedZip ? sentence(zip, error) : error;
			}
		},
		async *files(listed) {
			const seen = new Set<string>();
			for (const entry of entries) {
				const trouble =
					troubleOf(entry) ?? (seen.has(entry.name) ? "is in the zip twice; do not unpack it." : undefined);
				seen.add(entry.name);
				const file = nameInCopy(entry, folder);
				if (trouble !== undefined) yield { file, trouble };
				else if (isFolder(entry) || !isListed(file)) continue;
				else yield listed.has(file) ? await summed(handle, entry, file) : { file, extra: true };
			}
		},
		close: () => handle.close(),
	};
}

/** Where in the zip the copy lies: at its top, or in the one folder that has a list. // => "wearempls-2018-11-05/" */
function folderOf(entries: readonly ZipEntry[], zip: string): string {
	const lists = entries
		.map(({ name }) => name)
		.filter((name) => name === SUMS_FILE || /^[^/]+\/SHA256SUMS$/.test(name));
	const [first] = [...new Set(lists)].sort((a, b) => a.length - b.length);
	if (first === undefined) throw notACopy(showName(zip));
	return first.slice(0, -SUMS_FILE.length);
}

/** What lies beside the copy's folder is not in the copy, even under the name of a listed file. */
const nameInCopy = (entry: ZipEntry, folder: string): string =>
	entry.name.startsWith(folder) ? entry.name.slice(folder.length) : unsafeIn(entry) ? entry.name : `../${entry.name}`;

const unsafeIn = (entry: ZipEntry): string | undefined =>
	unsafeName(isFolder(entry) ? entry.name.slice(0, -1) : entry.name);

/** Nothing, deflated, is two bytes; more would be hidden. */
const isFolder = ({ name, bytes, packedBytes }: ZipEntry): boolean =>
	name.endsWith("/") && bytes === 0 && packedBytes <= 2;

function troubleOf(entry: ZipEntry): string | undefined {
	const unsafe = unsafeIn(entry);
	if (unsafe !== undefined) return `${unsafe}; do not unpack this zip.`;
	if (entry.isSpecial) return "is a link to another place or a device; do not unpack this zip.";
	if (entry.hasSecondName) return "has a second name in the zip; do not unpack it.";
	if (entry.isLocked) return "is locked with a password; a copy never is.";
	return undefined;
}

async function summed(handle: FileHandle, entry: ZipEntry, file: string): Promise<FoundFile> {
	try {
		return { file, sha256: await sha256OfStream(entryBytes(handle, entry)) };
	} catch (error) {
		if (error instanceof DamagedZip) return { file, trouble: `is damaged in the zip: ${error.message}.` };
		throw error;
	}
}
