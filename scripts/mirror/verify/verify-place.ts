import { stat } from "node:fs/promises";
import { showName } from "../../hosting/file-names.ts";
import type { PublicKey } from "../public-key.ts";
import { folderSource } from "./folder-source.ts";
import { plainly } from "./system-trouble.ts";
import { urlSource } from "./url-source.ts";
import { type Verification, verifyCopy } from "./verify-copy.ts";
import { verifyFile } from "./verify-file.ts";

/** Verifies what a person has named: a folder, one file, or the address of a site. `name` is how they wrote it. Throws a sentence for anything else. */
export async function verifyPlace(
	place: string,
	name: string,
	known: PublicKey | undefined,
	moved: () => Promise<ReadonlyMap<string, string>>,
): Promise<Verification> {
	if (/^https?:\/\//i.test(place)) return verifyCopy(await urlSource(place, { moved: await moved() }), name, known);
	if (/^[a-z][a-z0-9+.-]+:\/\//i.test(place))
		throw new Error(
			`${showName(name)} is no address that can be verified. Write one that begins with https://, or name a folder or a file.`,
		);
	return plainly(name, async () => {
		const found = await stat(place).catch((error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
			throw error;
		});
		if (found?.isDirectory()) return verifyCopy(await folderSource(place), name, known);
		if (found?.isFile()) return verifyFile(place, name, known);
		throw new Error(
			`${showName(name)} is ${found ? "neither a folder nor a file" : "not there"}. Name the folder of a copy, a file of a release, or an address that begins with https://.`,
		);
	});
}
