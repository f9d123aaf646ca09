import { describe, expect, test } from "vitest";
import { pageUrl } from "../../../scripts/urls/page-url.ts";
import { relativeLink } from "../../../scripts/urls/relative-link.ts";
import { createMarkdown, headingIds } from "../../../scripts/words/markdown.ts";
import { pageLinks, picturesIn } from "../../../scripts/words/renderers.ts";

const ids = (words: string): string[] =>
	[
		...createMarkdown()
			.render(words)
			.matchAll(/<h\d id="([^"]*)"/g),
	].map(([, id]) => id ?? "");

describe("the fragment of a heading", () => {
	test.each([
		["## What happens when you call?", "what-happens-when-you-call"],
		["## Know **your** [rights](rights.md)", "know-your-rights"],
		["## Call :hotline[city-311] now", "call-now"],
		["## Fold & unfold, “twice”", "fold-and-unfold-twice"],
		["## Ñandú y café", "nandu-y-cafe"],
		["## 日本", "section"],
		["## #WeAreMpls", "wearempls"],
	])("of %s is %s", (words, id) => {
		expect(ids(words)).toEqual([id]);
	});
	test("is never that of the page's frame or of a card on the page", () => {
		const taken = headingIds(createMarkdown().parse("::hotline-card[fbi]\n\n## Main\n\n## FBI\n\n## Fbi\n", {}));
		expect([...taken]).toEqual(["main-2", "fbi-2", "fbi-3"]);
	});
	test("is told apart where headings repeat, and begins anew on each page", () => {
		expect(ids("## A\n\n## A\n\n### A")).toEqual(["a", "a-2", "a-3"]);
		expect(ids("## A\n\n## A\n\n## A 2\n\n## A")).toEqual(["a", "a-2", "a-2-2", "a-3"]);
		expect(ids("## A 2\n\n## A\n\n## A")).toEqual(["a-2", "a", "a-3"]);
		const markdown = createMarkdown();
		expect([markdown.render("## A"), markdown.render("## A")]).toEqual(['<h2 id="a">A</h2>\n', '<h2 id="a">A</h2>\n']);
	});
	test("is the same in a fold", () => {
		expect(ids(":::fold[T]\n\n## In it\n\n:::")).toEqual(["in-it"]);
	});
});

test("raw HTML is shown as text, and quotation marks are curled", () => {
	expect(createMarkdown().render('<script>alert("1")</script>')).toBe(
		"<p>&lt;script&gt;alert(“1”)&lt;/script&gt;</p>\n",
	);
});

test("an address alone does not become a link", () => {
	expect(createMarkdown().render("www.minneapolismn.gov")).toBe("<p>www.minneapolismn.gov</p>\n");
});

describe("a link between pages", () => {
	test.each([
		["/report/", "/contact/#oira", "../contact/#oira"],
		["/report/", "/", "../"],
		["/", "/report/", "report/"],
		["/", "/", "./"],
		["/report/", "/report/", "./"],
		["/report/", "/report/#a", "#a"],
		["/es/report/", "/report/", "../../report/"],
		["/es/report/", "/es/", "../"],
		["/events/picnic/", "/events/", "../"],
		["/events/", "/events/picnic/", "picnic/"],
		["/404.html", "/404.html", "404.html"],
		["/", "/scripts/site-1.js", "scripts/site-1.js"],
		["/report/", "/toolkit/sign.pdf", "../toolkit/sign.pdf"],
		["/a/b/", "/a/#top", "../#top"],
		["/a/b/", "/a", "../../a"],
	])("from %s to %s is %s", (from, to, link) => {
		expect(relativeLink(from, to)).toBe(link);
		const base = "https://city.example/sub";
		expect(new URL(link, base + from).href).toBe(base + to);
	});
});

test.each([
	["en", "index", "/"],
	["en", "report", "/report/"],
	["es", "index", "/es/"],
	["es", "report", "/es/report/"],
	["en", "404", "/404.html"],
	["es", "404", "/es/404.html"],
])("the page %s/%s stands at %s", (folder, name, url) => {
	expect(pageUrl(folder, name)).toBe(url);
});

describe("a link of the words", () => {
	const render = (words: string, href?: (to: string) => string): string =>
		pageLinks(createMarkdown(), () => ({
			name: "report",
			url: "/es/report/",
			urlOf: (name) => (name === "rights" ? "/es/rights/" : undefined),
			hasHeading: (name, fragment) => `${name}#${fragment}` === "rights#a" || `${name}#${fragment}` === "report#down",
			href: href ?? ((to) => relativeLink("/es/report/", to)),
		})).render(words);
	test("to a file leads to the page made of it", () => {
		expect(render("[Rights](rights.md)")).toBe('<p><a href="../rights/">Rights</a></p>\n');
		expect(render("[Rights](rights.md#a)")).toBe('<p><a href="../rights/#a">Rights</a></p>\n');
	});
	test("to a heading that was renamed since leads to its page", () => {
		expect(render("[Rights](rights.md#old)")).toBe('<p><a href="../rights/">Rights</a></p>\n');
	});
	test("to a part of the same page is its fragment", () => {
		expect(render("[Down](#down)")).toBe('<p><a href="#down">Down</a></p>\n');
	});
	test("with an address that cannot be read stops nothing", () => {
		expect(render("[Rights](%E0%A4%A.md)")).toBe('<p><a href="./">Rights</a></p>\n');
		expect(picturesIn(createMarkdown(), { file: "content/en/a.md", body: "![A](%E0%A4%A.png)" })).toHaveLength(1);
	});
	test("begins where the page is told to begin its links", () => {
		expect(render("[Rights](rights.md)", (to) => `/sub${to}`)).toBe('<p><a href="/sub/es/rights/">Rights</a></p>\n');
	});
});
