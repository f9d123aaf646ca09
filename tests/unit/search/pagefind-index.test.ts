import { expect, test } from "vitest";
import { readPage } from "../../../scripts/checks/read-page.ts";
import { buildIndex, readFragments, withSearchedDescription } from "../../../scripts/search/pagefind-index.ts";
import { tinyPage } from "../checks/tiny-site.ts";

test("two pages with one address, of which Pagefind keeps one, stop the build with the counts", async () => {
	const page = readPage("index.html", tinyPage("index.html"));
	const twice = { ...page, file: "copy.html" };
	await expect(buildIndex([page, twice], () => [])).rejects.toThrow("holds 1 pages and lines, but the site has 2");
});

test("a page is found by its description too, and is not changed by that", async () => {
	const page = readPage("index.html", tinyPage("index.html", { title: "Rights" }));
	const [fragment] = readFragments(await buildIndex([page], () => []));
	expect(fragment?.meta.description).toBe("What Rights tells.");
	expect(fragment?.content).not.toContain("tells");
	expect(page.html).not.toContain("data-pagefind-meta");
});

test("a page without a description goes into the index as it is", () => {
	expect(withSearchedDescription("<title>Contact</title>")).toBe("<title>Contact</title>");
});
