import { allUrls } from "./built-site.ts";
import { crawl } from "./crawl.ts";
import { expect, test } from "./fixtures.ts";

// Nothing links to the page for unknown addresses.
const linked = allUrls.filter((url) => !url.endsWith("/404.html"));

test("at a root, every link and fragment leads somewhere, and every page is reached", async ({ site }) => {
	const { pages, diagnostics } = await crawl(`${site.address}/`);
	expect(diagnostics).toEqual([]);
	expect([...pages].sort()).toEqual(linked.map((url) => site.address + url).sort());
});

test("under a sub-path, every link and fragment leads somewhere, and every page is reached", async ({ nestedSite }) => {
	const { pages, diagnostics } = await crawl(`${nestedSite.address}/`);
	expect(diagnostics).toEqual([]);
	expect([...pages].sort()).toEqual(linked.map((url) => nestedSite.address + url).sort());
});
