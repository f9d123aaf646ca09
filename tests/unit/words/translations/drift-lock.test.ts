import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Token } from "markdown-it";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Facts } from "../../../../scripts/facts/facts.ts";
import { readFacts } from "../../../../scripts/facts/read-facts.ts";
import { unfinishedStrings } from "../../../../scripts/i18n/unfinished-strings.ts";
import { type EnglishEntry, formsOf } from "../../../../scripts/i18n/words.ts";
import { createMarkdown } from "../../../../scripts/words/markdown.ts";
import { type Page, parsePage } from "../../../../scripts/words/page.ts";
import { readWords } from "../../../../scripts/words/read-words.ts";
import { type Block, blocksOf } from "../../../../scripts/words/translations/blocks.ts";
import { factTexts } from "../../../../scripts/words/translations/fact-texts.ts";
import {
	factsMadeFromFile,
	type MadeFrom,
	madeFromFile,
	readFactsMadeFrom,
	readMadeFrom,
} from "../../../../scripts/words/translations/made-from.ts";
import { readStaleFacts, staleFacts } from "../../../../scripts/words/translations/stale-facts.ts";
import { translatedBlocks } from "../../../../scripts/words/translations/translation.ts";
import { CITY, cityFolders } from "../../../city.ts";

// Over the words of the frozen city, as its facts stand on a day on which nothing of them is in the future.
const place = { root: CITY, content: cityFolders.content };
const freshFacts = () => readFacts({ root: CITY, data: cityFolders.data, siteDate: "2100-01-01", today: "2100-01-01" });
const facts = freshFacts();
/** Those whose translations are whole; the Arabic one has parts that are stale, left in English or missing. */
const languages = facts.languages.all.flatMap(({ id, published }) => (published && !/^(en|ar)$/.test(id) ? [id] : []));
const markdown = createMarkdown();

interface Translated {
	language: string;
	own: readonly Block[];
	madeFrom: MadeFrom;
}
interface Subject {
	page: Page;
	text: string;
	blocks: readonly Block[];
	translations: readonly Translated[];
}
let subjects: readonly Subject[] = [];

beforeAll(() => {
	const words = readWords(place, facts, { today: "2100-01-01" });
	const blocksIn = (page: Page) => blocksOf(page, words.tokensOf.get(page.file) ?? []);
	subjects = words.pages
		.filter(({ language }) => language === "en")
		.map((page) => ({
			page,
			text: readFileSync(path.join(CITY, page.file), "utf8"),
			blocks: blocksIn(page),
			translations: languages.flatMap((language) => {
				const own = words.translations.get(`content/${language}/${page.name}.md`);
				const madeFrom = readMadeFrom(madeFromFile(place.content, language, page.name), "", []);
				return own && madeFrom ? [{ language, own: blocksIn(own.page), madeFrom }] : [];
			}),
		}));
});

/** The blocks of an English page whose text is another. */
function parsed({ page }: Subject, text: string): Block[] {
	const changed = parsePage(text, page, []);
	if (changed === undefined) throw new Error(`${page.file} has no good head any more.`);
	return blocksOf(changed, markdown.parse(changed.body, {}));
}

