import { beforeAll, describe, expect, test } from "vitest";
import { BUILD_TIMEOUT, builtCity } from "./build-fixture.ts";
import { type Element, languageOf, mainOf, type Page, readPageTrees, select, textOf, wordsOf } from "./dom.ts";

/** The languages of the frozen city whose translations are whole. */
const others = [
	{ id: "es", tag: "es" },
	{ id: "hmn", tag: "mww" },
];
let pages: ReadonlyMap<string, Page>;
/** Each page of a language with the English one. */
let pairs: readonly { language: string; tag: string; own: Page; english: Page }[];
beforeAll(async () => {
	pages = await readPageTrees(await builtCity());
	pairs = others.flatMap(({ id, tag }) =>
		[...pages.values()]
			.filter(({ file }) => file.startsWith(`${id}/`))
			.flatMap((own) => {
				const english = pages.get(own.file.slice(id.length + 1));
				return english ? [{ language: id, tag, own, english }] : [];
			}),
	);
}, BUILD_TIMEOUT);

/** Its order and its letters are those of the language. */
const isByLetter = ({ own }: { own: Page }): boolean => own.file.endsWith("a-to-z/index.html");

/** Whether an element is in what only the translated page has: the English of what is stale, and the note on how far to trust it. */
function isBeside(element: Element): boolean {
	for (let node: Element | null = element; node; node = node.parent as Element | null) {
		const classes = (node.attribs?.class ?? "").split(" ");
		if (["stale", "trust"].some((name) => classes.includes(name))) return true;
		// Where a search finds nothing, the line of the page's language comes first.
		if (node.attribs?.["data-search-none"] !== undefined) return true;
	}
	return false;
}

const inMain = (page: Page, selector: string): Element[] =>
	select(mainOf(page), selector).filter((element) => !isBeside(element));

/** Posters are offered in the page's language beside the English ones. */
const isArtwork = (to: string): boolean => /^\/toolkit\/.*\.(pdf|png)$/.test(to);

/** Where the links of a page lead, as addresses of the English site, sorted. */
const targetsOf = (page: Page, language: string): string[] =>
	inMain(page, "a")
		.flatMap(({ attribs }) => (attribs.href === undefined ? [] : [attribs.href]))
		.map((href) => {
			const address = `/${page.file.replace(/index\.html$/, "")}`;
			const to = new URL(href, `https://site.invalid${address}`);
			// Search leads on to that of the English pages.
			if (page.file === `${language}/search/index.html` && to.pathname === "/search/") return "";
			return to.hostname === "site.invalid" ? to.pathname.replace(`/${language}/`, "/") + to.hash : href;
		})
		.filter((to) => to !== "" && !to.includes("#letter-") && !isArtwork(to))
		.sort();

describe("a page in another language, beside its English", () => {
	test("is there for each", () => {
		const english = [...pages.keys()].filter((file) => !/^(es|ar|hmn)\//.test(file));
		expect(pairs).toHaveLength(english.length * others.length);
	});
	test("leads to the same places, as often", () => {
		const links = pairs.map(({ own, english, language }) => {
			expect(targetsOf(own, language), own.file).toEqual(targetsOf(english, "en"));
			return targetsOf(own, language).length;
		});
		expect(links.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000);
	});
	// A list of lines begins with that of the page's own language, so that the order is another.
	test("has the same numbers to call, as often", () => {
		const calls = (page: Page) =>
			inMain(page, "a")
				.flatMap(({ attribs }) => (attribs.href?.startsWith("tel:") ? [attribs.href] : []))
				.sort();
		for (const { own, english } of pairs) expect(calls(own), own.file).toEqual(calls(english));
	});
	test("has as many pictures, code, headings, items, folds and cells", () => {
		for (const { own, english } of pairs.filter((pair) => !isByLetter(pair)))
			for (const name of ["img", "code", "h1", "h2", "h3", "h4", "li", "details", "td", "th", "blockquote", "time"])
				expect(inMain(own, name).length, `${name} in ${own.file}`).toBe(inMain(english, name).length);
	});
	test("has the same places to link to", () => {
		const ids = (page: Page) =>
			inMain(page, "*")
				.flatMap(({ attribs }) => attribs.id ?? [])
				.sort();
		for (const { own, english } of pairs.filter((pair) => !isByLetter(pair)))
			expect(ids(own), own.file).toEqual(ids(english));
	});
	test("reads out the English beside it as English", () => {
		const isBeside = ({ file }: Page) =>
			others.some(({ id }) => file.startsWith(`${id}/`)) && file.endsWith("/english/index.html");
		const beside = [...pages.values()].filter(isBeside).flatMap((page) => select(mainOf(page), ".english"));
		expect(beside.length).toBeGreaterThan(100);
		const words = beside.flatMap((paragraph) => wordsOf(paragraph));
		expect(words.filter(({ element }) => languageOf(element) !== "en").map(({ text }) => text)).toEqual([]);
	});
	test("has no … left in the place of words", () => {
		for (const { own } of pairs) expect(textOf(mainOf(own)), own.file).not.toMatch(/(^|\s)…(\s|$)/);
	});
});
