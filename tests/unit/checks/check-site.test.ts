import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checkSite } from "../../../scripts/checks/check-site.ts";
import { BUDGETS } from "../../../scripts/checks/sizes.ts";
import { formatDiagnostic } from "../../../scripts/project/diagnostics.ts";
import { tinyFacts } from "../hosting/tiny-facts.ts";
import { type TinyPage, tinyPage, tinySite } from "./tiny-site.ts";

/** Text of about so many bytes after gzip. */
const noise = (bytes: number): string => randomBytes(bytes).toString("hex");

async function diagnosticsOf(files: Readonly<Record<string, TinyPage | string>>): Promise<string[]> {
	return (await checkSite({ output: await tinySite(files) })).map(formatDiagnostic);
}

/** The errors of a site whose home page is as given. */
const homeDiagnostics = (page: TinyPage | string): Promise<string[]> => diagnosticsOf({ "index.html": page });

test("a sound site has no error", async () => {
	const diagnostics = await diagnosticsOf({
		"index.html": { body: '<p id="top-story">Hi</p><a href="report/">Report</a> <a href="tel:311">311</a>' },
		"report/index.html": {
			body: '<a href="../#top-story">Home</a> <a href="https://www.minneapolismn.gov/">City</a> <img src="../a.png" alt="A lake">',
			head: '<script src="../site.js" defer></script>',
		},
		"404.html": {
			canonical: '<meta name="robots" content="noindex">',
			body: '<a href="https://city.example/report/">Report</a> <a href="/">Home</a>',
		},
		"a.png": "",
		"site.js": "document.title",
	});
	expect(diagnostics).toEqual([]);
});

test("an error names the file, the line and the column", async () => {
	const [diagnostic] = await checkSite({
		output: await tinySite({ "index.html": { body: '<p>\n\t<a href="gone/">Gone</a></p>' } }),
	});
	expect(diagnostic).toMatchObject({ file: "_site/index.html", line: 15, column: 2 });
});

describe("links", () => {
	test("a link to a page that is not there is an error", async () => {
		expect(await homeDiagnostics({ body: '<a href="gone/">Gone</a>' })).toEqual([
			expect.stringContaining('the link "gone/" leads to gone/index.html, which is not there.'),
		]);
	});
	test("a link to a part that is not there is an error", async () => {
		expect(await homeDiagnostics({ body: '<a href="#gone">Gone</a>' })).toEqual([
			expect.stringContaining('the part "gone" of index.html'),
		]);
	});
	test("a link to a part that another page does not have is an error at the place of the link", async () => {
		const output = await tinySite({
			"a/index.html": { body: '<a href="../z/#there">There</a>\n<a href="../z/#gone">Gone</a>' },
			"b/index.html": { body: '<a href="../z/#gone">Gone</a>' },
			"index.html": {},
			"z/index.html": { body: '<p id="there">There</p>' },
		});
		expect(await checkSite({ output })).toMatchObject([
			{ file: "_site/a/index.html", line: 15, message: expect.stringContaining('the part "gone" of z/index.html') },
			{ file: "_site/b/index.html", line: 14, message: expect.stringContaining('the part "gone" of z/index.html') },
		]);
	});
	test("a picture of a srcset that is not there is an error", async () => {
		const diagnostics = await diagnosticsOf({
			"index.html": { body: '<img srcset="a.png 1x, b.png 2x" src="a.png" alt="A lake">' },
			"a.png": "",
		});
		expect(diagnostics).toEqual([expect.stringContaining("leads to b.png")]);
	});
	test("a link from the root is an error, but on 404.html", async () => {
		expect(await homeDiagnostics({ body: '<a href="/">Home</a>' })).toEqual([
			expect.stringContaining('the link "/" begins at the root'),
		]);
	});
	test("an icon named from the root is an error, a translation named with the site's host is not", async () => {
		const alternate = '<link rel="alternate" hreflang="en" href="https://city.example/">';
		const diagnostics = await diagnosticsOf({
			"index.html": { head: `${alternate}<link rel="icon" href="/icon.svg">` },
			"icon.svg": "",
		});
		expect(diagnostics).toEqual([expect.stringContaining('the link "/icon.svg" begins at the root')]);
	});
	test("a link with the site's own host is an error, but on 404.html", async () => {
		expect(await homeDiagnostics({ body: '<a href="https://city.example/">Home</a>' })).toEqual([
			expect.stringContaining("begins at the root"),
		]);
	});
	test("a dead absolute link of 404.html is an error", async () => {
		const diagnostics = await diagnosticsOf({
			"index.html": {},
			"404.html": { body: '<a href="https://city.example/gone/">Gone</a>' },
		});
		expect(diagnostics).toEqual([expect.stringContaining("leads to gone/index.html")]);
	});
	test("a link that runs a script is an error", async () => {
		expect(await homeDiagnostics({ body: '<a href="javascript:alert(1)">Run</a>' })).toEqual([
			expect.stringContaining("not one that every browser opens"),
		]);
	});
	test("a broken percent sign does not stop the check", async () => {
		expect(await homeDiagnostics({ body: '<a href="50%/">Half</a>' })).toEqual([
			expect.stringContaining("which is not there"),
		]);
	});
});

