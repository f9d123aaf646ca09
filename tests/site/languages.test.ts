import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BUILD_TIMEOUT, buildFixture, FIXTURE, removeSite } from "./build-fixture.ts";
import {
	byId,
	languageOf,
	mainOf,
	type Page,
	pageAt,
	readPageTrees,
	select,
	selectOne,
	textOf,
	wordsOf,
} from "./dom.ts";

let output: string;
let pages: ReadonlyMap<string, Page>;
beforeAll(async () => {
	output = await buildFixture();
	pages = await readPageTrees(output);
}, BUILD_TIMEOUT);
afterAll(() => removeSite(output));

const arabicPages = (): Page[] => [...pages.values()].filter(({ file }) => file.startsWith("ar/"));

interface Named {
	name?: Record<string, string>;
	title?: Record<string, string>;
}
/** The English names of records that have no Arabic one. */
const namesInEnglishOnly = ["hotlines", "events", "resolutions", "organizations", "resources"].flatMap((kind) => {
	const file = JSON.parse(readFileSync(path.join(FIXTURE, `_data/${kind}.json`), "utf8")) as Record<string, Named[]>;
	return (file[kind] ?? []).flatMap(({ name, title }) => {
		const texts = name ?? title ?? {};
		return texts.en !== undefined && texts.ar === undefined ? [texts.en] : [];
	});
});

test("every page says its language and its direction", () => {
	const told = [...pages.values()].map(({ file, tree }) => {
		const { lang, dir } = selectOne(tree, "html").attribs;
		return `${file.startsWith("ar/") ? "Arabic" : "English"} page: ${lang} ${dir}`;
	});
	expect([...new Set(told)].sort()).toEqual(["Arabic page: ar rtl", "English page: en ltr"]);
});

test("each page of words is there in both languages, and records are in English alone", () => {
	const words = (start: string) =>
		[...pages.keys()].filter((file) => file.startsWith(start) && !/^(events|resolutions)\/[^/]+\//.test(file));
	const arabic = words("ar/").map((file) => file.slice("ar/".length));
	expect(words("").filter((file) => !file.startsWith("ar/"))).toEqual(arabic);
	expect(arabic).toHaveLength(11);
});

test("a fact's Arabic words are read in Arabic, and English ones that stand in for them in English", () => {
	const page = pageAt(pages, "ar/contact/");
	const read = select(mainOf(page), "h2").map((heading) => {
		const words = wordsOf(heading).map(({ element }) => languageOf(element));
		return `${textOf(heading)}: ${words.join()}`;
	});
	expect(read).toContain("الخط العربي: ar");
	expect(read).toContain("The line that never sleeps: en");
});

test("no English name stands unmarked in the main part of an Arabic page", () => {
	expect(namesInEnglishOnly.length).toBeGreaterThan(15);
	const unmarked = arabicPages().flatMap((page) =>
		wordsOf(mainOf(page))
			.filter(({ element, text }) => namesInEnglishOnly.includes(text) && languageOf(element) !== "en")
			.map(({ text }) => `${page.file}: ${text}`),
	);
	expect(unmarked).toEqual([]);
});

test("a link from an Arabic page to a record says that it leads to English", () => {
	const links = arabicPages().flatMap((page) =>
		select(mainOf(page), "a").filter(({ attribs }) => /^(\.\.\/)+(events|resolutions)\/.+\/$/.test(attribs.href ?? "")),
	);
	expect(links.length).toBeGreaterThan(20);
	expect(links.filter(({ attribs }) => attribs.hreflang !== "en").map(textOf)).toEqual([]);
});

test("a link from an English page to a record says nothing of language", () => {
	const links = select(mainOf(pageAt(pages, "events/")), "a");
	expect(links.filter(({ attribs }) => attribs.hreflang !== undefined)).toEqual([]);
});

const switchOf = (address: string) =>
	select(selectOne(pageAt(pages, address).tree, "nav.languages"), "a").map(({ attribs }) => attribs);

test("the languages lead to the same page in the other language", () => {
	expect(switchOf("ar/rights/")).toEqual([{ href: "../../rights/", lang: "en", hreflang: "en" }]);
	expect(switchOf("rights/")).toEqual([{ href: "../ar/rights/", lang: "ar", hreflang: "ar" }]);
});

test("from a record, which is in English alone, they lead to the first page of the other language", () => {
	expect(switchOf("events/past-picnic/").map(({ href }) => href)).toEqual(["../../ar/"]);
});

test("a language with neither pages nor a line is not offered", () => {
	const offered = select(selectOne(pageAt(pages, "").tree, "nav.languages"), "li");
	expect(offered.map(textOf)).toEqual(["English", "العربية"]);
});

test("a number keeps its order among right-to-left words", () => {
	const calls = [...pages.values()].flatMap((page) => select(byId(page, "main"), "a.call"));
	expect(calls.length).toBeGreaterThan(50);
	expect(calls.filter(({ attribs }) => attribs.dir !== "ltr").map(textOf)).toEqual([]);
});

test("what the Arabic strings lack is said in English", () => {
	const page = pageAt(pages, "ar/events/");
	expect(textOf(selectOne(page.tree, ".skip"))).toBe("انتقل إلى الجزء الرئيسي");
	const states = select(mainOf(page), ".state").map(textOf);
	expect(states).toContain("ألغي هذا الحدث.");
	expect(states.join()).toContain("This event was moved to another time.");
});
