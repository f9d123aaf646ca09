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

type Files = Readonly<Record<string, TinyPage | string>>;
const home = (page: TinyPage | string): Files => ({ "index.html": page });
const body = (text: string): Files => home({ body: text });
/** The home page without a part that every page needs, or with another. */
const spoilt = (part: string | RegExp, instead = ""): Files => home(tinyPage("index.html").replace(part, instead));
const locations = (...urls: string[]) => urls.map((url) => `<loc>https://city.example${url}</loc>`).join("");
const alternates = (...tags: string[]) =>
	tags
		.map((tag) => `<link rel="alternate" hreflang="${tag}" href="https://city.example/${tag === "es" ? "es/" : ""}">`)
		.join("");
const both = alternates("en", "es", "x-default");

test.each<[what: string, files: Files, says: string]>([
	[
		"a link to a page that is not there",
		body('<a href="gone/">Gone</a>'),
		'the link "gone/" leads to gone/index.html, which is not there.',
	],
	["a link to a part that is not there", body('<a href="#gone">Gone</a>'), 'the part "gone" of index.html'],
	[
		"a picture of a srcset that is not there",
		{ ...body('<img srcset="a.png 1x, b.png 2x" src="a.png" alt="A lake">'), "a.png": "" },
		"leads to b.png",
	],
	["a link from the root", body('<a href="/">Home</a>'), 'the link "/" begins at the root'],
	[
		"an icon named from the root",
		{ ...home({ head: `${alternates("en")}<link rel="icon" href="/icon.svg">` }), "icon.svg": "" },
		'the link "/icon.svg" begins at the root',
	],
	["a link with the site's own host", body('<a href="https://city.example/">Home</a>'), "begins at the root"],
	[
		"a dead absolute link of 404.html",
		{ ...home({}), "404.html": { body: '<a href="https://city.example/gone/">Gone</a>' } },
		"leads to gone/index.html",
	],
	["a link that runs a script", body('<a href="javascript:alert(1)">Run</a>'), "not one that every browser opens"],
	["a broken percent sign", body('<a href="50%/">Half</a>'), "which is not there"],
	["a picture of another host", body('<img src="https://cdn.example/a.png" alt="A lake">'), "from elsewhere"],
	["a picture of another host, of any scheme", body('<img src="//cdn.example/a.png" alt="A lake">'), "from elsewhere"],
	["a style of another host", body('<link rel="stylesheet" href="https://cdn.example/a.css">'), "from elsewhere"],
	["a call to another host", body('<link rel="preconnect" href="https://cdn.example">'), "from elsewhere"],
	["a script of another host", body('<script src="https://cdn.example/a.js"></script>'), "from elsewhere"],
	["a frame of another host", body('<iframe src="https://video.example/" title="Film"></iframe>'), "from elsewhere"],
	[
		"a script in the page, but no block of data",
		body('<script>alert(1)</script><script type="application/ld+json">{}</script>'),
		"a script stands in the page",
	],
	["an event attribute", body('<p onclick="alert(1)">Press</p>'), "the attribute onclick is a script"],
	["a style attribute", body('<p style="color:red">Red</p>'), "the <p> has a style attribute"],
	["a style that fetches", home({ style: "a{background:url(a.png)}" }), "the style fetches another file"],
	["a page without a style", spoilt(/<style>.*<\/style>/), "the page has no style"],
	["a style that the policy does not name", home({ head: "<style>a{}</style>" }), "does not state the security policy"],
	["a policy for another style", spoilt("margin:0", "margin:1"), "does not state the security policy"],
	["an attribute that says undefined", body('<p title="undefined">Hi</p>'), 'the page says "undefined"'],
	["a page without a language", spoilt(' lang="en"'), "does not say its language"],
	["a second main heading", body("<h1>Again</h1>"), "the page has 2 main headings"],
	["a page without a title", spoilt(/<title>.*<\/title>/), "no title"],
	["a page without a description", spoilt(/<meta name="description".*>/), "no description"],
	["a page without its address", { ...home({}), "report/index.html": { canonical: "" } }, 'no <link rel="canonical">'],
	[
		"a page with another page's address",
		{ ...home({}), "report/index.html": { canonical: '<link rel="canonical" href="https://city.example/">' } },
		"Write https://city.example/report/.",
	],
	["an id that stands twice", body('<p id="a">1</p><b id="a">2</b>'), 'the id "a" stands a second time'],
	[
		"a page that the sitemap leaves out",
		{ ...home({}), "report/index.html": {}, "sitemap.xml": locations("/") },
		"the page https://city.example/report/ is not listed",
	],
	[
		"a page of the sitemap that is not there",
		{ ...home({}), "sitemap.xml": locations("/", "/gone/") },
		"https://city.example/gone/ is listed, but",
	],
	[
		"an icon of the manifest that is not there",
		{ ...home({}), "manifest.webmanifest": '{"icons":[{"src":"icon.png"}]}' },
		"the icon icon.png is not there",
	],
	[
		"an icon that the manifest of another language names from elsewhere",
		{ ...home({}), "icon.png": "", "es/manifest.webmanifest": '{"icons":[{"src":"icon.png"}]}' },
		"the icon icon.png is not there",
	],
	[
		"a translation that does not name the page back",
		{ ...home({ head: both }), "es/index.html": { lang: "es" } },
		"the page says that https://city.example/es/ is its translation, which names others.",
	],
	[
		"translations without the page itself",
		{ ...home({ head: alternates("es") }), "es/index.html": { lang: "es" } },
		"but not itself as en. Add it.",
	],
	...["undefined", "NaN", "Invalid Date", "[object Object]", ":hotline[city-311]", "{count}"].map(
		(text): [string, Files, string] => [`${text} in the text`, body(`<p>Call ${text} now</p>`), "the page says"],
	),
	...[
		"localStorage.a = 1",
		"sessionStorage",
		"document.cookie",
		"indexedDB.open('a')",
		"navigator.sendBeacon('/')",
	].map((script): [string, Files, string] => [
		script,
		{ ...home({}), "site.js": `let a;\n${script}` },
		"the script uses",
	]),
])("%s is one error", async (_, files, says) => {
	expect(await diagnosticsOf(files)).toEqual([expect.stringContaining(says)]);
});

test.each<[what: string, files: Files]>([
	["a place that the browser fills, in an attribute", body('<p data-many="{count} results">Hi</p>')],
	[
		"an icon that a manifest names from where it stands",
		{ ...home({}), "icon.png": "", "es/manifest.webmanifest": '{"icons":[{"src":"../icon.png"}]}' },
	],
	["translations that name one another", { ...home({ head: both }), "es/index.html": { lang: "es", head: both } }],
])("%s is none", async (_, files) => {
	expect(await diagnosticsOf(files)).toEqual([]);
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
		const of = (name: string) => `<aside class="${name}"><p>${noise(5_000)}</p></aside>${full}`;
		expect(await homeDiagnostics({ body: of("alert alarm") })).toEqual([]);
		expect(await homeDiagnostics({ body: of("other") })).toHaveLength(1);
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
