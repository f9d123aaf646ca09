import { describe, expect, it } from "vitest";
import { diagnosticsOf, site } from "../small-site.ts";

const judge = (...redirects: [string, string][]) =>
	diagnosticsOf({ site: site({ redirects: redirects.map(([from, to]) => ({ from, to })) }) });

describe("redirects", () => {
	it("lead from old addresses to pages", () => {
		expect(judge(["/old/index.htm", "/"], ["/old/", "/"])).toEqual([]);
	});

	it.each(["//evil.gov/", "/a b/", "/*", "/:a", "/a\\b", "/a\nb", "https://a.gov/"])("may not be %j", (to) => {
		expect(judge(["/old/", to]).join()).toContain("is not an address of the site");
	});

	it("begin at an address once", () => {
		expect(judge(["/old/", "/"], ["/old/", "/about/"])).toEqual([
			"site.json: /old/ leads elsewhere already. Keep one of the two lines.",
		]);
	});

	it("never lead back to where they begin", () => {
		expect(judge(["/a/", "/a/"])).toEqual(["site.json: /a/ leads back to itself. Write the address of a page."]);
		expect(judge(["/a/", "/b/"], ["/b/", "/c/"], ["/c/", "/b/"])).toHaveLength(2);
	});
});
