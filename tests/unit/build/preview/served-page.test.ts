import { expect, test } from "vitest";
import { type Shown, servedPage } from "../../../../scripts/build/preview/served-page.ts";

const page = (policy: string) =>
	`<!DOCTYPE html>\n<html lang="es" dir="ltr"><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>\n<body>\n\t<a class="skip" href="#main">Saltar</a><main></main></body></html>`;
const still: Shown = { folder: "_site", edition: "a-1", diagnostics: [], clock: null };
const policyOf = (markup: string) => /content="([^"]*)"/.exec(markup)?.[1]?.split("; ");

test("the page's own policy lets the preview's script and style in, and nothing else", () => {
	const [first, script, style, ...more] =
		policyOf(
			servedPage(page("default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;sha256-a=&#39;"), still),
		) ?? [];
	expect(first).toBe("default-src 'none'");
	expect(script).toMatch(/^script-src 'self' 'sha256-[\w+/]{43}='$/);
	expect(style).toMatch(/^style-src 'sha256-a=' 'sha256-[\w+/]{43}='$/);
	expect(more).toEqual(["connect-src 'self'"]);
});

test("the script knows of which edition its page is", () => {
	expect(servedPage(page(""), still)).toContain('<script data-edition="a-1">');
});

test("every sentence stands over the page, and nothing in it is taken for markup", () => {
	const diagnostics = ["content/en/a.md:1:2: <b> & co.", "_data/hours.json:3:1: 7pm"];
	const served = servedPage(page(""), { ...still, diagnostics });
	expect(served).toContain("<summary>2 errors</summary>");
	expect(served).toContain("<li>content/en/a.md:1:2: &lt;b&gt; &amp; co.</li><li>_data/hours.json:3:1: 7pm</li>");
	expect(served).toMatch(/<\/script><\/body><\/html>$/);
	expect(servedPage(page(""), still)).toContain('<div role="alert"></div>');
});

test("on another day the page's clock is shifted, and a banner says so behind the skip link", () => {
	const served = servedPage(page(""), { ...still, clock: { milliseconds: -5, day: "2018-11-05" } });
	expect(served).toContain('<html data-site-now="-5" lang="es"');
	expect(served).toMatch(
		/Saltar<\/a><p [^>]*lang="en"[^>]*>Preview: this page goes by 2018-11-05, not by today\.<\/p><main>/,
	);
});
