import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { siteFiles } from "../../scripts/urls/site-files.ts";
import { BUILD_TIMEOUT, builtCity } from "./build-fixture.ts";
import { mainOf, type Page, pageAt, readPageTrees, select, selectOne, textOf } from "./dom.ts";

const HOSTILE = `Tom & Jerry's "Line" <script>alert(1)</script>`;

let output: string;
let pages: ReadonlyMap<string, Page>;
let files: ReadonlySet<string>;
beforeAll(async () => {
	output = await builtCity();
	pages = await readPageTrees(output);
	files = new Set(await siteFiles(output));
}, BUILD_TIMEOUT);

const each = <T>(find: (page: Page) => readonly T[]): string[] =>
	[...pages.values()].flatMap((page) => find(page).map((it) => `${page.file}: ${String(it)}`));

const isData = ({ type }: Record<string, string>): boolean => type === "application/ld+json";

describe("words that would be markup", () => {
	test("stand as text wherever a fact shows them", () => {
		for (const address of ["contact/", "ar/contact/", "events/", "ar/events/", "resolutions/", "rights/", "a-to-z/"]) {
			expect(textOf(mainOf(pageAt(pages, address))), address).toContain(HOSTILE);
		}
	});
	test("are the title and the description of a record's page, in full", () => {
		const { tree } = pageAt(pages, "events/hostile-show/");
		expect(textOf(selectOne(tree, "h1"))).toBe(HOSTILE);
		expect(textOf(selectOne(tree, "title"))).toContain(HOSTILE);
		const meta = select(tree, "meta").map(({ attribs }) => attribs);
		expect(meta.find(({ name }) => name === "description")?.content).toContain(`A show by ${HOSTILE}`);
		expect(meta.find(({ property }) => property === "og:title")?.content).toContain(HOSTILE);
	});
	test("make no element", () => {
		const inline = each(({ tree }) => select(tree, "script").filter(({ attribs }) => !attribs.src && !isData(attribs)));
		expect(inline).toEqual([]);
		expect(each(({ tree }) => select(tree, "b").filter((it) => textOf(it) === "Barn"))).toEqual([]);
		expect(each(({ tree }) => select(tree, "quick"))).toEqual([]);
	});
	test("stay whole in the data for search engines", () => {
		const { tree } = pageAt(pages, "events/hostile-show/");
		const data = select(tree, "script").filter(({ attribs }) => isData(attribs));
		expect(data.map((it) => JSON.stringify(JSON.parse(textOf(it)))).join()).toContain(
			JSON.stringify(HOSTILE).slice(1, -1),
		);
	});
	test("do not end an attribute", () => {
		const picture = selectOne(mainOf(pageAt(pages, "report/")), "img");
		expect(picture.attribs.alt).toBe('A "blue" sign & <more>');
		const link = select(mainOf(pageAt(pages, "rights/")), "a").find((it) => textOf(it) === HOSTILE);
		expect(link?.attribs.href).toBe("https://club.example/?a=1&b=%22");
		expect(select(mainOf(pageAt(pages, "report/")), "summary").map(textOf)).toContain(
			`What does "hate" & 'fear' mean?`,
		);
	});
	test("stay whole in the files for machines", async () => {
		const manifest = JSON.parse(await readFile(path.join(output, "manifest.webmanifest"), "utf8"));
		expect(manifest.name).toBe("Lake City & friends");
		expect(await readFile(path.join(output, "sitemap.xml"), "utf8")).not.toContain("alert");
	});
});

