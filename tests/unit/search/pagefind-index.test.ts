import { expect, test } from "vitest";
import { readPage } from "../../../scripts/checks/read-page.ts";
import { buildIndex } from "../../../scripts/search/pagefind-index.ts";
import { tinyPage } from "../checks/tiny-site.ts";

test("two pages with one address, of which Pagefind keeps one, stop the build with the counts", async () => {
	const page = readPage("index.html", tinyPage("index.html"));
	const twice = { ...page, file: "copy.html" };
	await expect(buildIndex([page, twice], () => [])).rejects.toThrow("holds 1 pages and lines, but the site has 2");
});
