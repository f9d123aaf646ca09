import { allPages } from "./built-site.ts";
import { crawl } from "./crawl.ts";
import { expect, test } from "./fixtures.ts";

// Nothing links to the page for unknown addresses, nor to an address that has moved.
const linked = allPages
	.filter(({ url, html }) => !url.endsWith("/404.html") && !html.includes('http-equiv="refresh"'))
	.map(({ url }) => url);

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
