import { beforeAll, expect, test } from "vitest";
import { BUILD_TIMEOUT, builtCity } from "./build-fixture.ts";
import { languageOf, mainOf, type Page, pageAt, readPageTrees, select, selectOne, textOf, wordsOf } from "./dom.ts";

let output: string;
let pages: ReadonlyMap<string, Page>;
beforeAll(async () => {
	output = await builtCity();
	pages = await readPageTrees(output);
}, BUILD_TIMEOUT);

const mainAt = (address: string) => mainOf(pageAt(pages, address));

test("a part whose English has changed has the English of today under it", () => {
	const main = mainAt("ar/resolutions/");
	const [note, english, ...more] = select(selectOne(main, "div.stale"), "p");
	expect(more).toEqual([]);
	expect(note && [languageOf(note), textOf(note)]).toEqual([
		"ar",
		"تغيّر النص الإنجليزي منذ ترجمة هذا الجزء. وهو الآن:",
	]);
	expect(english && [languageOf(english), textOf(english)]).toEqual([
		"en",
		"The first of them dates from 2016; one is of August 2017.",
	]);
	expect(textOf(main)).toContain("أولها");
});

test("a part that nobody has translated stands in English, and says so", () => {
	const [heading] = select(mainAt("ar/events/"), "h2").filter(({ attribs }) => attribs.id === "the-supper");
	const words = heading ? wordsOf(heading).map(({ element, text }) => `${languageOf(element)}: ${text}`) : [];
	expect(words).toEqual(["ar: لم يُترجم هذا الجزء بعد. بالإنجليزية:", "en: The supper"]);
});

test("a page that a person has reviewed names that person and the day, and says nothing of a draft", () => {
	const main = mainAt("ar/discrimination/");
	expect(select(main, ".trust")).toEqual([]);
	expect(select(main, ".checked").map(textOf)).toContainEqual(expect.stringContaining("راجع منى البحيرة هذه الترجمة"));
});

test("a critical draft leads to a second page with the English under each of its parts, in place, which leads back", () => {
	const main = mainAt("ar/report/english/");
	const beside = select(main, ".english");
	const words = beside.map(textOf);
	expect(words).toEqual(expect.arrayContaining(["What to do", "Get safe."]));
	expect(beside.length).toBeGreaterThan(7);
	expect(beside.flatMap((paragraph) => select(paragraph, "summary, button, input"))).toEqual([]);
	const linkOf = (address: string) =>
		select(mainAt(address), ".trust")
			.flatMap((note) => select(note, "a"))
			.map(({ attribs }) => attribs.href);
	expect([linkOf("ar/report/"), linkOf("ar/report/english/")]).toEqual([["english/"], ["../"]]);
	for (const address of ["ar/report/", "ar/share/", "ar/"])
		expect(select(mainAt(address), ".english"), address).toEqual([]);
	for (const address of ["ar/share/", "ar/discrimination/"]) expect(linkOf(address), address).toEqual([]);
});

test("the page with the English beside a draft is left out by search engines, and by the site's own", () => {
	const { tree } = pageAt(pages, "ar/report/english/");
	expect(select(tree, "meta").find(({ attribs }) => attribs.name === "robots")?.attribs.content).toBe("noindex");
	expect(select(tree, "link").flatMap(({ attribs }) => attribs.hreflang ?? [])).toEqual([]);
	expect(mainOf(pageAt(pages, "ar/report/english/")).attribs).not.toHaveProperty("data-pagefind-body");
});

test("headings have the address of the English in both languages", () => {
	const ids = (address: string) => select(mainAt(address), "h2").flatMap(({ attribs }) => attribs.id ?? []);
	expect(ids("ar/rights/").length).toBeGreaterThan(3);
	for (const address of ["rights/", "report/", "events/"]) expect(ids(`ar/${address}`)).toEqual(ids(address));
});