describe("headings", () => {
	const levels = ({ tree }: Page): number[] =>
		select(tree, "*").flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []));
	test("each page begins with its one main heading", () => {
		expect(each((page) => (levels(page)[0] === 1 ? [] : [levels(page)[0]]))).toEqual([]);
		expect(each((page) => levels(page).filter((level) => level === 1)).length).toBe(pages.size);
	});
	test("no level is skipped on any page", () => {
		const jumps = (page: Page) =>
			levels(page).flatMap((level, index, all) =>
				level > (all[index - 1] ?? level) + 1 ? [`${all[index - 1]} to ${level}`] : [],
			);
		expect(each(jumps)).toEqual([]);
	});
	test("a list says its headings one level below where it stands", () => {
		expect(select(mainOf(pageAt(pages, "contact/")), "article.hotline").map((it) => select(it, "h2").length)).toEqual(
			Array(15).fill(1),
		);
		expect(select(mainOf(pageAt(pages, "rights/")), "article.hotline").map((it) => select(it, "h3").length)).toEqual(
			Array(4).fill(1),
		);
	});
	test("no list item or paragraph is left without words", () => {
		const empty = each(({ tree }) =>
			["li", "p", "dd", "td", "h2", "h3", "a"].flatMap((name) =>
				select(tree, name)
					.filter((it) => textOf(it) === "" && select(it, "img").length === 0)
					// A script fills these, and says so in an attribute.
					.filter((it) => !("hidden" in it.attribs || Object.keys(it.attribs).some((name) => name.startsWith("data-"))))
					.map(() => name),
			),
		);
		expect(empty).toEqual([]);
	});
});

describe("links", () => {
	/** Addresses that a page names within the site, without those of other hosts and of phones. */
	const addresses = ({ tree }: Page): string[] =>
		select(tree, "*").flatMap(({ name, attribs }) => {
			const own = [attribs.href, attribs.src, attribs.action].filter((it) => it !== undefined);
			const set = (attribs.srcset ?? "").split(",").map((it) => it.trim().split(" ")[0] ?? "");
			if (name === "link" && attribs.rel === "canonical") return [];
			return [...own, ...set].filter((it) => it !== "" && !/^[a-z]+:/.test(it));
		});
	const target = ({ file }: Page, address: string) => {
		const { pathname, hash } = new URL(address, `https://site.invalid/we/${file}`);
		const place = decodeURIComponent(pathname).replace(/\/$/, "/index.html");
		return {
			file: place.startsWith("/we/") ? place.slice("/we/".length) : place,
			id: decodeURIComponent(hash.slice(1)),
		};
	};
	test("are relative on every page but the one for unknown addresses, so that the site stands under any path", () => {
		const absolute = [...pages.values()].filter((page) => addresses(page).some((it) => it.startsWith("/")));
		expect(absolute.map(({ file }) => file)).toEqual(["404.html", "ar/404.html", "es/404.html", "hmn/404.html"]);
	});
	test("begin at the path of the site on the page for unknown addresses", () => {
		const other = addresses(pageAt(pages, "404.html")).filter((it) => !it.startsWith("/we/") && !it.startsWith("#"));
		expect(other).toEqual([]);
	});
	test("lead to files and parts that are there", () => {
		expect(each((page) => addresses(page)).length).toBeGreaterThan(1000);
		const dead = each((page) =>
			addresses(page).filter((address) => {
				const { file, id } = target(page, address);
				const there = pages.get(file);
				if (!files.has(file)) return true;
				return id !== "" && there !== undefined && !select(there.tree, "*").some(({ attribs }) => attribs.id === id);
			}),
		);
		expect(dead).toEqual([]);
	});
	test("every page leads to every other page of words in its language", () => {
		const reached = new Set(
			addresses(pageAt(pages, "ar/share/")).map((it) => target(pageAt(pages, "ar/share/"), it).file),
		);
		const words = [...pages.keys()].filter((file) => /^ar\/(?!(events|news|resolutions)\/.+\/)/.test(file));
		expect(words.filter((file) => !reached.has(file))).toEqual([
			"ar/404.html",
			"ar/about/corrections/index.html",
			"ar/about/facts/index.html",
			"ar/report/english/index.html",
			"ar/rights/english/index.html",
		]);
	});
});
