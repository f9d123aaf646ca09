import { readFile } from "node:fs/promises";
import path from "node:path";
import { siteFiles } from "../hosting/site-files.ts";
import { isCopy } from "../urls/own-folders.ts";
import { readPage, type SitePage } from "./read-page.ts";

/** One page of a finished site. */
export const readPageOf = async (output: string, file: string): Promise<SitePage> =>
	readPage(file, await readFile(path.join(output, file), "utf8"));

/**
 * The pages of a finished site one after the other, in the order of the files' names; pocket editions are copies, no pages. A page taken apart is a hundred times its file, so
 * whoever walks through thousands keeps what it needs of each and lets the page go.
 */
export async function* eachPage(output: string, files?: Iterable<string>): AsyncGenerator<SitePage, void> {
	for (const file of files ?? (await siteFiles(output)))
		if (file.endsWith(".html") && !isCopy(file)) yield readPageOf(output, file);
}

/** Every page of a finished site at once, in the same order: for small sites. */
export const readPages = (output: string): Promise<SitePage[]> => Array.fromAsync(eachPage(output));