describe("loading", () => {
	test.each([
		'<img src="https://cdn.example/a.png" alt="A lake">',
		'<img src="//cdn.example/a.png" alt="A lake">',
		'<link rel="stylesheet" href="https://cdn.example/a.css">',
		'<link rel="preconnect" href="https://cdn.example">',
		'<script src="https://cdn.example/a.js"></script>',
		'<iframe src="https://video.example/" title="Film"></iframe>',
	])("%s fetches from another host", async (body) => {
		expect(await homeDiagnostics({ body })).toEqual([expect.stringContaining("from elsewhere")]);
	});
	test("a script in the page is an error, a block of data is not", async () => {
		expect(
			await homeDiagnostics({ body: '<script>alert(1)</script><script type="application/ld+json">{}</script>' }),
		).toEqual([expect.stringContaining("a script stands in the page")]);
	});
	test("an event attribute is an error", async () => {
		expect(await homeDiagnostics({ body: '<p onclick="alert(1)">Press</p>' })).toEqual([
			expect.stringContaining("the attribute onclick is a script"),
		]);
	});
	test("a style attribute is an error", async () => {
		expect(await homeDiagnostics({ body: '<p style="color:red">Red</p>' })).toEqual([
			expect.stringContaining("the <p> has a style attribute"),
		]);
	});
	test("a style that fetches is an error", async () => {
		expect(await homeDiagnostics({ style: "a{background:url(a.png)}" })).toEqual([
			expect.stringContaining("the style fetches another file"),
		]);
	});
	test("a page without a style is an error", async () => {
		expect(await homeDiagnostics(tinyPage("index.html").replace(/<style>.*<\/style>/, ""))).toEqual([
			expect.stringContaining("the page has no style"),
		]);
	});
	test("a style that the policy does not name is an error", async () => {
		expect(await homeDiagnostics({ head: "<style>a{}</style>" })).toEqual([
			expect.stringContaining("does not state the security policy"),
		]);
	});
	test("a policy for another style is an error", async () => {
		expect(await homeDiagnostics(tinyPage("index.html").replace("margin:0", "margin:1"))).toEqual([
			expect.stringContaining("does not state the security policy"),
		]);
	});
});

describe("styles", () => {
	const style = "body{margin:0}@media print{.day b{color:red}}";
	test("something that a style is made for, on a page without it, is an error", async () => {
		const diagnostics = await diagnosticsOf({
			"index.html": { style },
			"report/index.html": { body: '<p class="day late"><b>1</b></p>' },
		});
		expect(diagnostics).toEqual([
			expect.stringMatching(/^_site\/report\/index\.html:1:1: the page has something that the rule for "\.day b"/),
		]);
	});
	test("a page needs no style of which no rule can match", async () => {
		expect(
			await diagnosticsOf({ "index.html": { style }, "report/index.html": { body: '<p class="day">1</p>' } }),
		).toEqual([]);
	});
	test("a rule may come with another style", async () => {
		const other = `.night{margin:0}${style}`;
		const body = '<p class="day"><b>1</b></p>';
		expect(await diagnosticsOf({ "index.html": { style }, "report/index.html": { style: other, body } })).toEqual([]);
	});
});

describe("privacy", () => {
	test.each([
		"localStorage.a = 1",
		"sessionStorage",
		"document.cookie",
		"indexedDB.open('a')",
		"navigator.sendBeacon('/')",
	])("a script with %s is an error", async (script) => {
		expect(await diagnosticsOf({ "index.html": {}, "site.js": `let a;\n${script}` })).toEqual([
			expect.stringMatching(/^_site\/site\.js:2:\d+: the script uses/),
		]);
	});
});

