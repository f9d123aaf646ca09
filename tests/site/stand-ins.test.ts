import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BUILD_TIMEOUT, buildSite, copyFixture, removeSite } from "./build-fixture.ts";
import { languageOf, mainOf, type Page, pageAt, readPageTrees, select, selectOne, textOf, wordsOf } from "./dom.ts";

const SITE = "https://lake.example/we/";

/** The pages without a translation: one of words, and those whose words are made of facts. */
const STAND_INS = ["events", "report", "share"] as const;

let copy: string;
let output: string;
let pages: ReadonlyMap<string, Page>;
let page: Page;
beforeAll(async () => {
	copy = await copyFixture();
	for (const name of STAND_INS)
		for (const file of [`${name}.md`, `.english/${name}.json`]) await rm(path.join(copy, "content/ar", file));
	output = path.join(copy, "out");
	const { output: printed } = await buildSite(copy, output, { SITE_URL: SITE });
	expect(printed).toContain("The site is built.");
	pages = await readPageTrees(output);
	page = pageAt(pages, "ar/share/");
}, BUILD_TIMEOUT);
afterAll(() => removeSite(copy));

const linksOf = ({ tree }: Page, rel: string) =>
	select(tree, "link").flatMap(({ attribs }) => (attribs.rel === rel ? [attribs] : []));
const alternatesOf = (of: Page) => linksOf(of, "alternate").filter(({ hreflang }) => hreflang !== undefined);

test("a page without a translation is there in English, within a frame of its own language", () => {
	expect(selectOne(page.tree, "html").attribs).toMatchObject({ lang: "ar", dir: "rtl" });
	expect(mainOf(page).attribs).toMatchObject({ lang: "en", dir: "ltr" });
	expect(textOf(selectOne(page.tree, "h1"))).toBe(textOf(selectOne(pageAt(pages, "share/").tree, "h1")));
	expect(languageOf(selectOne(page.tree, ".strip"))).toBe("ar");
});

test("it says on top in both languages that it is in English", () => {
	const notes = select(selectOne(page.tree, ".trust"), "p");
	expect(notes.map((note) => [languageOf(note), note.attribs.dir])).toEqual([
		["ar", "rtl"],
		["en", "ltr"],
	]);
	expect(notes.map(textOf)[1]).toContain("This page is not in your language yet.");
});

test("no other word of its main part is in another language than English", () => {
	const others = STAND_INS.flatMap((name) => wordsOf(mainOf(pageAt(pages, `ar/${name}/`)))).filter(
		({ element }) => languageOf(element) !== "en",
	);
	const allowed = new Set(["trust", "lines", "report"]);
	const unexpected = others.filter(({ element }) => {
		for (let node = element.parent; node && "attribs" in node; node = node.parent as typeof node)
			if ((node.attribs.class ?? "").split(" ").some((name) => allowed.has(name))) return false;
		return true;
	});
	expect(unexpected.map(({ text }) => text)).toEqual([]);
});

test("no Arabic word stands in its main part as if it were English", () => {
	const words = STAND_INS.flatMap((name) => wordsOf(mainOf(pageAt(pages, `ar/${name}/`))));
	const arabic = words.filter(({ text }) => /\p{Script=Arabic}/u.test(text));
	expect(arabic.length).toBeGreaterThan(0);
	expect(arabic.filter(({ element }) => languageOf(element) === "en").map(({ text }) => text)).toEqual([]);
});

test("its links lead to pages in the language that it stands among", () => {
	const inside = (name: string) =>
		select(pageAt(pages, `ar/${name}/`).tree, "a")
			.map(({ attribs }) => new URL(attribs.href ?? "", `https://site.invalid/ar/${name}/`))
			.filter(({ hostname, pathname }) => hostname === "site.invalid" && pathname.endsWith("/"))
			.map(({ pathname }) => pathname);
	for (const name of STAND_INS) {
		expect(inside(name).length).toBeGreaterThan(5);
		expect([...new Set(inside(name).filter((to) => !to.startsWith("/ar/")))]).toEqual([
			`/${name}/`,
			`/es/${name}/`,
			`/hmn/${name}/`,
		]);
	}
	expect(inside("events")).toContain("/ar/events/past-picnic/");
});

test("search engines are led to the English page, and told of no translation", async () => {
	expect(linksOf(page, "canonical").map(({ href }) => href)).toEqual([`${SITE}share/`]);
	expect(alternatesOf(page)).toEqual([]);
	const told = (address: string) => alternatesOf(pageAt(pages, address)).map(({ hreflang }) => hreflang);
	expect(told("share/")).toEqual(["en", "es", "mww", "x-default"]);
	expect(told("rights/")).toEqual(["en", "es", "ar", "mww", "x-default"]);
	const sitemap = await readFile(path.join(output, "sitemap.xml"), "utf8");
	expect(sitemap).toContain(`${SITE}share/`);
	expect(sitemap).not.toContain(`${SITE}ar/share/`);
	expect(select(page.tree, "script").filter(({ attribs }) => attribs.type === "application/ld+json")).toEqual([]);
});

test("the site's own search finds it among the English pages alone", () => {
	expect(mainOf(page).attribs).not.toHaveProperty("data-pagefind-body");
	expect(mainOf(pageAt(pages, "share/")).attribs).toHaveProperty("data-pagefind-body");
});

test("the languages lead to it and away from it as to any other page", () => {
	const switchOf = (of: Page) => select(selectOne(of.tree, "nav.languages"), "a").map(({ attribs }) => attribs.href);
	expect(switchOf(page)).toEqual(["../../share/", "../../es/share/", "../../hmn/share/"]);
	expect(switchOf(pageAt(pages, "share/"))).toContain("../ar/share/");
});

test("the menu names it in English, and says so", () => {
	const links = select(selectOne(pageAt(pages, "ar/rights/").tree, ".foot"), "a");
	const link = links.find(({ attribs }) => attribs.href === "../share/");
	expect(link?.attribs).toMatchObject({ lang: "en", hreflang: "en" });
});
