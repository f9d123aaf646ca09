import { stat } from "node:fs/promises";
import path from "node:path";
import { SUMS_FILE } from "../../hosting/checksums.ts";
import { showName } from "../../hosting/file-names.ts";
import { COPIES_FOLDER } from "../../urls/own-folders.ts";
import type { PublicKey } from "../minisign.ts";
import { folderSource, isFile, plainly, summed } from "./folder-source.ts";
import { urlSource } from "./url-source.ts";
import { readList, type Verification, verifyCopy } from "./verify-copy.ts";

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

/** Compares one file as a whole with the list that it was published with, which lies beside it or above. No archive is opened. */
async function verifyFile(place: string, name: string, known: PublicKey | undefined): Promise<Verification> {
	const own = await summed(place, name);
	const folder = await folderOfList(path.dirname(place));
	if (folder === undefined)
		throw new Error(
			"sha256" in own
				? `No ${SUMS_FILE} lies beside ${showName(name)}, so nothing tells what it should be. Its checksum is ${own.sha256}. Compare that with the site's page of copies, or put the ${SUMS_FILE} of its release beside it and run the command again.`
				: `${showName(name)} ${own.trouble}`,
		);
	const { sums, troubles, signature } = await readList(await folderSource(folder), folder, known);
	const within = path.relative(folder, place).split(path.sep).join("/");
	// The list of the site names a copy by its folder, the list of a release does not; either may lie beside a download.
	const wanted = sums.get(within) ?? sums.get(`${COPIES_FOLDER}/${within}`);
	if (wanted === undefined)
		throw new Error(
			`${showName(path.join(folder, SUMS_FILE))} does not list ${showName(within)}, so nothing tells what it should be. Give the file the name under which it was published, or put the ${SUMS_FILE} of its release beside it.`,
		);
	const found =
		"trouble" in own
			? [`${showName(name)} ${own.trouble}`]
			: own.sha256 === wanted
				? []
				: [`differs: ${showName(name)}`];
	return { same: 1 - found.length, troubles: [...troubles, ...found], unserved: [], signature, seesAll: true };
}

/** The nearest folder, from one upward, that has a list. */
async function folderOfList(folder: string): Promise<string | undefined> {
	for (let at = folder; ; at = path.dirname(at)) {
		if (await isFile(path.join(at, SUMS_FILE))) return at;
		if (at === path.dirname(at)) return undefined;
	}
}
