import { readdir } from "node:fs/promises";
import path from "node:path";
import { pathFrom } from "../project/folders.ts";

/** Every file of a folder, relative to it, with forward slashes, in the order of their code units. // => ["404.html", "report/index.html"] */
export async function siteFiles(output: string): Promise<string[]> {
	const entries = await readdir(output, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => pathFrom(output, path.join(entry.parentPath, entry.name)))
		.sort();
}

/** The address under which a host serves a page's file. // "report/index.html" => "/report/", "404.html" => "/404.html" */
export const pageUrl = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
