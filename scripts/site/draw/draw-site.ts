import { isCritical, languageOfUrl, type PageData } from "../../../_includes/page-data.ts";
import type { Words } from "../../words/read-words.ts";
import type { Edition } from "../edition.ts";
import { pagePermalink } from "../page-permalink.ts";
import { type Planned, planFiles, USUAL_LAYOUT } from "./draw-template.ts";
import { type Layout, readLayouts, readTemplates, type Template } from "./templates.ts";

/** A finished file. */
export interface DrawnFile {
	content: string;
	/** Of a page: what it is called, and the language it stands among. */
	title: string;
	language: string;
	critical: boolean;
}

/** The finished site by address. */
export type DrawnSite = ReadonlyMap<string, DrawnFile>;

/** The templates and layouts of the working tree. */
export interface Works {
	templates: readonly Template[];
	layouts: ReadonlyMap<string, Layout>;
}

/** Loads them once for all sites that are drawn. */
export async function openWorks(content: string): Promise<Works> {
	const templates = await readTemplates(content);
	const named = templates.map(({ data }) => data.layout).filter((layout) => typeof layout === "string");
	return { templates, layouts: await readLayouts([USUAL_LAYOUT, ...named]) };
}

/**
 * Draws every page and every form of an edition, in memory; with `only` those at some addresses. Throws where facts and words do not fit
 * together.
 */
export function drawSite(
	edition: Edition,
	words: Words,
	{ templates, layouts }: Works,
	only?: ReadonlySet<string>,
): DrawnSite {
	const pages = words.pages.flatMap((page) => pageOfWords(page, edition, layouts));
	const planned = [...pages, ...templates.flatMap((template) => planFiles(template, edition, layouts))];
	const collections = { all: planned.filter(({ isListed }) => isListed) };
	const wanted = only === undefined ? planned : planned.filter(({ url }) => only.has(url));
	return new Map(
		wanted.map(({ url, data, draw }) => [
			url,
			{
				content: draw({ ...data, collections } as PageData),
				title: data.title ?? "",
				language: languageOfUrl(data),
				critical: isCritical(data),
			},
		]),
	);
}

function pageOfWords(
	{ file, meta, language, name }: Words["pages"][number],
	edition: Edition,
	layouts: ReadonlyMap<string, Layout>,
): Planned[] {
	const page = { url: "", inputPath: file, fileSlug: name, filePathStem: `/${language}/${name}` };
	const data = { ...edition.facts, edition, ...meta, page } as unknown as PageData;
	const url = pagePermalink(data);
	const layout = layouts.get(USUAL_LAYOUT);
	if (url === false || layout === undefined) return [];
	page.url = url;
	return [{ url, data, isListed: true, draw: (it) => layout({ ...it, content: edition.renderWords(it) }) }];
}
