import { existsSync, lstatSync, readlinkSync, realpathSync } from "node:fs";
import path from "node:path";

/** The project's own root, wherever a command is started. */
export const projectRoot = path.resolve(import.meta.dirname, "../..");

/** What people edit: facts, words, strings, the words of posters, pictures, and files to download. All else is the look or the code. */
export const EDITED_FOLDERS = [
	"_data",
	"content",
	"_includes/strings",
	"assets/art/words",
	"assets/images",
	"assets/files",
] as const;

/** A file as errors name it: its path from a folder, with / on every computer. // => "content/en/rights.md" */
export const pathFrom = (folder: string, file: string): string => path.relative(folder, file).replaceAll(path.sep, "/");

/** Where one site is read from and written to. The fixture site of the tests has its own; the code are shared. */
export interface Folders {
	/** The folder that errors are named from. */
	root: string;
	data: string;
	content: string;
	strings: string;
	output: string;
	cache: string;
}

/**
 * The folders of the site to build: the project itself, or the one in SITE_FOLDER; written to `_site` beside it, or SITE_OUTPUT, or
 * where a link in its place leads: what is moved there must not replace the link. A site without strings of its own uses the project's.
 */
export function siteFolders(env: NodeJS.ProcessEnv = process.env): Folders {
	const root = path.resolve(projectRoot, env.SITE_FOLDER ?? ".");
	const ownStrings = path.join(root, "_includes/strings");
	return {
		root,
		data: path.join(root, "_data"),
		content: path.join(root, "content"),
		strings: existsSync(ownStrings) ? ownStrings : path.join(projectRoot, "_includes/strings"),
		output: realPlace(path.resolve(root, env.SITE_OUTPUT ?? "_site")),
		cache: path.join(projectRoot, ".cache"),
	};
}

/** Where a path leads by all the links in it, also if nothing is there yet. A link that leads back to itself stays what it is. */
export function realPlace(place: string): string {
	try {
		return realpathSync.native(place);
	} catch (error) {
		const parent = path.dirname(place);
		if ((error as NodeJS.ErrnoException).code !== "ENOENT" || parent === place) return place;
		return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()
			? realPlace(path.resolve(realPlace(parent), readlinkSync(place)))
			: path.join(realPlace(parent), path.basename(place));
	}
}
