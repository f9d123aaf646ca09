import { readFile } from "node:fs/promises";
import path from "node:path";
import { Parser } from "htmlparser2";
import { isCopy } from "../urls/own-folders.ts";
import { pageUrl, siteFiles } from "../urls/site-files.ts";

/** One element of a page, as far as checks and search ask about it. */
export interface PageElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	/** Where its tag begins in the page's source. */
	offset: number;
	/** Everything written inside it. */
	text: string;
}

/** A finished page, taken apart once for all who look at it. */
export interface SitePage {
	/** Relative to the finished site, with forward slashes. // => "report/index.html" */
	file: string;
	/** From the site's root. // => "/report/" */
	url: string;
	html: string;
	/** The page's own `lang`; empty if it has none. */
	language: string;
	/** Elements by their name, in the order of the source. */
	elements: ReadonlyMap<string, readonly PageElement[]>;
	/** The ids that a fragment may name. */
	ids: ReadonlySet<string>;
	/** Runs of text that a visitor can see, with their places. */
	texts: readonly { text: string; offset: number }[];
}

// Text inside these is for programs.
const UNSEEN = new Set(["script", "style"]);

/** Reads a page's source; never fails, since browsers read anything. */
export function readPage(file: string, html: string): SitePage {
	const elements = new Map<string, PageElement[]>();
	const ids = new Set<string>();
	const texts: { text: string; offset: number }[] = [];
	const open: PageElement[] = [];
	const parser = new Parser({
		onopentag(name, attributes) {
			const element = { name, attributes, offset: parser.startIndex, text: "" };
			const sameName = elements.get(name);
			if (sameName) sameName.push(element);
			else elements.set(name, [element]);
			if (attributes.id !== undefined) ids.add(attributes.id);
			open.push(element);
		},
		ontext(text) {
			for (const element of open) element.text += text;
			if (!open.some(({ name }) => UNSEEN.has(name))) texts.push({ text, offset: parser.startIndex });
		},
		onclosetag() {
			open.pop();
		},
	});
	parser.end(html);
	return {
		file,
		url: pageUrl(file),
		html,
		language: elements.get("html")?.[0]?.attributes.lang ?? "",
		elements,
		ids,
		texts,
	};
}

/** A copy of a part of a page that is kept when the page is let go: V8 keeps the whole of a text alive for any part of it. */
export const detached = (text: string): string => Buffer.from(text).toString();

/** Elements of one name; none is an empty list. */
export const elementsOf = (page: SitePage, name: string): readonly PageElement[] => page.elements.get(name) ?? [];

/** Every element of a page, in no particular order. */
export const allElements = (page: SitePage): PageElement[] => [...page.elements.values()].flat();

/** The content of a `<meta name>`; undefined if the page has none. */
export const metaContent = (page: SitePage, name: string): string | undefined =>
	elementsOf(page, "meta").find(({ attributes }) => attributes.name === name)?.attributes.content;

/** The page that hosts show for unknown addresses, of each language; it is shown at any depth. */
export const isNotFoundPage = ({ file }: Pick<SitePage, "file">): boolean => /(^|\/)404\.html$/.test(file);

/** Whether English stands in for a translation: the main part is in English on a page of another language. */
export const isFallback = (page: SitePage): boolean =>
	page.language !== "en" && elementsOf(page, "main")[0]?.attributes.lang === "en";

/** Whether search engines are asked to leave the page out; the site's own search does too. */
export const isNoindex = (page: SitePage): boolean => metaContent(page, "robots") === "noindex";

/** One page of a finished site. */
export const readPageOf = async (output: string, file: string): Promise<SitePage> =>
	readPage(file, await readFile(path.join(output, file), "utf8"));

/**
 * The pages of a finished site one after the other, in the order of the files' names; pocket editions are copies, no pages. A page taken apart is a hundred times its file, so
 * whoever walks through thousands keeps what it needs of each and lets the page go.
 */
export async function* eachPage(output: string, files?: Iterable<string>): AsyncGenerator<SitePage, void> {
	for (const file of files ?? (await siteFiles(output)))
		if (file.endsWith(".html") && !isCopy(file)) yield readPageOf(output, file);
}

/** Every page of a finished site at once, in the same order: for small sites. */
export const readPages = (output: string): Promise<SitePage[]> => Array.fromAsync(eachPage(output));
