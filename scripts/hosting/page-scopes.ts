import { COPIES_PAGE } from "../urls/own-folders.ts";
import { pageUrl } from "../urls/site-files.ts";
import { isSearchPage } from "./content-security-policy.ts";

/** A pattern of addresses that share one policy, and one page of them. */
export interface PageScope {
	/** One address, or a folder with `*` at its end. // => "/events/*" */
	path: string;
	/** The page whose policy holds for all of them. // => "/events/" */
	url: string;
}

interface Folder {
	pages: string[];
	children: Map<string, Folder>;
	/** Whether one rule cannot hold for everything below: a search page has its own, a PDF viewer chokes on a page's, a drawing has its own, and copies are put in later. */
	mixed: boolean;
}

const newFolder = (): Folder => ({ pages: [], children: new Map(), mixed: false });

/**
 * Patterns that cover every page once, in few lines: a folder is one pattern unless it holds a search page, a PDF, a drawing or copies.
 * They never overlap, since a path that two rules match would get two policies, and browsers apply the sum of both.
 */
export function pageScopes(files: readonly string[]): PageScope[] {
	const root = newFolder();
	for (const file of [...files].sort()) place(root, file);
	// The root is never one pattern: "/*" would match everything.
	root.mixed = true;
	return scopesOf(root, "/");
}

/** Whether a file is an SVG. */
export const isDrawing = (file: string): boolean => file.toLowerCase().endsWith(".svg");

/** The page beside which the copies will lie (scripts/mirror): those that are pages state a policy of their own. */
const isCopiesPage = (url: string): boolean => url === `/${COPIES_PAGE}/`;

function place(root: Folder, file: string): void {
	const isPage = file.endsWith(".html");
	const differs =
		file.toLowerCase().endsWith(".pdf") ||
		isDrawing(file) ||
		(isPage && (isSearchPage(pageUrl(file)) || isCopiesPage(pageUrl(file))));
	if (!isPage && !differs) return;
	let folder = root;
	folder.mixed ||= differs;
	for (const name of file.split("/").slice(0, -1)) {
		const child = folder.children.get(name) ?? newFolder();
		child.mixed ||= differs;
		folder.children.set(name, child);
		folder = child;
	}
	if (isPage) folder.pages.push(pageUrl(file));
}

function scopesOf(folder: Folder, url: string): PageScope[] {
	if (!folder.mixed) return [{ path: `${url}*`, url: firstPage(folder) ?? url }];
	const own = folder.pages.map((page) => ({ path: page, url: page }));
	return [...own, ...[...folder.children].flatMap(([name, child]) => scopesOf(child, `${url}${name}/`))];
}

const firstPage = (folder: Folder): string | undefined =>
	folder.pages[0] ?? [...folder.children.values()].map(firstPage).find((page) => page !== undefined);
