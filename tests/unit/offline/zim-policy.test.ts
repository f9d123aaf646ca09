import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { kiwixPage } from "../../../scripts/offline/zim.ts";

const page = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}"><p>Words.</p>`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1]?.replaceAll("&#39;", "'").split("; ") ?? [];

test("a page for Kiwix lets in the style sheets, suggestions and pictures of the bar, from the same server alone", () => {
	const policy = policyOf(kiwixPage(page("default-src 'none'; img-src 'self'; style-src 'self' 'sha256-1='")));
	expect(policy).toEqual([
		"default-src 'none'",
		"img-src 'self' data:",
		"style-src 'self' 'sha256-1='",
		"connect-src 'self'",
	]);
});
test("the only words that an element may run are those that jQuery tries", () => {
	const hash = createHash("sha256").update("t").digest("base64");
	const policy = policyOf(kiwixPage(page("script-src 'self' 'wasm-unsafe-eval'")));
	expect(policy[0]).toBe(`script-src 'self' 'wasm-unsafe-eval' 'unsafe-hashes' 'sha256-${hash}'`);
});
test("everything else of a page stays as it is", () => {
	const html = '<meta name="robots" content="noindex"><p>style-src \'sha256-1=\'</p>';
	expect(kiwixPage(html)).toBe(html);
});
