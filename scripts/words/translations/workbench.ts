import type { Token } from "markdown-it";
import { instead } from "../../facts/did-you-mean.ts";
import type { Facts } from "../../facts/facts.ts";
import { targetLanguages } from "../../facts/languages.ts";
import { checkFacts } from "../../facts/read-facts.ts";
import { siteDays } from "../../facts/site-days.ts";
import { type Diagnostic, DiagnosticsError } from "../../project/diagnostics.ts";
import type { Folders } from "../../project/folders.ts";
import { putFile } from "../../project/put-files.ts";
import type { Directive } from "../directives.ts";
import type { Page } from "../page.ts";
import { readWords, type Words } from "../read-words.ts";
import { type Block, blocksOf, type HEAD } from "./blocks.ts";
import { type MadeFrom, madeFromFile, madeFromText } from "./made-from.ts";

/** What the commands for translators work on: words that may be half done. Throws a DiagnosticsError if the facts are not right. */
export interface Workbench {
	folders: Folders;
	facts: Facts;
	words: Words;
	english: ReadonlyMap<string, Page>;
	/** The blocks of a page as it was read. */
	blocksOf(page: Page): Block[];
	/** A block as it is written, with its marks for bold and links. */
	sourceOf(page: Page, block: Block): string;
	/** A page in a language; undefined if it is not there. Throws its errors if it cannot be read. */
	find(name: string, language: string): Page | undefined;
}

export function openWorkbench(folders: Folders, env: NodeJS.ProcessEnv, now: Date): Workbench {
	const days = siteDays(folders.data, now, env);
	const { facts, diagnostics } = checkFacts({ ...folders, ...days });
	if (!facts) throw new DiagnosticsError(diagnostics);
	const words = readWords(folders, facts, { today: days.today });
	const english = new Map(words.pages.filter(({ language }) => language === "en").map((page) => [page.name, page]));
	const tokensOf = (page: Page): readonly Token[] => words.tokensOf.get(page.file) ?? [];
	return {
		folders,
		facts,
		words,
		english,
		blocksOf: (page) => blocksOf(page, tokensOf(page)),
		sourceOf: (page, block) => {
			const token = tokensOf(page)[block.at ?? -1];
			if (token === undefined) return page.meta[block.kind as (typeof HEAD)[number]] ?? block.text;
			return token.type === "inline" ? token.content : (token.meta as unknown as Directive).argument;
		},
		find: (name, language) => {
			const page = words.pages.find((it) => it.language === language && it.name === name);
			const unread = words.diagnostics.filter(({ file }) => file === `content/${language}/${name}.md`);
			if (page === undefined && unread.length > 0) throw new DiagnosticsError(unread);
			return page;
		},
	};
}

/** The English page of a name; throws a sentence if there is none. */
export function requireEnglish({ english }: Workbench, name: string): Page {
	const page = english.get(name);
	if (page === undefined) throw new Error(`content/en has no page ${name}.md. ${instead(name, [...english.keys()])}`);
	return page;
}

/** Throws a sentence if words are not translated into a language. */
export function requireLanguage({ facts }: Workbench, id: string): void {
	const known = targetLanguages(facts).map((language) => language.id);
	if (!known.includes(id))
		throw new Error(`"${id}" is not a language to translate into. Write one of: ${known.join(", ")}.`);
}

export const recordEnglish = ({ folders }: Workbench, language: string, name: string, madeFrom: MadeFrom): void =>
	putFile(madeFromFile(folders.content, language, name), madeFromText(madeFrom));

/** Errors of a page, from the lines where they are. */
export const diagnosticsAt = (page: Page, found: readonly { line: number; message: string }[]): Diagnostic[] =>
	found.map(({ line, message }) => ({ file: page.file, line, column: 1, message }));
