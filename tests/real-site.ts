import { existsSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import type { Facts } from "../scripts/facts/facts.ts";
import { readFacts } from "../scripts/facts/read-facts.ts";
import type { Language } from "../scripts/facts/schema/language.ts";
import { siteDays } from "../scripts/facts/site-days.ts";
import { EDITED_FOLDERS, type Folders, siteFolders } from "../scripts/project/folders.ts";

/**
 * The one door to the real site's facts, words, strings and pictures, and to what is built of them. Whoever comes through it asserts rules,
 * never sentences, counts or sizes of today, since staff change all of these any day. tests/unit/project/doors.test.ts names who may.
 */
export const realFolders: Folders = siteFolders();

const { today } = siteDays(realFolders.data, new Date());
/** The facts of the real site as they stand today. */
export const realFacts: Facts = readFacts({ ...realFolders, siteDate: today, today });
/** The languages that it is published in, English first. */
export const realLanguages: readonly Language[] = realFacts.languages.all.filter(({ published }) => published);

/** Copies all that people edit in the real site into a folder, which a test may change and judge. */
export async function copyReal(root: string): Promise<void> {
	for (const folder of EDITED_FOLDERS)
		if (existsSync(path.join(realFolders.root, folder)))
			await cp(path.join(realFolders.root, folder), path.join(root, folder), { recursive: true });
	// Git keeps no empty folder, and tests put pictures into this one.
	await mkdir(path.join(root, "assets/images"), { recursive: true });
}
