import { rm } from "node:fs/promises";
import path from "node:path";
import { allElements, isNoindex, type SitePage } from "../checks/read-page.ts";
import { readPages } from "../checks/read-pages.ts";
import type { Facts } from "../facts/facts.ts";
import type { Translate } from "../words/strings.ts";
import { hotlineRecords } from "./hotline-records.ts";
import { buildIndex } from "./pagefind-index.ts";
import { writeIndex } from "./write-index.ts";

export interface SearchInput {
	/** The finished site's folder; the index goes into its folder `pagefind`. */
	output: string;
	facts: Facts;
	/** The strings of a language, by its tag. */
	translate(tag: string): Translate;
}

export interface SearchReport {
	/** Pages that can be found. */
	pages: number;
	/** Lines to call that can be found, counted in each language. */
	records: number;
	/** Of all files of the index. */
	bytes: number;
}

/** Makes the finished site searchable, and makes sure that nothing was lost on the way. Same site, same bytes. */
export async function indexSite({ output, facts, translate }: SearchInput): Promise<SearchReport> {
	const folder = path.join(output, "pagefind");
	await rm(folder, { recursive: true, force: true });
	const pages = (await readPages(output)).filter(isSearchable);
	const records = hotlineRecords(facts, pages, translate);
	const bytes = await writeIndex(folder, await buildIndex(pages, records));
	return { pages: pages.length, records: records.length, bytes };
}

const isSearchable = (page: SitePage): boolean =>
	!isNoindex(page) && allElements(page).some(({ attributes }) => "data-pagefind-body" in attributes);
