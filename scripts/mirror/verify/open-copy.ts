import { open, stat } from "node:fs/promises";
import type { CopySource } from "./copy-source.ts";
import { folderSource } from "./folder-source.ts";
import { showName } from "./show-name.ts";
import { plainly } from "./system-trouble.ts";
import { urlSource } from "./url-source.ts";
import { zipSource } from "./zip-source.ts";

/** Opens what a person has named: a folder, a zip, or the address of a site. Throws a sentence for anything else. */
export async function openCopy(what: string, moved: () => Promise<ReadonlyMap<string, string>>): Promise<CopySource> {
	if (/^https?:\/\//i.test(what)) return urlSource(what, { moved: await moved() });
	if (/^[a-z][a-z0-9+.-]+:\/\//i.test(what))
		throw new Error(
			`${showName(what)} is no address that can be verified. Write one that begins with https://, or name a folder or a zip.`,
		);
	return plainly(what, () => openFile(what));
}

async function openFile(what: string): Promise<CopySource> {
	const found = await stat(what).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
		throw error;
	});
	if (found === undefined)
		throw new Error(
			`${showName(what)} is not there. Name the folder or zip of a copy, or an address that begins with https://.`,
		);
	if (found.isDirectory()) return folderSource(what);
	if (found.isFile() && (await isZip(what))) return zipSource(what);
	throw new Error(
		`${showName(what)} is neither a folder nor a zip. Name the folder or zip of a copy, or the address of the site.`,
	);
}

/** By its first bytes, not its name: a damaged download may be anything. */
async function isZip(file: string): Promise<boolean> {
	if (/\.zip$/i.test(file)) return true;
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
		return bytesRead === 4 && buffer.readUInt32LE(0) === 0x04034b50;
	} finally {
		await handle.close();
	}
}