describe("sizes", () => {
	test("a page past its budget is an error, unless its words make it so: then it is told", async () => {
		const judged = async (body: string) => checkSite({ output: await tinySite({ "index.html": { body } }) });
		const words = noise(BUDGETS.page.bytes);
		const limit = ({ bytes }: { bytes: number }) => `bytes after gzip, but may be ${bytes.toLocaleString("en-US")}.`;
		expect(await judged(`<article>${words}</article>`)).toMatchObject([
			{ message: expect.stringContaining(limit(BUDGETS.page)), isWarning: true },
		]);
		const [frame] = (await judged(`<p>${words}</p>`)).filter(({ isWarning }) => !isWarning);
		expect(frame?.message).toContain(limit(BUDGETS.frame));
	});
	test("an alert, which goes by itself, takes no page past its budget", async () => {
		const full = `<p>${noise(BUDGETS.frame.bytes - 4_000)}</p>`;
		const body = (name: string) => `<aside class="${name}"><p>${noise(5_000)}</p></aside>${full}`;
		expect(await homeDiagnostics({ body: body("alert alarm") })).toEqual([]);
		expect(await homeDiagnostics({ body: body("other") })).toHaveLength(1);
	});
	test("a style past its budget is one error, not one a page", async () => {
		const style = `/*${noise(6_000)}*/`;
		expect(await diagnosticsOf({ "index.html": { style }, "report/index.html": { style } })).toEqual([
			expect.stringContaining("the inlined style is"),
		]);
	});
	test("a common script past its budget is one error", async () => {
		const page = (up: string): TinyPage => ({ head: `<script src="${up}site.js" defer></script>` });
		const judged = async (script: string) =>
			checkSite({
				output: await tinySite({ "index.html": page(""), "report/index.html": page("../"), "site.js": script }),
			});
		const errors = (await judged(noise(3_072))).filter(({ isWarning }) => !isWarning);
		expect(errors).toMatchObject([{ message: expect.stringContaining("the common script without its texts is") }]);
		expect(await judged(`say("${noise(3_072)}")`)).toMatchObject([
			{ message: expect.stringContaining("the common script is"), isWarning: true },
		]);
	});
	test("the search page may load more, and no more than its own budget", async () => {
		const withSearch = (bytes: number) =>
			diagnosticsOf({
				"index.html": { head: '<script src="site.js" defer></script>' },
				"search/index.html": {
					head: '<script src="../site.js" defer></script><script src="../search.js" defer></script>',
				},
				"site.js": noise(1_000),
				"search.js": noise(bytes),
			});
		expect(await withSearch(5_000)).toEqual([]);
		expect(await withSearch(8_000)).toEqual([expect.stringContaining("the search script is")]);
	});
});

describe("leftovers", () => {
	test.each(["undefined", "NaN", "Invalid Date", "[object Object]", ":hotline[city-311]", "{count}"])(
		"%s in the text is an error",
		async (text) => {
			expect(await homeDiagnostics({ body: `<p>Call ${text} now</p>` })).toEqual([
				expect.stringContaining("the page says"),
			]);
		},
	);
	test("undefined in an attribute is an error", async () => {
		expect(await homeDiagnostics({ body: '<p title="undefined">Hi</p>' })).toEqual([
			expect.stringContaining('the page says "undefined"'),
		]);
	});
	test("a place that the browser fills may stand in an attribute", async () => {
		expect(await homeDiagnostics({ body: '<p data-many="{count} results">Hi</p>' })).toEqual([]);
	});
});

describe("heads", () => {
	test("a page without a language is an error", async () => {
		expect(await homeDiagnostics(tinyPage("index.html").replace(' lang="en"', ""))).toEqual([
			expect.stringContaining("does not say its language"),
		]);
	});
	test("a second main heading is an error", async () => {
		expect(await homeDiagnostics({ body: "<h1>Again</h1>" })).toEqual([
			expect.stringContaining("the page has 2 main headings"),
		]);
	});
	test("a page without a title is an error", async () => {
		expect(await homeDiagnostics(tinyPage("index.html").replace(/<title>.*<\/title>/, ""))).toEqual([
			expect.stringContaining("no title"),
		]);
	});
	test("a page without a description is an error", async () => {
		expect(await homeDiagnostics(tinyPage("index.html").replace(/<meta name="description".*>/, ""))).toEqual([
			expect.stringContaining("no description"),
		]);
	});
	test("two pages of one language with one title are an error", async () => {
		const diagnostics = await diagnosticsOf({
			"index.html": { title: "Help" },
			"report/index.html": { title: "Help" },
			"es/index.html": { title: "Help", lang: "es" },
		});
		expect(diagnostics).toEqual([
			expect.stringContaining("report/index.html:1:1: the page has the same description as index.html"),
			expect.stringContaining("report/index.html:1:1: the page has the same title as index.html"),
		]);
	});
	test("a page without its address is an error, unless it is kept out of search engines", async () => {
		expect(await diagnosticsOf({ "index.html": {}, "report/index.html": { canonical: "" } })).toEqual([
			expect.stringContaining('no <link rel="canonical">'),
		]);
	});
	test("a page with another page's address is an error", async () => {
		const canonical = '<link rel="canonical" href="https://city.example/">';
		expect(await diagnosticsOf({ "index.html": {}, "report/index.html": { canonical } })).toEqual([
			expect.stringContaining("Write https://city.example/report/."),
		]);
	});
});

