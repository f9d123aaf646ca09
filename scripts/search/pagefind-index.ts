import { gunzipSync } from "node:zlib";
import { close, createIndex, type IndexFile } from "pagefind";
import { z } from "zod";
import type { SitePage } from "../checks/read-page.ts";
import type { SearchRecord } from "./hotline-records.ts";

/** The part of Pagefind's own table of contents that is read here. */
const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.int() })) });

/** What Pagefind is given of a page. */
type IndexedPage = Pick<SitePage, "url" | "file" | "html">;

/** Examples of code are full of words that nobody looks for; a page is found by its own language, not by the English beside it. */
const UNSEARCHED = ["pre", ".english"];

/**
 * Runs Pagefind over the pages and then the records, one after the other in the given order: 41 files were seen to differ when
 * the order was reversed. No page is kept, and the records are asked for after the last one. Throws when a page did not get into the index.
 */
export async function buildIndex(
	pages: AsyncIterable<IndexedPage> | Iterable<IndexedPage>,
	records: () => readonly SearchRecord[],
): Promise<IndexFile[]> {
	try {
		const { index, errors } = await createIndex({ excludeSelectors: UNSEARCHED });
		if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join(" ")}`);
		let given = 0;
		for await (const { url, file, html } of pages) {
			given++;
			const added = await index.addHTMLFile({ url, content: withSearchedDescription(html) });
			if (added.errors.length > 0) throw new Error(`The search cannot read ${file}: ${added.errors.join(" ")}`);
		}
		for (const record of records()) {
			given++;
			const added = await index.addCustomRecord({ ...record });
			if (added.errors.length > 0) throw new Error(`The search cannot take ${record.url}: ${added.errors.join(" ")}`);
		}
		const { files, errors: diagnostics } = await index.getFiles();
		if (diagnostics.length > 0) throw new Error(`The search index could not be finished: ${diagnostics.join(" ")}`);
		expectCount(files, given);
		return files;
	} finally {
		await close();
	}
}

/**
 * The page with its description marked as text to search: it says in one sentence what people come for, often in words
 * that the page itself has only in parts. Only the index sees the mark.
 */
export const withSearchedDescription = (html: string): string =>
	html.replace(/<meta name="description"/, '$& data-pagefind-meta="description[content]"');

/** The page named in results as in a browser's tab: the headline of a home is that of the page it leads to first. */
export const namedByTab = (html: string): string => html.replace("<title>", '<title data-pagefind-meta="title">');

/** Counts what Pagefind says it indexed against what it was given. */
function expectCount(files: readonly IndexFile[], given: number): void {
	const entry = files.find(({ path }) => path === "pagefind-entry.json");
	const { languages } = entrySchema.parse(JSON.parse(new TextDecoder().decode(entry?.content)));
	const indexed = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
	if (indexed !== given) {
		throw new Error(
			`The search index holds ${indexed} pages and lines, but the site has ${given}. Look for two pages with one address, or a page without words.`,
		);
	}
}

/** What Pagefind keeps of a page to show it: the text that it searches. */
const fragmentSchema = z.object({
	url: z.string(),
	content: z.string(),
	meta: z.record(z.string(), z.string()),
	filters: z.record(z.string(), z.array(z.string())),
});
export type Fragment = z.infer<typeof fragmentSchema> & { id: string };

/** The text of each page and record as Pagefind took it in, so that the vocabulary has its words and no others. */
export const readFragments = (files: readonly IndexFile[]): Fragment[] =>
	files
		.filter(({ path }) => path.endsWith(".pf_fragment"))
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ path, content }) => {
			const text = gunzipSync(content).toString("utf8");
			// A mark of Pagefind's own comes first.
			const fragment = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf("{"))));
			return { id: path.replace(/^.*\/|\.\w+$/g, ""), ...fragment };
		});
