import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeUtf8 } from "../facts/json/decode.ts";
import { positionsOf } from "../facts/json/positions.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { pathFrom } from "../project/folders.ts";
import { tooLongPage } from "../project/limits.ts";
import { isOwnAddress } from "../urls/own-folders.ts";
import { pageUrl } from "../urls/page-url.ts";
import { type Page, parsePage } from "./page.ts";
import { ENGLISH_FOLDER } from "./translations/made-from.ts";

/** Where words are read. */
export interface Place {
	/** The folder of words. */
	content: string;
	/** That of the strings, which know how a language writes dates. */
	strings?: string;
	/** The folder that errors are named from. */
	root: string;
}

/** The pages of one language. `languages` are all of which English pages may not have the addresses. Errors are added to `errors`. */
export function readFolder(
	{ content, root }: Place,
	id: string,
	languages: readonly string[],
	diagnostics: Diagnostic[],
): Page[] {
	const absolute = path.join(content, id);
	if (!existsSync(absolute)) {
		diagnostics.push({
			file: `content/${id}`,
			line: 1,
			column: 1,
			message: `the folder is missing, though languages.json says that ${id} is published. Add its pages, or write "published": false.`,
		});
		return [];
	}
	return readdirSync(absolute, { withFileTypes: true, recursive: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => pathFrom(absolute, path.join(entry.parentPath, entry.name)))
		.filter((entry) => !entry.startsWith(`${ENGLISH_FOLDER}/`))
		.sort()
		.flatMap((entry, _, entries) => {
			const file = pathFrom(root, path.join(absolute, entry));
			const misplaced =
				diagnosticOfName(entry) ?? diagnosticOfTwins(entry, entries) ?? diagnosticOfAddress(id, entry, languages);
			if (misplaced) {
				diagnostics.push({ file, line: 1, column: 1, message: misplaced });
				return [];
			}
			const name = entry.replace(/\.md$/, "");
			const place = { file, language: id, name, url: pageUrl(id, name) };
			const text = readText(path.join(absolute, entry), file, diagnostics);
			return text === undefined ? [] : (parsePage(text, place, diagnostics) ?? []);
		});
}

/** English pages stand at the root, where the other languages have their folders. */
function diagnosticOfAddress(language: string, name: string, languages: readonly string[]): string | undefined {
	const [first = ""] = name.replace(/\.md$/, "").split("/");
	return language === "en" && first !== "en" && languages.includes(first)
		? `the pages of the language ${first} stand at that address. Give the file another name.`
		: undefined;
}

/** about.md and about/index.md would be one page at two addresses. */
function diagnosticOfTwins(name: string, names: readonly string[]): string | undefined {
	const plain = name.replace(/\/index\.md$/, ".md");
	if (plain === name) return undefined;
	return names.includes(plain)
		? `${plain} is there too, and both would be one page. Keep one of the two.`
		: `the page of a folder stands beside it. Rename the file to ${plain}.`;
}

/** What the commands for translators call something else than a page. */
const TAKEN = new Set(["all.md", "facts.md", "strings.md"]);

/** What is wrong with the name of a page's file within its language's folder. // "Rights.md" */
export function diagnosticOfName(name: string): string | undefined {
	if (TAKEN.has(name))
		return `npm run translate -- done and its like call something else ${name.replace(".md", "")}. Give the page another name, such as about/${name}.`;
	if (!name.endsWith(".md")) return "this file is no page. Pages end in .md; pictures belong in assets/images.";
	if (!/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name))
		return "the name of the file has something other than small letters, digits and hyphens. Rename it, such as know-your-rights.md.";
	if (isOwnAddress(name.replace(/\.md$/, "")))
		return `the site itself fills the folder ${name.split(/[./]/)[0]}. Give the page another name.`;
	return undefined;
}

/** The text of a page's file; without one, why it cannot be read is added to `errors`. */
function readText(absolute: string, file: string, diagnostics: Diagnostic[]): string | undefined {
	const { text, mistake = tooLongPage(text) } = decodeUtf8(readFileSync(absolute));
	if (mistake) {
		diagnostics.push({ file, ...positionsOf(text)(mistake.offset), message: mistake.message });
		return undefined;
	}
	const message = diagnosticOfText(text);
	if (message === undefined) return text;
	diagnostics.push({ file, line: 1, column: 1, message });
	return undefined;
}

function diagnosticOfText(text: string): string | undefined {
	if (text.startsWith("\ufeff"))
		return "the file begins with an invisible mark (a byte order mark). Save it again as UTF-8 without BOM.";
	if (/\r(?!\n)/.test(text))
		return "the lines end in a way that is not read (CR). Save the file again with the line ends of Unix (LF) or Windows (CRLF).";
	return undefined;
}

/** Markdown outside the folders of published languages: it would become a page that nobody has judged. */
export function strayPages({ content, root }: Place, published: readonly string[]): Diagnostic[] {
	if (!existsSync(content)) return [];
	return readdirSync(content, { withFileTypes: true, recursive: true })
		.filter((entry) => !entry.isDirectory() && entry.name.toLowerCase().endsWith(".md"))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.flatMap((file) => {
			const [folder = "", ...rest] = path.relative(content, file).split(path.sep);
			if (rest.length > 0 && published.includes(folder)) return [];
			const name = pathFrom(root, file);
			const meant = published.find((id) => id === folder.toLowerCase());
			const message = rest.length === 0 ? LOOSE : meant ? inCapitals(folder, meant) : unpublished(folder);
			return [{ file: name, line: 1, column: 1, message }];
		});
}

const LOOSE = "the page is in no language's folder. Move it into one, such as content/en/, or take it out.";

const inCapitals = (folder: string, meant: string): string =>
	`the folder of a language is written in small letters. Move the page from ${folder} into content/${meant}/.`;

const unpublished = (folder: string): string =>
	`languages.json does not publish a language "${folder}". Move the page into the folder of one that it does, or publish the language first.`;
