import { readFile } from "node:fs/promises";
import path from "node:path";
import { siteFiles } from "../hosting/site-files.ts";
import { readPage, type SitePage } from "./read-page.ts";

/** Every page of a finished site, in the order of the files' names. */
export async function readPages(output: string): Promise<SitePage[]> {
	const files = (await siteFiles(output)).filter((file) => file.endsWith(".html"));
	return Promise.all(files.map(async (file) => readPage(file, await readFile(path.join(output, file), "utf8"))));
}
