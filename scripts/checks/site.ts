import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import { siteFiles } from "../hosting/site-files.ts";
import type { Fault } from "../project/faults.ts";
import { elementsOf, readPage, type SitePage } from "./read-page.ts";

/** The finished site as the checks see it: everything read once. */
export interface Site {
	/** The name of its folder, with which messages begin. // => "_site" */
	folder: string;
	/** Every file, relative to the folder. */
	files: ReadonlySet<string>;
	/** In the order of their files' names. */
	pages: readonly SitePage[];
	pageByFile: ReadonlyMap<string, SitePage>;
	/** The text of the scripts and of the few files that checks look into, by file. */
	sources: ReadonlyMap<string, string>;
	/** The site's own address, as the home page's canonical link says; undefined if it has none. // => "https://city.example/" */
	address: string | undefined;
	facts: Facts | undefined;
}

/** One thing that must hold in a finished site. */
export type Check = (site: Site) => Fault[];

const isSource = (file: string): boolean => /\.(html|m?js)$|^sitemap\.xml$|(^|\/)manifest\.webmanifest$/.test(file);

export async function readSite(output: string, facts?: Facts): Promise<Site> {
	const files = await siteFiles(output);
	const sources = new Map(
		await Promise.all(
			files.filter(isSource).map(async (file) => [file, await readFile(path.join(output, file), "utf8")] as const),
		),
	);
	const pages = [...sources].filter(([file]) => file.endsWith(".html")).map(([file, html]) => readPage(file, html));
	const pageByFile = new Map(pages.map((page) => [page.file, page]));
	const home = pageByFile.get("index.html");
	return {
		// A build writes beside its place first, under a name that would mean nothing to a reader.
		folder: path.basename(output).replace(/\.draft-\d+$/, ""),
		files: new Set(files),
		pages,
		pageByFile,
		sources,
		address: home && canonicalOf(home),
		facts,
	};
}

/** The address that a page says is its own; undefined if it says none. */
export const canonicalOf = (page: SitePage): string | undefined =>
	elementsOf(page, "link").find(({ attributes }) => attributes.rel === "canonical")?.attributes.href;

/** A fault at a place of a file's text. */
export function faultAt({ folder, sources }: Site, file: string, offset: number, message: string): Fault {
	const before = (sources.get(file) ?? "").slice(0, offset).split("\n");
	return { file: `${folder}/${file}`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}
