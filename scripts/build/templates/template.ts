import type { PageData } from "../../../_includes/page-data.ts";
import type { Edition } from "../edition.ts";

/** What decides which files the site has. */
export type Planning = Pick<Edition, "facts" | "shownPages">;

/** One file that is about to be made. */
export interface SiteFile {
	/** Of the finished file, from the site's root. // => "/es/rights/", "/sitemap.xml" */
	url: string;
	/** The file of facts or words that it stands there for, where a person chose its address. // => "content/en/rights.md" */
	source?: string | undefined;
	/** What a page says of itself; undefined for files that only machines read. */
	page?(edition: Edition): PageData;
	/** Whether the sitemap names it. */
	isListed?: boolean;
	draw(edition: Edition): string;
}

/** What makes pages, or files for machines, of facts and words. */
export interface Template {
	/** By which Eleventy names it. */
	name: string;
	plan(from: Planning): SiteFile[];
}

/** One file for machines. */
export const file = (url: string, draw: (edition: Edition) => string): Template => ({
	name: url.slice(1).replaceAll("/", "-"),
	plan: () => [{ url, draw }],
});

/** A file for machines for each of several things. */
export const fileOfEach = <Item>(
	name: string,
	items: (from: Planning) => readonly Item[],
	url: (item: Item) => string,
	draw: (item: Item, edition: Edition) => string,
): Template => ({
	name,
	plan: (from) => items(from).map((item) => ({ url: url(item), draw: (edition) => draw(item, edition) })),
});

interface Pages<Item, Own> {
	name: string;
	items(from: Planning): readonly Item[];
	url(item: Item): string;
	source?(item: Item): string | undefined;
	isListed?: boolean;
	/** What each page says of itself. */
	data(item: Item, edition: Edition): Own;
	layout(data: PageData & Own, edition: Edition): string;
}

/** A page for each of several things. */
export const pagesOf = <Item, Own extends Omit<PageData, "edition" | "page">>({
	name,
	items,
	url: urlOf,
	source,
	isListed = true,
	data,
	layout,
}: Pages<Item, Own>): Template => ({
	name,
	plan: (from) =>
		items(from).map((item) => {
			const url = urlOf(item);
			const page = (edition: Edition): PageData & Own => ({ ...data(item, edition), edition, page: { url } });
			return {
				url,
				page,
				isListed,
				draw: (edition) => layout(page(edition), edition),
				source: source?.(item),
			};
		}),
});
