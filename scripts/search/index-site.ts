import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { IndexFile } from "pagefind";
import { allElements, detached, eachPage, isNoindex, type SitePage } from "../checks/read-page.ts";
import type { Facts } from "../facts/facts.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { OWN_FOLDERS } from "../urls/own-folders.ts";
import { pageUrl } from "../urls/page-url.ts";
import { fileAnchor, placeAnchor } from "../urls/permalink.ts";
import { fileRecords, hotlineRecords, placeRecords, type SearchRecord, type ShownLines } from "./hotline-records.ts";
import { vocabularies } from "./make-vocabulary.ts";
import { buildIndex, namedByTab } from "./pagefind-index.ts";
import type { StringsPlace } from "./synonyms.ts";

export interface SearchInput {
	/** The finished site's folder; the index goes into its folder `pagefind`. */
	output: string;
	facts: Facts;
	/** The strings of a language, by its id. */
	locale(id: string): Locale;
	/** Where the synonyms are; without it there are none. */
	strings?: StringsPlace;
}

export interface SearchReport {
	/** Pages that can be found. */
	pages: number;
	/** Lines to call that can be found, counted in each language. */
	records: number;
	/** Of all files of the index. */
	bytes: number;
	/** Synonyms that no page has any more: left out, so that a change of a page never stops the site. */
	warnings: readonly Diagnostic[];
}

/** Makes the finished site searchable, and makes sure that nothing was lost on the way. Same site, same bytes. */
export async function indexSite({ output, facts, locale, strings }: SearchInput): Promise<SearchReport> {
	const folder = path.join(output, OWN_FOLDERS.search);
	await rm(folder, { recursive: true, force: true });
	const tagsSeen = new Set<string>();
	const pages: ShownLines[] = [];
	const parts = [
		...facts.hotlines.all.map(({ id }) => id),
		...facts.places.all.map(({ id }) => placeAnchor(id)),
		...facts.files.all.map(({ id }) => fileAnchor(id)),
	];
	const homes = new Set(facts.languages.all.map(({ id }) => pageUrl(id, "index")));
	async function* searchable() {
		for await (const page of eachPage(output)) {
			const language = detached(page.language);
			tagsSeen.add(language);
			if (!isSearchable(page)) continue;
			const ids = new Set(parts.filter((id) => page.ids.has(id)));
			pages.push({ url: page.url, language, ids });
			yield homes.has(page.url) ? { ...page, html: namedByTab(page.html) } : page;
		}
	}
	let records: readonly SearchRecord[] = [];
	const index = await buildIndex(searchable(), () => {
		records = [
			...hotlineRecords(facts, pages, locale),
			...placeRecords(facts, pages, locale),
			...fileRecords(facts, pages, locale),
		];
		return records;
	});
	const languageOf = new Map([...pages, ...records].map(({ url, language }) => [url, language]));
	// A language whose pages are not to be found yet has a search page all the same: its vocabulary is empty.
	const tags = [...tagsSeen].filter((tag) => tag !== "").sort();
	const words = vocabularies({ index, languageOf, tags, facts, ...(strings && { strings }) });
	const bytes = await writeIndex(folder, [...index, ...words.files.map(asIndexFile)]);
	return { pages: pages.length, records: records.length, bytes, warnings: words.warnings };
}

const isSearchable = (page: SitePage): boolean =>
	!isNoindex(page) && allElements(page).some(({ attributes }) => "data-pagefind-body" in attributes);

const asIndexFile = ({ path: file, text }: { path: string; text: string }): IndexFile => ({
	path: file,
	content: new TextEncoder().encode(text),
});

// The site has its own results page and uses no worker: Pagefind's stock interfaces, highlighter and worker would only be weight to copy.
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|playground|worker)/;

/** Writes the files of the index that the results page uses; returns their bytes. */
async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<number> {
	const used = files.filter(({ path: file }) => !UNUSED.test(path.basename(file)));
	for (const { path: file, content } of used) {
		const target = path.join(folder, file);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	return used.reduce((sum, { content }) => sum + content.length, 0);
}
