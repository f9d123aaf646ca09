import path from "node:path";
import { pathToFileURL } from "node:url";
import type { PageData } from "../../../_includes/page-data.ts";
import { siteFiles } from "../../hosting/site-files.ts";
import { projectRoot } from "../../project/folders.ts";

/** What a template says of itself, as Eleventy reads it. */
export interface TemplateData {
	layout?: string | false;
	permalink?: string | false | ((data: PageData) => string | false);
	pagination?: {
		data: string;
		size: 1;
		alias: string;
		before?: (items: unknown, data: PageData) => unknown[];
		addAllPagesToCollections?: boolean;
	};
	eleventyExcludeFromCollections?: boolean;
	eleventyComputed?: Record<string, (data: PageData) => unknown>;
	[field: string]: unknown;
}

/** One template of content/: a file of code that makes pages or other files of the facts. */
export interface Template {
	/** Its path in content/ without its ends. // => "/feeds/sitemap" */
	stem: string;
	data: TemplateData;
	render(data: PageData): string;
}

/** A layout around a page. */
export type Layout = (data: PageData) => string;

/** Every template of a folder of words; the works are those of the working tree at both ends. */
export async function readTemplates(content: string): Promise<Template[]> {
	const files = (await siteFiles(content)).filter((file) => file.endsWith(".11ty.ts"));
	return Promise.all(
		files.map(async (file) => {
			const { data, render } = await load<Pick<Template, "data" | "render">>(path.join(content, file));
			return { stem: `/${file.replace(/\.11ty\.ts$/, "")}`, data, render };
		}),
	);
}

/** The layouts that pages and templates name. */
export async function readLayouts(names: Iterable<string>): Promise<Map<string, Layout>> {
	const layouts = [...new Set(names)].map(async (name): Promise<[string, Layout]> => {
		const { render } = await load<{ render: Layout }>(path.join(projectRoot, "_includes", name));
		return [name, render];
	});
	return new Map(await Promise.all(layouts));
}

/** The project's own code, whose types the compiler has checked where it stands. */
const load = async <T>(file: string): Promise<T> => (await import(pathToFileURL(file).href)) as T;
