import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { pageUrl } from "../../scripts/urls/site-files.ts";
import { BUILD_TIMEOUT, builtCity } from "./build-fixture.ts";
import { mainOf, type Page, pageAt, readPageTrees, select } from "./dom.ts";

/** As its facts give it. */
const SITE = "https://lake.example/we/";

let output: string;
let pages: ReadonlyMap<string, Page>;
beforeAll(async () => {
	output = await builtCity();
	pages = await readPageTrees(output);
}, BUILD_TIMEOUT);

const addressOf = ({ file }: Page): string => `${SITE}${pageUrl(file).slice(1)}`;
const linksOf = ({ tree }: Page, rel: string) =>
	select(tree, "link").flatMap(({ attribs }) => (attribs.rel === rel ? [attribs] : []));
/** What a page says of itself in other languages, by their tags. */
const alternatesOf = (page: Page): Record<string, string> =>
	Object.fromEntries(
		linksOf(page, "alternate").flatMap(({ hreflang, href }) => (hreflang && href ? [[hreflang, href]] : [])),
	);
const isNoindex = ({ html }: Page): boolean => html.includes('content="noindex"');
/** A page of words that English stands in for names the English page as its address; stand-ins.test.ts looks at those. */
const isFallback = (page: Page): boolean => "lang" in mainOf(page).attribs;
const toFind = (): Page[] => [...pages.values()].filter((page) => !isNoindex(page) && !isFallback(page));

describe("a page in several languages", () => {
	test("names each of them, itself included, and English for everybody else", () => {
		for (const page of toFind()) {
			const alternates = alternatesOf(page);
			const [language = "en"] = /^(es|ar|hmn)(?=\/)/.exec(page.file) ?? [];
			const hasArabic = pages.has(`ar/${page.file.replace(/^(es|ar|hmn)\//, "")}`) && "ar" in alternates;
			expect(Object.keys(alternates), page.file).toEqual([
				"en",
				"es",
				...(hasArabic ? ["ar"] : []),
				"mww",
				"x-default",
			]);
			expect(alternates[language === "hmn" ? "mww" : language], page.file).toBe(addressOf(page));
			expect(alternates["x-default"], page.file).toBe(alternates.en);
		}
	});
	test("is named back by each page that it names", () => {
		const byAddress = new Map(toFind().map((page) => [addressOf(page), page]));
		for (const page of toFind()) {
			for (const other of Object.values(alternatesOf(page))) {
				const there = byAddress.get(other);
				expect(there && alternatesOf(there), `${page.file} to ${other}`).toEqual(alternatesOf(page));
			}
		}
	});
	test("names itself as its one address", () => {
		for (const page of toFind()) expect(linksOf(page, "canonical").map(({ href }) => href)).toEqual([addressOf(page)]);
	});
	test("tells the sitemap the same", async () => {
		const sitemap = await readFile(path.join(output, "sitemap.xml"), "utf8");
		const entries = [...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = ""]): [string, object] => [
			/<loc>([^<]*)/.exec(entry)?.[1] ?? "",
			Object.fromEntries([...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, tag, url]) => [tag, url])),
		]);
		expect(new Map(entries)).toEqual(new Map(toFind().map((page) => [addressOf(page), alternatesOf(page)])));
		expect(entries.length).toBe(toFind().length);
	});
});

describe("a page that only leads elsewhere", () => {
	test("names no translations", () => {
		const others = [...pages.values()].filter(isNoindex);
		expect(others.map(({ file }) => file)).toEqual(expect.arrayContaining(["404.html", "ar/404.html"]));
		expect(others.filter((page) => Object.keys(alternatesOf(page)).length > 0).map(({ file }) => file)).toEqual([]);
	});
});

describe("what a page says of itself to networks and phones", () => {
	const meta = (page: Page, property: string) =>
		select(page.tree, "meta").find(({ attribs }) => attribs.property === property)?.attribs.content;
	test("is its own language where these have a name for it", () => {
		expect(meta(pageAt(pages, "report/"), "og:locale")).toBe("en_US");
		expect(meta(pageAt(pages, "ar/report/"), "og:locale")).toBeUndefined();
	});
	test("names the manifest of its language", async () => {
		const manifests = ["report/", "ar/report/"].map((url) => linksOf(pageAt(pages, url), "manifest")[0]?.href);
		expect(manifests).toEqual(["../manifest.webmanifest", "../manifest.webmanifest"]);
		const own = JSON.parse(await readFile(path.join(output, "ar/manifest.webmanifest"), "utf8"));
		expect(own.start_url).toBe("./");
	});
});