describe("ids", () => {
	test("an id that stands twice is an error", async () => {
		expect(await homeDiagnostics({ body: '<p id="a">1</p><b id="a">2</b>' })).toEqual([
			expect.stringContaining('the id "a" stands a second time'),
		]);
	});
});

describe("listings", () => {
	const sitemap = (...urls: string[]) => urls.map((url) => `<loc>${url}</loc>`).join("");
	test("a page that the sitemap leaves out is an error", async () => {
		expect(
			await diagnosticsOf({
				"index.html": {},
				"report/index.html": {},
				"sitemap.xml": sitemap("https://city.example/"),
			}),
		).toEqual([expect.stringContaining("the page https://city.example/report/ is not listed")]);
	});
	test("a page of the sitemap that is not there is an error", async () => {
		expect(
			await diagnosticsOf({
				"index.html": {},
				"sitemap.xml": sitemap("https://city.example/", "https://city.example/gone/"),
			}),
		).toEqual([expect.stringContaining("https://city.example/gone/ is listed, but")]);
	});
	test("an icon of the manifest that is not there is an error", async () => {
		expect(await diagnosticsOf({ "index.html": {}, "manifest.webmanifest": '{"icons":[{"src":"icon.png"}]}' })).toEqual(
			[expect.stringContaining("the icon icon.png is not there")],
		);
	});
	test("the manifest of another language names the icons from where it stands", async () => {
		const manifest = (src: string) => ({
			"index.html": {},
			"icon.png": "",
			"es/manifest.webmanifest": `{"icons":[{"src":"${src}"}]}`,
		});
		expect(await diagnosticsOf(manifest("../icon.png"))).toEqual([]);
		expect(await diagnosticsOf(manifest("icon.png"))).toEqual([
			expect.stringContaining("the icon icon.png is not there"),
		]);
	});
	test("an old address that is sent to a page that is not there is an error of the facts", async () => {
		const facts = tinyFacts({
			redirects: [
				{ from: "/old/", to: "/" },
				{ from: "/older/", to: "/gone/" },
			],
		});
		expect((await checkSite({ output: await tinySite({ "index.html": {} }), facts })).map(formatDiagnostic)).toEqual([
			expect.stringContaining("_data/site.json:1:1: the old address /older/ is sent to /gone/, which is not a page."),
		]);
	});
});

describe("English that stands in on a page of another language", () => {
	const link = (url: string) => `<link rel="canonical" href="https://city.example${url}">`;
	const site = (canonical: string) => ({
		"index.html": {},
		"report/index.html": {},
		"es/report/index.html": { lang: "es", main: ' lang="en"', canonical: link(canonical) },
		"sitemap.xml": ["/", "/report/"].map((url) => `<loc>https://city.example${url}</loc>`).join(""),
	});
	test("names the page in English as its own", async () => {
		expect(await diagnosticsOf(site("/report/"))).toEqual([]);
		expect(await diagnosticsOf(site("/es/report/"))).toEqual([
			expect.stringContaining("Write https://city.example/report/."),
		]);
	});
	test("is not in the sitemap", async () => {
		const listed = {
			...site("/report/"),
			"sitemap.xml": `<loc>https://city.example/</loc><loc>https://city.example/report/</loc><loc>https://city.example/es/report/</loc>`,
		};
		expect(await diagnosticsOf(listed)).toEqual([
			expect.stringContaining("/es/report/ is listed, but no such page is to be found"),
		]);
	});
});

describe("translations", () => {
	const alternates = (...tags: string[]) =>
		tags
			.map((tag) => `<link rel="alternate" hreflang="${tag}" href="https://city.example/${tag === "es" ? "es/" : ""}">`)
			.join("");
	const both = alternates("en", "es", "x-default");
	test("that name one another are no error", async () => {
		expect(await diagnosticsOf({ "index.html": { head: both }, "es/index.html": { lang: "es", head: both } })).toEqual(
			[],
		);
	});
	test("that do not name the page back are an error", async () => {
		expect(await diagnosticsOf({ "index.html": { head: both }, "es/index.html": { lang: "es" } })).toEqual([
			expect.stringContaining("the page says that https://city.example/es/ is its translation, which names others."),
		]);
	});
	test("without the page itself are an error", async () => {
		expect(await diagnosticsOf({ "index.html": { head: alternates("es") }, "es/index.html": { lang: "es" } })).toEqual([
			expect.stringContaining("but not itself as en. Add it."),
		]);
	});
});