/** The text of a page with one block changed in its file, by one word at its end. */
function withChanged({ text, blocks }: Subject, at: number): string {
	const lines = text.split("\n");
	const block = blocks[at];
	const index = (block?.line ?? 1) - 1;
	const line = lines[index] ?? "";
	if (block?.at === undefined) lines[index] = line.replace(/("?)\s*$/, " zebra$1");
	else if (/(^|>)fold$/.test(block.kind)) lines[index] = line.replace(/\]\s*$/, " zebra]");
	else if (/t[hd]$/.test(block.kind)) {
		const column = blocks.slice(0, at).filter((it) => it.line === block.line).length;
		lines[index] = line.replace(/(?:[^|]|\\\|)+(?=\|)/g, (cell, from: number) =>
			line.slice(0, from).split("|").length - 2 === column ? `${cell}zebra ` : cell,
		);
	} else lines[index] = `${line.trimEnd()} zebra`;
	return lines.join("\n");
}

/** What is not current in a translation, once the English reads so. */
const notCurrent = (now: readonly Block[], { own, madeFrom }: Translated): string[] =>
	translatedBlocks(now, own, madeFrom).flatMap(({ state, english }) =>
		state === "current" ? [] : [`${state}: ${english.text}`],
	);

const describeMore = (changes: (subject: Subject) => Iterable<{ now: Block[]; expected: string[] }>) => {
	let count = 0;
	const wrong: string[] = [];
	for (const subject of subjects)
		for (const { now, expected } of changes(subject))
			for (const translation of subject.translations) {
				count++;
				const found = notCurrent(now, translation);
				if (String(found) !== String(expected))
					wrong.push(
						`${translation.language} ${subject.page.name}: ${found.join(" | ")} instead of ${expected.join()}`,
					);
			}
	return { count, wrong };
};

const translatable = (blocks: readonly Block[]): number[] =>
	blocks.flatMap(({ text }, at) => (text === "" ? [] : [at]));

describe("every page of the city", () => {
	test("is there in each language that is whole, with the record of its English", () => {
		expect(languages).toEqual(["es", "hmn"]);
		for (const { page, translations } of subjects)
			expect(`${page.name}: ${translations.map(({ language }) => language)}`).toBe(`${page.name}: ${languages}`);
	});
	test("is in them a translation of the English of today", () => {
		const left = subjects.flatMap((it) => it.translations.flatMap((translation) => notCurrent(it.blocks, translation)));
		expect(left).toEqual([]);
	});
});

describe("what a translation may not lose", () => {
	const kept: Readonly<Record<string, (token: Token) => unknown>> = {
		directive_inline: ({ content }) => content,
		directive_block: ({ content }) => content,
		link_open: (token) => token.attrGet("href"),
		image: (token) => token.attrGet("src"),
		code_inline: ({ content }) => content,
		fence: ({ content }) => content,
	};
	/** References, links, pictures and code of a page, counted from its file and not by the lock itself. */
	const keptIn = (file: string): string[] =>
		markdown
			.parse(readFileSync(path.join(CITY, file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""), {})
			.flatMap((token) => [token, ...(token.children ?? [])])
			.flatMap((token) => (token.type in kept ? [`${token.type}: ${kept[token.type]?.(token)}`] : []))
			.sort();
	test("occurs in every language as often as in English, on each page", () => {
		let count = 0;
		for (const { page } of subjects)
			for (const id of languages) {
				const english = keptIn(page.file);
				expect(keptIn(`content/${id}/${page.name}.md`), `${id} ${page.name}`).toEqual(english);
				count += english.length;
			}
		expect(count).toBeGreaterThan(200);
	});
});

describe("whatever block of English changes", () => {
	test("exactly its translations become stale, in every language", () => {
		const { count, wrong } = describeMore(function* (subject) {
			for (const at of translatable(subject.blocks)) {
				const now = parsed(subject, withChanged(subject, at));
				const changed = now.filter(({ text }, index) => text !== subject.blocks[index]?.text);
				expect(changed.map(({ text }) => text)).toEqual([expect.stringContaining("zebra")]);
				expect(now[at]).toBe(changed[0]);
				yield { now, expected: [`stale: ${changed[0]?.text}`] };
			}
		});
		expect(wrong).toEqual([]);
		expect(count).toBeGreaterThan(500);
	});
	test("taking it out leaves all others current", () => {
		const { wrong } = describeMore(function* ({ blocks }) {
			for (const at of blocks.keys()) yield { now: blocks.filter((_, index) => index !== at), expected: [] };
		});
		expect(wrong).toEqual([]);
	});
	test("one more after it is the only one in English", () => {
		const { wrong } = describeMore(function* ({ blocks }) {
			for (const [at, block] of blocks.entries()) {
				const added = { kind: block.text === "" ? "p" : block.kind, text: "A new thing.", line: 1 };
				yield { now: blocks.toSpliced(at + 1, 0, added), expected: ["untranslated: A new thing."] };
			}
		});
		expect(wrong).toEqual([]);
	});
	test.each([
		["the end", (count: number) => count],
		["the beginning", () => 0],
	])("moving it to %s leaves all current", (_where, place) => {
		const { wrong } = describeMore(function* ({ blocks }) {
			for (const [at, block] of blocks.entries()) {
				const without = blocks.filter((_, index) => index !== at);
				yield { now: without.toSpliced(place(without.length), 0, block), expected: [] };
			}
		});
		expect(wrong).toEqual([]);
	});
});

describe("whatever text of the facts changes", () => {
	test("exactly its translations become stale, in every language that has it", () => {
		expect(readStaleFacts(place, freshFacts()).texts).toEqual([]);
		const changing = freshFacts();
		const texts = factTexts(changing);
		const records = languages.map(
			(id) => [id, readFactsMadeFrom(factsMadeFromFile(place.content, id), "", [])] as const,
		);
		expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length);
		for (const { key, words } of texts) {
			const restore = changeEnglish(changing, key, words);
			for (const [id, record] of records) {
				const found = staleFacts(changing, id, record).map((it) => it.key);
				expect(`${id}: ${found}`).toBe(`${id}: ${words[id] === undefined ? "" : key}`);
			}
			restore();
		}
		expect(texts.length).toBeGreaterThan(90);
	});
	test("also the words of a quotation", () => {
		expect(factTexts(facts).filter(({ key }) => /^quotations\/[^/]+\/text$/.test(key)).length).toBeGreaterThan(0);
	});
});

/** Puts a word behind the English of one text of the facts; gives what takes it away again. */
function changeEnglish(changing: Facts, key: string, words: Record<string, string>): () => void {
	const [, id = ""] = /^quotations\/([^/]+)\/text$/.exec(key) ?? [];
	const quotation = changing.quotations.byId.get(id);
	const [holder, field] = quotation ? [quotation, "text"] : [words, "en"];
	const was: unknown = Reflect.get(holder, field);
	Reflect.set(holder, field, `${was} zebra`);
	return () => Reflect.set(holder, field, was);
}

describe("whatever string changes", () => {
	const copy = mkdtempSync(path.join(tmpdir(), "strings-"));
	afterAll(() => rmSync(copy, { recursive: true }));
	test("exactly its translations become stale, in every language", () => {
		const strings = cityFolders.strings;
		for (const id of ["en", ...languages]) cpSync(path.join(strings, `${id}.json`), path.join(copy, `${id}.json`));
		const english = JSON.parse(readFileSync(path.join(strings, "en.json"), "utf8")) as Record<string, EnglishEntry>;
		const stale = () =>
			unfinishedStrings(
				{ root: copy, strings: copy },
				facts.languages.all.filter((it) => it.published),
			).filter(({ was }) => was !== undefined);
		expect(stale()).toEqual([]);
		for (const [key, entry] of Object.entries(english)) {
			const words = formsOf(entry.text).map(([category, text]) => [category, `${text} zebra`]);
			const text = typeof entry.text === "string" ? words[0]?.[1] : Object.fromEntries(words);
			writeFileSync(path.join(copy, "en.json"), JSON.stringify({ ...english, [key]: { ...entry, text } }));
			expect(stale().map((it) => `${it.language} ${it.key}`)).toEqual(languages.map((id) => `${id} ${key}`));
		}
		expect(Object.keys(english).length).toBeGreaterThan(150);
	});
});
