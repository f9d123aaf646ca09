import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { byCodePoint } from "../hosting/checksums.ts";
import { isCopy } from "../urls/own-folders.ts";
import { siteFiles } from "../urls/site-files.ts";

/** A finished site, as copies are made from it. */
export interface FinishedSite {
	folder: string;
	/** Every file but the copies themselves, by code point, so that every copy is the same wherever it is made. */
	files: readonly string[];
	/** The day of which the site is an edition. // => "2026-11-22" */
	edition: string;
	/** Its address, with a slash at its end. // => "https://city.example/" */
	address: string;
}

/** Looks at a finished site. Throws a sentence where none is. */
export async function readFinishedSite(folder: string): Promise<FinishedSite> {
	const home = path.join(folder, "index.html");
	if (!existsSync(home)) throw new Error(`There is no finished site in ${folder}. Run npm run build first.`);
	const files = (await siteFiles(folder)).filter((file) => !isCopy(file)).sort(byCodePoint);
	const html = readFileSync(home, "utf8");
	const edition = /<time datetime="(\d{4}-\d\d-\d\d)" data-edition>/.exec(html)?.[1];
	const address = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
	if (edition === undefined || address === undefined)
		throw new Error(`The site in ${folder} does not say which edition it is. Run npm run build and then this again.`);
	return { folder, files, edition, address };
}

/** At once: for ten thousand small files Node's promises take twice as long. */
export const readSiteFile = ({ folder }: FinishedSite, file: string): Buffer => readFileSync(path.join(folder, file));
