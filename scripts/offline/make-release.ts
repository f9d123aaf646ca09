import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { clearDrafts, draftOf, replaceFolder, restoreFormer, takeAway } from "../build/drafts.ts";
import { strangersIn } from "../build/strangers.ts";
import { writeChecksums } from "../hosting/checksums.ts";
import { type Folders, projectRoot, realPlace } from "../project/folders.ts";
import { COPIES_FOLDER } from "../urls/own-folders.ts";
import { siteFiles } from "../urls/site-files.ts";
import { readFinishedSite } from "./finished-site.ts";
import { PUBLIC_KEY_FILE, publicKey } from "./minisign.ts";
import { SBOM_FILE, sbom } from "./sbom.ts";

/** The folder of a release, beside the finished site. */
const RELEASE_FOLDER = "_release";

export interface Release {
	folder: string;
	edition: string;
	files: readonly string[];
	/** What could not be deleted. */
	notes: readonly string[];
}

/** Gathers what a release offers for download: the copies, the list of the project's parts, and checksums over both. Who has the key signs them elsewhere. */
export async function makeRelease({ root, output }: Folders, env: NodeJS.ProcessEnv): Promise<Release> {
	const folder = realPlace(path.join(root, RELEASE_FOLDER));
	const notes = await clearDrafts(folder);
	await requireFormer(folder);
	await restoreFormer(output);
	const { edition } = await readFinishedSite(output);
	const copies = path.join(output, COPIES_FOLDER);
	const names = (await siteFiles(copies).catch((): string[] => [])).filter((name) => name !== "index.html");
	if (names.length === 0) throw new Error(`There are no copies in ${copies}. Run npm run mirror first.`);
	const known = publicKey(env, projectRoot);
	const draft = draftOf(folder);
	try {
		await mkdir(draft);
		for (const name of names) await copyFile(path.join(copies, name), path.join(draft, name));
		const lock = await readFile(path.join(projectRoot, "package-lock.json"), "utf8");
		await writeFile(path.join(draft, SBOM_FILE), sbom(JSON.parse(lock)));
		if (known !== undefined) await writeFile(path.join(draft, PUBLIC_KEY_FILE), known.text);
		await writeChecksums(draft);
		notes.push(...(await replaceFolder(draft, folder)));
	} finally {
		await takeAway(draft);
	}
	return { folder, edition, files: await siteFiles(folder), notes };
}

/** Only a former release is replaced, and nothing that lies beside it in its folder. */
async function requireFormer(folder: string): Promise<void> {
	if (!existsSync(folder)) return;
	const names = await readdir(folder);
	if (names.length === 0) return;
	const [first] = (await strangersIn(folder, [SBOM_FILE])) ?? names.map((file) => ({ file }));
	if (first !== undefined)
		throw new Error(
			`Something else than a former release is in ${folder}: ${first.file}. Move it away and run the command again.`,
		);
}
