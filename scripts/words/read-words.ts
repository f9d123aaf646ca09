import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import type { Fault } from "../project/faults.ts";
import { createMarkdown } from "./markdown.ts";
import { type Page, parsePage } from "./page.ts";
import { pageUrl } from "./page-url.ts";
import { readText } from "./read-text.ts";
import type { RuleContext } from "./rules/rule.ts";
import { PAGE_RULES } from "./rules/rules.ts";
import { strayPages } from "./stray-pages.ts";

export interface Words {
	pages: readonly Page[];
	faults: readonly Fault[];
	warnings: readonly Fault[];
}

interface Place {
	/** The folder of words. */
	content: string;
	/** The folder that faults are named from. */
	root: string;
}

/** Reads every page of every published language and judges it against the facts. Nothing is thrown: all faults come back. */
export function readWords(place: Place, facts: Facts): Words {
	const faults: Fault[] = [];
	const warnings: Fault[] = [];
	const published = facts.languages.all.filter((language) => language.published);
	const pages = published.flatMap((language) => readFolder(place, language.id, faults));
	const unread = new Set(faults.map(({ file }) => file));
	faults.push(
		...strayPages(
			place,
			published.map(({ id }) => id),
		),
	);
	const markdown = createMarkdown();
	const context: RuleContext = {
		...place,
		facts,
		unread,
		pageOf: new Map(pages.map((page) => [page.file, page])),
		tokensOf: new Map(pages.map((page) => [page.file, markdown.parse(page.body, {})])),
	};
	for (const page of pages)
		for (const rule of PAGE_RULES) faults.push(...rule(page, context.tokensOf.get(page.file) ?? [], context));
	return { pages, faults, warnings };
}

function readFolder({ content, root }: Place, id: string, faults: Fault[]): Page[] {
	const absolute = path.join(content, id);
	const nameOf = (file: string) => path.relative(root, path.join(absolute, file)).replaceAll(path.sep, "/");
	if (!existsSync(absolute)) {
		faults.push({
			file: `content/${id}`,
			line: 1,
			column: 1,
			message: `the folder is missing, though languages.json says that ${id} is published. Add its pages, or write "published": false.`,
		});
		return [];
	}
	return readdirSync(absolute, { withFileTypes: true, recursive: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => path.relative(absolute, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
		.sort()
		.flatMap((entry) => {
			const file = nameOf(entry);
			const misplaced = faultOfName(entry);
			if (misplaced) {
				faults.push({ file, line: 1, column: 1, message: misplaced });
				return [];
			}
			const name = entry.replace(/\.md$/, "");
			const place = { file, language: id, name, url: pageUrl(id, name) };
			const text = readText(path.join(absolute, entry), file, faults);
			return text === undefined ? [] : (parsePage(text, place, faults) ?? []);
		});
}

function faultOfName(name: string): string | undefined {
	if (!name.endsWith(".md")) return "this file is no page. Pages end in .md; pictures belong in assets/images.";
	if (!/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name))
		return "the name of the file has something other than small letters, digits and hyphens. Rename it, such as know-your-rights.md.";
	return undefined;
}
