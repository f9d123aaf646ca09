import { expect, test } from "vitest";
import { ownIds, withinFile } from "../../../../scripts/offline/pocket/within-file.ts";
import { raw } from "../../../../scripts/project/html.ts";

const FILE = '<section id="es-rights"><h2 id="es-rights-find">Find</h2></section>';
const within = (markup: string): string => withinFile(FILE + markup, ["en", "es"]).slice(FILE.length);

test("ids get the name of their page in front", () => {
	expect(ownIds(raw('<h2 id="find">A</h2>'), "es-rights").markup).toBe('<h2 id="es-rights-find">A</h2>');
});
test("a link to a part of the site leads to that part of the file", () => {
	expect(within('<a href="/es/rights/#find">Find</a>')).toBe('<a href="#es-rights-find">Find</a>');
});
test("a link to a part that is not in the file leads to its page", () => {
	expect(within('<a href="/es/rights/#gone">Find</a>')).toBe('<a href="#es-rights">Find</a>');
});
test("a link to a page that is not in the file becomes words", () => {
	expect(within('See <a href="/rights/">rights</a>.')).toBe("See rights.");
});
test("an address elsewhere is written out once", () => {
	expect(within('<a href="https://www.city.example/a/" rel="noreferrer">The City</a>')).toBe(
		'The City <small dir="ltr">city.example/a</small>',
	);
	expect(within('<a href="https://city.example/">city.example</a>')).toBe("city.example");
});
test("a number to call stays", () => {
	expect(within('<a class="call" href="tel:911">911</a>')).toBe('<a class="call" href="tel:911">911</a>');
});
