import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../scripts/project/folders.ts";
import { mainOf, type Page, pageAt, readPageTrees, select, textOf } from "./dom.ts";
import { SOURCE_ELEMENTS } from "./source-elements.ts";

// The finished site itself, as `npm test` builds it before all tests.
const output = path.join(projectRoot, "_site");
let pages: ReadonlyMap<string, Page>;
beforeAll(async () => {
	if (!existsSync(path.join(output, "index.html"))) throw new Error("The site is not built yet. Run: npm run build");
	pages = await readPageTrees(output);
});

/** The words and the links of a page's main part, or of the whole page; the numbers beside every page do not count. */
function readPlace(page: Page, anywhere: boolean | undefined): { text: string; links: string[] } {
	const place = anywhere ? (select(page.tree, "body")[0] ?? page.tree) : mainOf(page);
	const asides = select(place, "aside.help");
	const beside = new Set(asides.flatMap((aside) => select(aside, "a")));
	return {
		text: asides.reduce((text, aside) => text.replace(textOf(aside), ""), textOf(place)),
		links: select(place, "a")
			.filter((link) => !beside.has(link))
			.map(({ attribs }) => attribs.href ?? ""),
	};
}

describe("the City's old page lives on", () => {
	test.each(SOURCE_ELEMENTS.map((it) => [it.element, it] as const))(
		"%s",
		(_element, { page, says, leadsTo, anywhere }) => {
			const { text, links } = readPlace(pageAt(pages, page), anywhere);
			expect((says ?? []).filter((words) => !text.includes(words))).toEqual([]);
			expect((leadsTo ?? []).filter((start) => !links.some((link) => link.startsWith(start)))).toEqual([]);
			expect([...(says ?? []), ...(leadsTo ?? [])].length).toBeGreaterThan(0);
		},
	);
});

test("folded answers are there to expand, and the page knows the words of the button", () => {
	const report = pageAt(pages, "report/");
	expect(select(mainOf(report), "details").length).toBeGreaterThan(3);
	const [script = ""] = /scripts\/site-[^"]*\.js/.exec(report.html) ?? [];
	expect(readFileSync(path.join(output, script), "utf8")).toContain("Expand all");
});

test("what the old page had wrong is nowhere told as right", () => {
	const wrong = [...pages.values()]
		.filter(({ file }) => !/^(\w+\/)?about\//.test(file))
		.filter(({ tree }) => /612-637-2800|\bww\.minneapolismn/.test(textOf(tree)));
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test("every correction of the old page is told with what was wrong and what is right", () => {
	const text = [...pages.values()]
		.filter(({ file }) => file.startsWith("about/"))
		.map(({ tree }) => textOf(tree))
		.join();
	for (const words of ["612-637-2800", "612-673-2800", "questioning", "ww."]) expect(text).toContain(words);
});
