import createParser from "markdown-it";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, inBlock, inCode } from "../../../scripts/review/print/escape.ts";
import { pageLink, previewRoot } from "../../../scripts/review/print/preview-link.ts";

/** As GitHub draws it, but with raw HTML let through and addresses linked, so that nothing stays hidden. */
const markdown = createParser({ html: true, linkify: true });
const draw = (text: string): string => markdown.renderInline(text);
const elements = (text: string): string[] => [...draw(text).matchAll(/<([a-z]+)/g)].map(([, name = ""]) => name);

describe("a value in a comment", () => {
	it("shows itself and no HTML, emphasis, link or picture", () => {
		for (const hostile of [
			"<script>alert(1)</script>",
			"<img src=x onerror=alert(1)>",
			"[click](javascript:alert(1))",
			"![x](//evil.example/a.png)",
			"**bold** _it_ ~~gone~~ `code`",
			"a | b",
			"<!-- hidden -->",
			"[a]: //evil.example",
			"&lt;b&gt;",
			"\\<b>",
		])
			expect(elements(escapeMarkdown(hostile)), hostile).toEqual([]);
		expect(escapeMarkdown("<b>")).toBe("&lt;b&gt;");
		expect(draw(escapeMarkdown("&lt;b&gt; \\<b>"))).toBe("&amp;lt;b&amp;gt; \\&lt;b&gt;");
	});

	it("makes no link of a web address, whatever its scheme", () => {
		expect(elements(escapeMarkdown("See https://evil.example/a_b, www.evil.example and a@evil.example."))).toEqual([
			"code",
		]);
		expect(elements(escapeMarkdown("custom://evil.example and mailto:a@evil.example"))).toEqual([]);
		expect(elements(escapeMarkdown("https://evil.example/`[x](//y)"))).toEqual(["code"]);
	});

	it("calls nobody and no issue: an invisible mark stands in the name", () => {
		expect(escapeMarkdown("@admin #12 GH-12")).toBe("@&#8203;admin \\#&#8203;12 GH&#8203;-12");
		expect(escapeMarkdown("#WeAreMpls")).toBe("\\#WeAreMpls");
	});

	it("stays on its line, in its order, and starts no list or heading", () => {
		expect(escapeMarkdown("one\n\n# two\r\n- three")).toBe("one # two - three");
		expect(escapeMarkdown("a\u202eb\u200b\u0000c")).toBe("abc");
		expect(escapeMarkdown("- a")).toBe("\\- a");
		expect(escapeMarkdown("1. a")).toBe("1\\. a");
	});

	it("may hold backticks in code", () => {
		expect(draw(inCode("a`b``c"))).toBe("<code>a`b``c</code>");
		expect(draw(inCode("`a`"))).toBe("<code>`a`</code>");
		expect(markdown.render(inBlock("```\n<b>", "json"))).toBe(
			'<pre><code class="language-json">```\n&lt;b&gt;\n</code></pre>\n',
		);
	});
});

describe("a link into the preview", () => {
	const root = previewRoot("https://deploy-preview-7--x.example");

	it("leads to the page there, by the page's name", () => {
		expect(pageLink("Know [your] rights", "/es/rights/", root)).toBe(
			"[Know \\[your\\] rights](<https://deploy-preview-7--x.example/es/rights/>)",
		);
		expect(pageLink("Home", "/", previewRoot("https://x.example/site"))).toBe("[Home](<https://x.example/site/>)");
		expect(pageLink("Home", "/", undefined)).toBe("Home");
	});

	it("is refused with a sentence if it is no web address", () => {
		for (const wrong of [
			"foo",
			"javascript:alert(1)",
			"https://a:b@x.example",
			"https://a@x.example",
			"https://x.example/?a",
		])
			expect(() => previewRoot(wrong), wrong).toThrow(/is no web address\. Write one such as --preview https/);
	});
});
