import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { siteFiles } from "../hosting/site-files.ts";
import { type Files, isCopy, sortedFiles } from "./copy.ts";

/** A finished site, as copies are made from it. */
export interface FinishedSite {
	/** Every file but the copies themselves. */
	files: Files;
	/** The day of which the site is an edition. // => "2026-11-22" */
	edition: string;
	/** Its address, with a slash at its end. // => "https://city.example/" */
	address: string;
}

/** Reads a finished site into memory. Throws a sentence where none is. */
export async function readFinishedSite(folder: string): Promise<FinishedSite> {
	const missing = `There is no finished site in ${folder}. Run npm run build first.`;
	if (!existsSync(path.join(folder, "index.html"))) throw new Error(missing);
	const names = (await siteFiles(folder)).filter((file) => !isCopy(file));
	const files = sortedFiles(
		await Promise.all(names.map(async (file) => [file, await readFile(path.join(folder, file))] as const)),
	);
	const home = Buffer.from(files.get("index.html") ?? []).toString("utf8");
	const edition = /<time datetime="(\d{4}-\d\d-\d\d)" data-edition>/.exec(home)?.[1];
	const address = /<link rel="canonical" href="([^"]+)">/.exec(home)?.[1];
	if (edition === undefined || address === undefined)
		throw new Error(`The site in ${folder} does not say which edition it is. Run npm run build and then this again.`);
	return { files, edition, address };
}
