import type { PageData } from "../../../_includes/page-data.ts";
import { partOf } from "../../words/strings/part-of.ts";
import type { Edition } from "../edition.ts";
import { pagePermalink } from "../page-permalink.ts";
import type { Layout, Template, TemplateData } from "./templates.ts";

/** One file that a template is about to make. */
export interface Planned {
	/** Of its file in the finished site, from its root. // => "/es/rights/", "/sitemap.xml" */
	url: string;
	data: PageData;
	isListed: boolean;
	draw(data: PageData): string;
}

/** The layout of whatever names none. */
export const USUAL_LAYOUT = "layouts/page.11ty.ts";

/**
 * The files that a template makes: what Eleventy does with pagination, computed fields and addresses, so far as this project uses it.
 * Eleventy itself needs a second for each end, in which nothing is told; a test holds the two against each other.
 */
export function planFiles(template: Template, edition: Edition, layouts: ReadonlyMap<string, Layout>): Planned[] {
	const { data, stem, render } = template;
	const cascade = { ...edition.facts, edition, ...data };
	return itemsOf(data, cascade as unknown as PageData).flatMap((item, index) => {
		const page = { url: "", inputPath: `content${stem}`, fileSlug: stem.split("/").at(-1) ?? "", filePathStem: stem };
		const own = { ...cascade, ...item, page } as unknown as PageData;
		const permalink = addressOf(data, own);
		if (permalink === false) return [];
		page.url = permalink.replace(/(^|\/)index\.html$/, "$1");
		for (const [field, compute] of Object.entries(data.eleventyComputed ?? {})) Reflect.set(own, field, compute(own));
		const layout = data.layout === false ? undefined : layouts.get(data.layout ?? USUAL_LAYOUT);
		const isFirst = index === 0 || data.pagination?.addAllPagesToCollections === true;
		return {
			url: page.url,
			data: own,
			isListed: data.eleventyExcludeFromCollections !== true && isFirst,
			draw: (it) => (layout === undefined ? render(it) : layout({ ...it, content: render(it) })),
		};
	});
}

/** One set of fields for each item that a template is repeated for; one empty set for a template that is not. */
function itemsOf({ pagination }: TemplateData, cascade: PageData): Record<string, unknown>[] {
	if (pagination === undefined) return [{}];
	const found = partOf(cascade, ...pagination.data.split("."));
	const items = pagination.before?.(found, cascade) ?? found;
	return Array.isArray(items) ? items.map((item: unknown) => ({ [pagination.alias]: item })) : [];
}

function addressOf({ permalink }: TemplateData, data: PageData): string | false {
	if (typeof permalink === "function") return permalink(data);
	return permalink ?? pagePermalink(data);
}
