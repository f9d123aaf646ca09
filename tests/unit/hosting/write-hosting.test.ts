import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { styleHash } from "../../../scripts/hosting/content-security-policy.ts";
import { netlifyHeaders, netlifyRedirects, writeHosting } from "../../../scripts/hosting/write-hosting.ts";
import { missingPage, parseRedirects } from "../../browser/server/redirects.ts";
import { tinySite } from "../checks/tiny-site.ts";
import { tinyFacts } from "./tiny-facts.ts";

test("Netlify's headers name a path and, indented, its headers", () => {
	const headers = [
		{ path: "/*", headers: { "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY" } },
		{ path: "/img/*", headers: { "Cache-Control": "immutable" } },
	];
	expect(netlifyHeaders({ headers, redirects: [], missingPages: [] })).toBe(
		"/*\n  X-Content-Type-Options: nosniff\n  X-Frame-Options: DENY\n\n/img/*\n  Cache-Control: immutable\n",
	);
});

test("Netlify's redirects are permanent", () => {
	expect(netlifyRedirects({ headers: [], redirects: [{ from: "/old/index.htm", to: "/" }], missingPages: [] })).toBe(
		"/old/index.htm / 301!\n",
	);
});

test("an unknown address in a language's folder shows that language's page, after all other rules", async () => {
	const output = await tinySite({
		"404.html": {},
		"es/404.html": {},
		"es/events/index.html": {},
		"hmn/404.html": {},
		"so/index.html": {},
	});
	const facts = tinyFacts({ redirects: [{ from: "/es/old/", to: "/es/" }] });
	await writeHosting({ output, facts, styleHashes: [] });
	const text = await readFile(path.join(output, "_redirects"), "utf8");
	expect(text).toBe("/es/old/ /es/ 301!\n/es/* /es/404.html 404\n/hmn/* /hmn/404.html 404\n");
	const pages = ["/es/gone/", "/hmn/a/b", "/so/gone/", "/gone/"].map((url) => missingPage(parseRedirects(text), url));
	expect(pages).toEqual(["/es/404.html", "/hmn/404.html", "/404.html", "/404.html"]);
});

test("the finished site gets the policy of its own pages and the old addresses", async () => {
	const output = await tinySite({ "index.html": {}, "search/index.html": {} });
	const facts = tinyFacts({ redirects: [{ from: "/government/goals/wearempls/index.htm", to: "/" }] });
	await writeHosting({ output, facts, styleHashes: [styleHash("a{}"), styleHash("b{}")] });
	const headers = await readFile(path.join(output, "_headers"), "utf8");
	expect(headers.match(/wasm-unsafe-eval/g)).toHaveLength(1);
	expect(headers).toContain(`/\n  Content-Security-Policy: default-src 'none'`);
	expect(headers).toContain(`style-src 'self' '${styleHash("a{}")}' '${styleHash("b{}")}'`);
	expect(await readFile(path.join(output, "_redirects"), "utf8")).toBe(
		"/government/goals/wearempls/index.htm / 301!\n",
	);
});

test("written twice, the files are the same", async () => {
	const output = await tinySite({ "index.html": {}, "report/index.html": {} });
	const write = async () => {
		await writeHosting({ output, facts: tinyFacts({}), styleHashes: [styleHash("a{}"), styleHash("b{}")] });
		return readFile(path.join(output, "_headers"), "utf8");
	};
	expect(await write()).toBe(await write());
});
