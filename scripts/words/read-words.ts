import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Token } from "markdown-it";
import { clockBehind } from "../facts/clock-behind.ts";
import type { Facts } from "../facts/facts.ts";
import type { Fault } from "../project/faults.ts";
import { isOwnAddress } from "../urls/own-folders.ts";
import { pageUrl } from "../urls/page-url.ts";
import { createMarkdown } from "./markdown.ts";
import { type Page, parsePage } from "./page.ts";
import { readText } from "./read-text.ts";
import type { RuleContext } from "./rules/rule.ts";
import { PAGE_RULES } from "./rules/rules.ts";
import { strayPages } from "./stray-pages.ts";
import { tooMuch } from "./too-much.ts";
import { ENGLISH_FOLDER } from "./translations/made-from.ts";
import { readTranslations } from "./translations/read-translations.ts";
import { translationWarnings } from "./translations/status.ts";
import type { Translation } from "./translations/translation.ts";

export interface Words {
	pages: readonly Page[];
	/** The words of each page as they were parsed, by file. */
	tokensOf: ReadonlyMap<string, readonly Token[]>;
	/** What each page that is not in English is worth, by file. */
	translations: ReadonlyMap<string, Translation>;
	faults: readonly Fault[];
	warnings: readonly Fault[];
}

interface Place {
	/** The folder of words. */
	content: string;
	/** The folder that faults are named from. */
	root: string;
}

/**
 * Reads every page of every published language and judges it against the facts. Nothing is thrown: all faults come back.
 * `today` is the real day, whatever day the site is built for.
 */
export function readWords(place: Place, facts: Facts, today: string = facts.siteDate): Words {
	const faults: Fault[] = [];
	const warnings: Fault[] = [];
	const published = facts.languages.all.filter((language) => language.published);
	const ids = published.map(({ id }) => id);
	// An address keeps its meaning when a language is published.
	const tongues = facts.languages.all.map(({ id }) => id);
	const pages = ids.flatMap((id) => readFolder(place, id, tongues, faults));
	const unread = new Set(faults.map(({ file }) => file));
	faults.push(...strayPages(place, ids));
	const markdown = createMarkdown();
	const reviews = pages.flatMap(({ meta: { reviewed } }) => reviewed ?? []);
	const behind = clockBehind(reviews, { root: place.root, today });
	const { file } = pages.find(({ meta: { reviewed } }) => reviewed === behind?.newest) ?? {};
	if (behind && file) faults.push({ file, line: 1, column: 1, message: behind.message });
	const context: RuleContext = {
		...place,
		facts,
		today: behind?.newest ?? today,
		unread,
		pages,
		pageOf: new Map(pages.map((page) => [page.file, page])),
		tokensOf: new Map(pages.map((page) => [page.file, markdown.parse(page.body, {})])),
	};
	for (const page of pages) {
		const tokens = context.tokensOf.get(page.file) ?? [];
		const fault = tooMuch(page, tokens);
		faults.push(...(fault ? [fault] : PAGE_RULES.flatMap((rule) => rule(page, tokens, context))));
	}
	const translations = readTranslations(place, context, faults);
	warnings.push(...translationWarnings({ translations }));
	return { pages, tokensOf: context.tokensOf, translations, faults, warnings };
}

function readFolder({ content, root }: Place, id: string, languages: readonly string[], faults: Fault[]): Page[] {
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
		.filter((entry) => !entry.startsWith(`${ENGLISH_FOLDER}/`))
		.sort()
		.flatMap((entry, _, entries) => {
			const file = nameOf(entry);
			const misplaced = faultOfName(entry) ?? faultOfTwins(entry, entries) ?? faultOfAddress(id, entry, languages);
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

/** English pages stand at the root, where the other languages have their folders. */
function faultOfAddress(language: string, name: string, languages: readonly string[]): string | undefined {
	const [first = ""] = name.replace(/\.md$/, "").split("/");
	return language === "en" && first !== "en" && languages.includes(first)
		? `the pages of the language ${first} stand at that address. Give the file another name.`
		: undefined;
}

/** about.md and about/index.md would be one page at two addresses. */
function faultOfTwins(name: string, names: readonly string[]): string | undefined {
	const plain = name.replace(/\/index\.md$/, ".md");
	if (plain === name) return undefined;
	return names.includes(plain)
		? `${plain} is there too, and both would be one page. Keep one of the two.`
		: `the page of a folder stands beside it. Rename the file to ${plain}.`;
}

/** What the commands for translators call something else than a page. */
const TAKEN = new Set(["all.md", "facts.md", "strings.md"]);

/** What is wrong with the name of a page's file within its language's folder. // "Rights.md" */
export function faultOfName(name: string): string | undefined {
	if (TAKEN.has(name))
		return `npm run translate -- done and its like call something else ${name.replace(".md", "")}. Give the page another name, such as about/${name}.`;
	if (!name.endsWith(".md")) return "this file is no page. Pages end in .md; pictures belong in assets/images.";
	if (!/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name))
		return "the name of the file has something other than small letters, digits and hyphens. Rename it, such as know-your-rights.md.";
	if (isOwnAddress(name.replace(/\.md$/, "")))
		return `the site itself fills the folder ${name.split(/[./]/)[0]}. Give the page another name.`;
	return undefined;
}
