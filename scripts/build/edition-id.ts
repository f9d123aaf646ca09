import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Folders, projectRoot } from "../project/folders.ts";
import { isLitter } from "../project/source-kinds.ts";
import { siteFiles } from "../urls/site-files.ts";

/** What the project itself gives to every site: its look and its code, on the very libraries. */
const CODE = ["_includes", "assets", "scripts", ".eleventy.ts", "package-lock.json"];
const LENGTH = 7;

/**
 * The name of all that a site is made from: facts, words, look and code. One changed letter gives another; undoing the change gives the
 * former back, which the name of a commit would not. // => "3f9a21c"
 */
export async function editionId({ root, data, content, strings }: Folders): Promise<string> {
	const own = [data, content, strings].map((folder) => ({ name: path.relative(root, folder), place: folder }));
	const code = CODE.map((name) => ({ name, place: path.join(projectRoot, name) }));
	const files = await Promise.all([...own, ...code].filter(({ place }) => existsSync(place)).map(filesOf));
	const read = files.flat().map(async ({ name, place }) => ({ name, bytes: await readFile(place) }));
	const hash = createHash("sha256");
	for (const { name, bytes } of await Promise.all(read)) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
	return hash.digest("hex").slice(0, LENGTH);
}

interface Source {
	/** The same wherever the project lies. */
	name: string;
	place: string;
}

/** The files of a folder that a build may read; a file is the one of itself. */
async function filesOf({ name, place }: Source): Promise<Source[]> {
	if (path.extname(place) !== "") return [{ name, place }];
	const files = (await siteFiles(place)).filter((file) => !isLitter(file));
	return files.map((file) => ({ name: `${name}/${file}`, place: path.join(place, file) }));
}
