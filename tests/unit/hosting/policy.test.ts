import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, isSearchPage, styleHash } from "../../../scripts/hosting/content-security-policy.ts";
import { pageScopes } from "../../../scripts/hosting/page-scopes.ts";
import { hostingPolicy } from "../../../scripts/hosting/policy.ts";

const hash = styleHash("body{margin:0}");

describe("the security policy", () => {
	test("the hash is that of the exact style", () => {
		// The empty text's SHA-256, a known value.
		expect(styleHash("")).toBe("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
		expect(styleHash(" ")).not.toBe(styleHash(""));
	});
	test("a page may load its own files and its one style, and nothing else", () => {
		expect(contentSecurityPolicy("/report/", [hash]).split("; ")).toEqual([
			"default-src 'none'",
			"base-uri 'none'",
			"form-action 'self'",
			"frame-ancestors 'none'",
			"img-src 'self'",
			"manifest-src 'self'",
			"script-src 'self'",
			`style-src 'self' '${hash}'`,
		]);
	});
	test("a page may have several styles, each allowed by its own hash", () => {
		expect(contentSecurityPolicy("/report/", [hash, styleHash("")])).toContain(
			`style-src 'self' '${hash}' '${styleHash("")}'`,
		);
	});
	test("the search page of each language alone may compile and fetch", () => {
		expect(contentSecurityPolicy("/search/", [hash])).toContain("script-src 'self' 'wasm-unsafe-eval'");
		expect(contentSecurityPolicy("/es/search/", [hash])).toContain("connect-src 'self'");
		expect(["/search/", "/es/search/", "/zh-hans/search/"].every(isSearchPage)).toBe(true);
		expect(["/", "/events/search/", "/research/", "/search/tips/"].some(isSearchPage)).toBe(false);
	});
	test("in a page it does not say what only a header can", () => {
		expect(contentSecurityPolicy("/", [hash], { meta: true })).not.toContain("frame-ancestors");
	});
	test("nothing inline and nothing evaluated is allowed", () => {
		for (const url of ["/", "/search/"])
			expect(contentSecurityPolicy(url, [hash])).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
	});
});

describe("the patterns of pages", () => {
	test("a folder of like pages is one pattern", () => {
		expect(pageScopes(["events/index.html", "events/a/index.html", "events/b/index.html"])).toEqual([
			{ path: "/events/*", url: "/events/" },
		]);
	});
	test("a folder with a search page is told page by page", () => {
		expect(
			pageScopes(["es/index.html", "es/report/index.html", "es/search/index.html"]).map(({ path }) => path),
		).toEqual(["/es/", "/es/report/*", "/es/search/"]);
	});
	test("a folder with a PDF does not give it a page's policy", () => {
		expect(pageScopes(["toolkit/index.html", "toolkit/poster.pdf"])).toEqual([{ path: "/toolkit/", url: "/toolkit/" }]);
	});
	test("a folder with a drawing does not give it a page's policy", () => {
		expect(pageScopes(["events/index.html", "events/map.SVG"])).toEqual([{ path: "/events/", url: "/events/" }]);
	});
	test("the first page and the page for unknown addresses are told by themselves", () => {
		expect(pageScopes(["404.html", "index.html", "report/index.html"]).map(({ path }) => path)).toEqual([
			"/404.html",
			"/",
			"/report/*",
		]);
	});
	test("a folder without pages has no pattern", () => {
		expect(pageScopes(["index.html", "images/a.avif"]).map(({ path }) => path)).toEqual(["/"]);
	});
});

describe("the whole policy", () => {
	const files = [
		"index.html",
		"es/index.html",
		"es/search/index.html",
		"events/index.html",
		"events/map.svg",
		"favicon.svg",
		"images/a-320.avif",
		"images/a.svg",
		"pagefind/fragment/en_1.pf_fragment",
		"search/index.html",
	];
	const { headers } = hostingPolicy({ files, redirects: [], styleHashes: [hash] });
	const matching = (url: string) =>
		headers.filter(({ path }) => (path.endsWith("*") ? url.startsWith(path.slice(0, -1)) : url === path));

	test.each(["/", "/es/", "/es/search/", "/search/"])("%s gets exactly one policy, its own", (url) => {
		const policies = matching(url).flatMap((rule) => rule.headers["Content-Security-Policy"] ?? []);
		expect(policies).toEqual([contentSecurityPolicy(url, [hash])]);
	});
	test.each(["/images/a-320.avif", "/images/a.svg", "/favicon.svg", "/events/map.svg"])(
		"%s runs nothing and calls nobody when it is opened by itself",
		(url) => {
			const policies = matching(url).flatMap((rule) => rule.headers["Content-Security-Policy"] ?? []);
			expect(policies).toEqual(["default-src 'none'; style-src 'unsafe-inline'; sandbox"]);
		},
	);
	test("no path gets one header from two rules", () => {
		for (const file of files) {
			const names = matching(`/${file.replace(/index\.html$/, "")}`).flatMap((rule) => Object.keys(rule.headers));
			expect(new Set(names).size).toBe(names.length);
		}
	});
	test("files named by their content are kept for good, pages are asked for anew", () => {
		expect(matching("/images/a-320.avif").map((rule) => rule.headers["Cache-Control"])).toContain(
			"public, max-age=31536000, immutable",
		);
		expect(matching("/es/").map((rule) => rule.headers["Cache-Control"])).toContain(
			"public, max-age=0, must-revalidate",
		);
		expect(matching("/pagefind/pagefind.js").flatMap((rule) => rule.headers["Cache-Control"] ?? [])).toEqual([]);
	});
	test("HTTPS is kept for a year, for this host alone", () => {
		expect(headers[0]).toMatchObject({ path: "/*", headers: { "Strict-Transport-Security": "max-age=31536000" } });
	});
	test("the next site is not told where a visitor came from", () => {
		expect(headers[0]?.headers["Referrer-Policy"]).toBe("no-referrer");
	});
});

test("calendars and contact cards are named for what they are, with their encoding", () => {
	const files = ["index.html", "events/index.html", "events/calendar.ics", "hotlines/all.vcf", "hotlines/city-311.vcf"];
	const { headers } = hostingPolicy({ files, redirects: [], styleHashes: ["sha256-x"] });
	const typeOf = (path: string) => headers.find((rule) => rule.path === path)?.headers["Content-Type"];
	expect(typeOf("/events/calendar.ics")).toBe("text/calendar; charset=utf-8");
	// One rule for a folder of cards alone: some hosts read a hundred rules.
	expect(typeOf("/hotlines/*")).toBe("text/vcard; charset=utf-8");
	expect(headers.filter(({ path }) => path.startsWith("/hotlines/"))).toHaveLength(1);
});

test("scripts of other sites may read the open data, and nothing says otherwise", () => {
	const { headers } = hostingPolicy({
		files: ["index.html", "data/hours.json", "data.json"],
		redirects: [],
		styleHashes: ["sha256-x"],
	});
	for (const path of ["/data/*", "/data.json"])
		expect(headers.find((rule) => rule.path === path)?.headers).toEqual({ "Access-Control-Allow-Origin": "*" });
});
