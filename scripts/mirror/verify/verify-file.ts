import path from "node:path";
import { pathFrom } from "../../project/folders.ts";
import { COPIES_FOLDER } from "../../urls/own-folders.ts";
import type { PublicKey } from "../public-key.ts";
import { SUMS_FILE } from "../sums.ts";
import { folderSource, isFile, summed } from "./folder-source.ts";
import { showName } from "./names.ts";
import { readList, type Verification } from "./verify-copy.ts";

/** Compares one file as a whole with the list that it was published with, which lies beside it or above. No archive is opened. */
export async function verifyFile(place: string, name: string, known: PublicKey | undefined): Promise<Verification> {
	const own = await summed(place, name);
	const folder = await folderOfList(path.dirname(place));
	if (folder === undefined)
		throw new Error(
			"sha256" in own
				? `No ${SUMS_FILE} lies beside ${showName(name)}, so nothing tells what it should be. Its checksum is ${own.sha256}. Compare that with the site's page of copies, or put the ${SUMS_FILE} of its release beside it and run the command again.`
				: `${showName(name)} ${own.trouble}`,
		);
	const { sums, troubles, signature } = await readList(await folderSource(folder), folder, known);
	const within = pathFrom(folder, place);
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
