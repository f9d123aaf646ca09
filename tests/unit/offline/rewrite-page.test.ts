import { describe, expect, test } from "vitest";
import { rewriteTags } from "../../../scripts/offline/edit-html.ts";
import { fillCopies } from "../../../scripts/offline/list-copies.ts";
import { rewritePage } from "../../../scripts/offline/rewrite-page.ts";
import { spellOut } from "../../../scripts/offline/spell-out.ts";

const NOTES = { old: '<p class="alert" hidden>old</p>', until: "until", here: "<p>here</p>" };
const rewrite = (html: string, file = "report/index.html") => rewritePage(file, html, NOTES);

describe("a link of a copy", () => {
	test.each([
		["../", "report/index.html", "../index.html"],
		["./", "report/index.html", "index.html"],
		["./", "index.html", "index.html"],
		["../contact/#oira", "report/index.html", "../contact/index.html#oira"],
		["search/?q=a/b", "index.html", "search/index.html?q=a/b"],
		["..", "es/report/index.html", "../index.html"],
		["../events/feed.xml", "report/index.html", "../events/feed.xml"],
		["#main", "report/index.html", "#main"],
		["?q=rights", "search/index.html", "?q=rights"],
		["", "report/index.html", ""],
		["tel:311", "report/index.html", "tel:311"],
		["https://city.example/", "report/index.html", "https://city.example/"],
		["//city.example/", "report/index.html", "//city.example/"],
	])("%s of %s becomes %s", (address, file, spelled) => {
		expect(spellOut(address, file)).toBe(spelled);
	});
});

describe("a page of a copy", () => {
	test("leads to files, also where it only leads on", () => {
		expect(
			rewrite('<meta http-equiv="refresh" content="0; url=../events/"><a href="../?a=1&amp;b=2" class="x">up</a>'),
		).toBe(
			'<meta http-equiv="refresh" content="0; url=../events/index.html"><a href="../index.html?a=1&amp;b=2" class="x">up</a>',
		);
	});

	test("stays as it is where nothing leads elsewhere, to the letter", () => {
		const html = "<!DOCTYPE html>\n<p title='a > b'>x <b>y</p><img src=a.png><script>\"<a href='./'>\"</script>&nbsp;";
		expect(rewrite(html)).toBe(html);
	});

	test("states the policy of a folder and drops what browsers refuse there", () => {
		expect(
			rewrite(
				'<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; connect-src &#39;self&#39;; form-action &#39;self&#39;; manifest-src &#39;self&#39;; script-src &#39;self&#39;"><link rel="manifest" href="m.webmanifest"><link rel="alternate" hreflang="es" href="https://city.example/es/"><link rel="alternate" type="application/atom+xml" href="feed.xml"><link rel="canonical" href="https://city.example/report/">',
			),
		).toBe(
			'<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; form-action &#39;self&#39; file:; script-src &#39;self&#39;"><link rel="alternate" type="application/atom+xml" href="feed.xml"><link rel="canonical" href="https://city.example/report/">',
		);
	});

	test("has the note on its age before its head, and what stands for the list of copies", () => {
		const page = rewrite(
			'<body><header class="top">a</header><main><div data-copies data-pagefind-ignore><div>old</div> $& list</div><p>b</p></main>',
		);
		expect(page).toBe(
			`<body>${NOTES.old}<header class="top">a</header><main><div data-copies data-pagefind-ignore><p>here</p></div><p>b</p></main>`,
		);
	});

	test("says at its foot, after the day of the edition, until when to rely on it", () => {
		expect(
			rewrite(
				'<p>Grew. <span lang="en">Made on <time datetime="2018-11-05" data-edition>Nov 5</time>.</span></p><p>b</p>',
			),
		).toBe(
			'<p>Grew. <span lang="en">Made on <time datetime="2018-11-05" data-edition>Nov 5</time>.</span> until</p><p>b</p>',
		);
	});

	test("loads the search engine before the scripts of a search page, and nowhere else", () => {
		const scripts =
			'<script src="../../scripts/site.js" defer></script><script src="../../scripts/search.js" defer></script>';
		expect(rewrite(scripts, "es/search/index.html")).toBe(
			`<script src="../../pagefind/engine.js" defer></script>${scripts}`,
		);
		expect(rewrite(scripts, "es/report/index.html")).toBe(scripts);
	});
});

test("filling the place of the list a second time replaces what the first has written", () => {
	const page = "<div data-copies><p>none</p></div>";
	expect(fillCopies(fillCopies(page, "<ul><li><b>1</b></ul>"), "<p>2</p>")).toBe("<div data-copies><p>2</p></div>");
});

test("attributes that are given up leave the others in their order, and values stay escaped", () => {
	expect(
		rewriteTags('<img src="a" alt="" srcset="b 1w" title="&quot;&lt;">', ({ attributes }) => ({
			...attributes,
			srcset: undefined,
		})),
	).toBe('<img src="a" alt="" title="&quot;&lt;">');
});
