import { describe, expect, test } from "vitest";
import { readCss, readStyles, STYLES, stylesFor } from "../../../scripts/build/styles.ts";
import { namesIn, selectorsOf, usedSelector } from "../../../scripts/checks/style-uses.ts";
import { ROLES } from "../site-roles.ts";

describe("what a style asks for", () => {
	test("the classes and elements of each selector, also inside media rules", () => {
		expect(selectorsOf("a.b > c, .d{top:0}@media print{.e f{top:0}}")).toEqual([["a", ".b", "c"], [".d"], [".e", "f"]]);
	});
	test("states, attributes and what must not be there are not asked for", () => {
		expect(selectorsOf("a:hover,b[lang],i:not(.c):before{top:0}")).toEqual([["a"], ["b"], ["i"]]);
	});
	test("markup has its elements and each of its classes", () => {
		expect([...namesIn('<p class="a b">x</p><br class="c">')]).toEqual(["p", "br", ".a", ".b", ".c"]);
	});
	test("a rule may match only where everything that its selector asks for is there", () => {
		const selectors = selectorsOf(".a p{top:0}");
		expect(usedSelector(selectors, namesIn('<p class="a">'))).toEqual([".a", "p"]);
		expect(usedSelector(selectors, namesIn('<b class="a">'))).toBeUndefined();
	});
});

const styles = await readStyles(ROLES.palette);

describe("the styles of a page", () => {
	const namesFor = (markup: string) => stylesFor(styles, markup).map(({ name }) => name);

	test("a plain page carries the style of every page alone", () => {
		expect(namesFor('<body><header class="top"></header><main><p>Hi</p></main></body>')).toEqual(["site"]);
	});
	test("a page with a class of another style carries that too, in the order of the styles", () => {
		expect(namesFor('<body><ul class="rows"><li></li></ul><p class="danger"></p></body>')).toEqual([
			"site",
			"report",
			"records",
		]);
	});
	test("a page in another language carries one style in the place of two", () => {
		expect(namesFor('<body><aside class="strip"></aside></body>')).toEqual(["translated"]);
	});
	test("the style of translations holds everything that the style of every page does", () => {
		const [site, translated] = (["site", "translated"] as const).map((name) => styles.find((it) => it.name === name));
		const kept = new Set(translated && selectorsOf(translated.text).map(String));
		expect(site?.selectors.map(String).filter((selector) => !kept.has(selector))).toEqual([]);
	});
	test("each has a hash of its own, and few enough that the policy in the headers stays short", () => {
		expect(new Set(styles.map(({ hash }) => hash)).size).toBe(STYLES.length);
		expect(STYLES.length).toBeLessThanOrEqual(8);
	});
	test("nothing is written for lists of languages that only an ancient browser would need", () => {
		for (const { text } of styles) expect(text).not.toMatch(/:lang\(|lightningcss/);
	});
});

test("no style parts flexible rows by a gap, nor cuts off what sticks out: browsers before 2021 have no such gap, and words may be longer than their box", async () => {
	const pocket = await readCss("pocket", ROLES.palette);
	for (const [name, text] of [...styles.map(({ name, text }) => [name, text] as const), ["pocket", pocket] as const]) {
		const rules = text.match(/[^{}]+\{[^{}]*\}/g) ?? [];
		const gapped = rules.filter((rule) => /display:(inline-)?flex/.test(rule) && /[{;-]gap:/.test(rule));
		const cutting = rules.filter((rule) => /overflow(-[xy])?:(hidden|clip)|white-space:(nowrap|pre)[;}]/.test(rule));
		expect([name, ...gapped, ...cutting]).toEqual([name]);
	}
});
