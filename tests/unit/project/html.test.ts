import { expect, test } from "vitest";
import { escapeHtml, html, raw } from "../../../scripts/project/html.ts";

test("what a string holds is text, in elements and in attributes", () => {
	const hostile = `<script>"&'</script>`;
	expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
		'<p title="&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;">&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;</p>',
	);
	expect(escapeHtml("Tom & Jerry")).toBe("Tom &amp; Jerry");
	expect(escapeHtml("&amp;")).toBe("&amp;amp;");
});

test("markup within markup is not escaped twice", () => {
	const inner = html`<b>${"&"}</b>`;
	expect(html`<p>${inner} and ${html`<i>${inner}</i>`}</p>`.markup).toBe("<p><b>&amp;</b> and <i><b>&amp;</b></i></p>");
});

test("an object that only looks like markup is escaped", () => {
	const fake = { markup: "<script>", toString: () => "<script>" } as unknown as string;
	expect(html`${fake}`.markup).toBe("&lt;script&gt;");
});

test("a list is joined without anything between, at any depth", () => {
	expect(html`<ul>${["a", ["<", html`<b></b>`]]}</ul>`.markup).toBe("<ul>a&lt;<b></b></ul>");
});

test("what is missing leaves nothing, and zero is a number", () => {
	expect(html`<p>${false}${null}${undefined}${[]}${0}${""}</p>`.markup).toBe("<p>0</p>");
});

test("only raw takes markup as it is", () => {
	expect(html`${raw("<hr>")}`.markup).toBe("<hr>");
	expect(String(raw("<hr>"))).toBe("<hr>");
});

test("indentation between elements is dropped, spaces between words stay", () => {
	const drawn = html`
		<ul>
			<li>${"one"} <b>two</b>
				three</li>
			${html`
				<li>four</li>`}
		</ul>`;
	expect(drawn.markup).toBe("<ul><li>one <b>two</b>\nthree</li><li>four</li></ul>");
});

test("a space at the end of a line parts two elements", () => {
	expect(
		html`<dt>When</dt> 
		<dd>Now</dd>`.markup,
	).toBe("<dt>When</dt> <dd>Now</dd>");
	const drawn = html`<dl>${html`<dt>When</dt> `}
		${false}
		<dd>Now</dd></dl>`;
	expect(drawn.markup).toBe("<dl><dt>When</dt> <dd>Now</dd></dl>");
});

test("line breaks within a value are the value's own", () => {
	expect(html`<pre>${"a\n\n  b"}</pre>`.markup).toBe("<pre>a\n\n  b</pre>");
});
