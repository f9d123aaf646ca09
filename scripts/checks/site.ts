import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { siteFiles } from "../urls/site-files.ts";
import { elementsOf, readPageOf, type SitePage } from "./read-page.ts";

/** What the checks know of the finished site before they see its pages. */
export interface Site {
	/** Where it is. */
	output: string;
	/** The name of its folder, with which messages begin. // => "_site" */
	folder: string;
	/** Every file, relative to the folder, in the order of their names. */
	files: ReadonlySet<string>;
	/** The text of the scripts and of the few files that checks look into, by file; no pages. */
	sources: ReadonlyMap<string, string>;
	/** The site's own address, as the home page's canonical link says; undefined if it has none. // => "https://city.example/" */
	address: string | undefined;
	facts: Facts | undefined;
}

/** What is wrong at a place of a page. */
export interface Found {
	offset: number;
	message: string;
	isWarning?: true;
}

/**
 * One look through a finished site. It is shown each page once, in the order of the files' names, and keeps only what it needs of it: all
 * pages of a large site at once took 2.6 GB.
 */
export interface Look {
	page?(page: SitePage): Found[];
	/** What can be said only after the last page. */
	end?(): Diagnostic[] | Promise<Diagnostic[]>;
}

/** One thing that must hold in a finished site. */
export type Check = (site: Site) => Look;

const isSource = (file: string): boolean => /\.m?js$|^sitemap\.xml$|(^|\/)manifest\.webmanifest$/.test(file);

export async function readSite(output: string, facts?: Facts): Promise<Site> {
	const files = await siteFiles(output);
	const sources = new Map(
		await Promise.all(
			files.filter(isSource).map(async (file) => [file, await readFile(path.join(output, file), "utf8")] as const),
		),
	);
	return {
		output,
		// A build writes beside its place first, under a name that would mean nothing to a reader.
		folder: path.basename(output).replace(/\.draft-\d+$/, ""),
		files: new Set(files),
		sources,
		address: files.includes("index.html") ? canonicalOf(await readPageOf(output, "index.html")) : undefined,
		facts,
	};
}

/** The address that a page says is its own; undefined if it says none. */
export const canonicalOf = (page: SitePage): string | undefined =>
	elementsOf(page, "link").find(({ attributes }) => attributes.rel === "canonical")?.attributes.href;

/** An error at a place of a page. Only for its first character the page's text is not needed. */
export const diagnosticAt = (
	{ folder }: Pick<Site, "folder">,
	{ file, html = "" }: { file: string; html?: string },
	offset: number,
	message: string,
): Diagnostic => {
	const before = html.slice(0, offset).split("\n");
	return { file: `${folder}/${file}`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
};

/** An error at a place of a script or of another file that is no page. */
export const diagnosticInSource = (site: Site, file: string, offset: number, message: string): Diagnostic =>
	diagnosticAt(site, { file, html: site.sources.get(file) ?? "" }, offset, message);
