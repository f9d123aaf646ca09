import fc from "fast-check";
import { expect, test } from "vitest";
import { linkToPreview, PREVIEW_PLACEHOLDER, previewAddress } from "../../../scripts/github/comment-body.ts";
import { disarm } from "../../../scripts/github/disarm.ts";
import { fitMarkdown, MOST_CHARACTERS } from "../../../scripts/github/fit-markdown.ts";
import { sheetMarkdown } from "../../../scripts/github/sheet-markdown.ts";
import { escapeMarkdown } from "../../../scripts/project/escape-markdown.ts";
import { pageLink } from "../../../scripts/review/print/markdown.ts";
import { HOSTILE, liveIn } from "./as-github.ts";

test("a text that fits stays; a longer one is cut after a whole line, says so, and fits", () => {
	const line = `${"x".repeat(99)}\n`;
	const exact = "x".repeat(MOST_CHARACTERS);
	expect(fitMarkdown(exact, "Cut.")).toBe(exact);
	const cut = fitMarkdown(line.repeat(700), "Cut.");
	expect(cut.length).toBeLessThanOrEqual(MOST_CHARACTERS);
	expect(cut.length).toBeGreaterThan(MOST_CHARACTERS - 200);
	expect(cut).toMatch(/\nx{99}\n\nCut\.\n$/);
});

test("a cut within a block of code ends the block, so that the note is read as words", () => {
	const inCode = (fence: string) => fitMarkdown(`${fence}text\n${"y\n".repeat(100)}`, "Cut.", 100);
	expect(inCode("```")).toMatch(/\ny\n```\n\nCut\.\n$/);
	expect(inCode("~~~~")).toMatch(/\ny\n~~~~\n\nCut\.\n$/);
	expect(fitMarkdown(`\`\`\`\na\n\`\`\`\n${"z\n".repeat(100)}`, "Cut.", 100)).toMatch(/\nz\n\nCut\.\n$/);
});

test("a cut within a fold ends the fold, so that the note is seen", () => {
	const fold = "<details><summary>4 pages to look at</summary>\n\n";
	expect(fitMarkdown(`${fold}${"- y\n".repeat(100)}`, "Cut.", 200)).toMatch(/\n- y\n\n<\/details>\n\nCut\.\n$/);
	expect(fitMarkdown(`${fold}- y\n\n</details>\n\n${"z\n".repeat(100)}`, "Cut.", 200)).toMatch(/\nz\n\nCut\.\n$/);
});

test("a text of one line is cut between letters, never within one", () => {
	const cut = fitMarkdown("😀".repeat(100), "Cut.", 101);
	expect(cut.isWellFormed()).toBe(true);
	expect(cut.length).toBeLessThanOrEqual(101);
});

test("of a stranger's text nothing acts, and it reads the same", () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...HOSTILE, " ", "\n", "\n\n", ...STRUCTURE), { maxLength: 20 }), (pieces) => {
			expect(liveIn(disarm(pieces.join("")))).toEqual([]);
		}),
		{ numRuns: 3_000, seed: 311 },
	);
});

/** Of these a review is made, so they stay; each was once a way out of code. */
const STRUCTURE = [
	...[
		"\n   ```text\n",
		"\n```\n",
		"\n```mermaid\n",
		"\n```math\n",
		"\n    ",
		"\n| a | b |",
		"\n|---|---|",
		"\n|---|\n",
	],
	...[
		"\n<details><summary>4 pages to look at</summary>\n",
		"\n</details>\n",
		"](<https://preview.invalid/x/>)",
		"\t",
		"\r",
	],
];

test.each([
	["Thanks @city and owner/repo#7, GH-12", "Thanks `@city` and `owner/repo#7,` `GH-12`"],
	["![x](https://a.example/p.png) <image src=x>", "`![x](https://a.example/p.png)` `<image` `src=x>`"],
	["&#64;city &commat;x <!-- a", "`&#64;city` `&commat;x` `<!--` a"],
	["It is $a$ and $`a`$", "It is `$a$` and `$` `a` `$`"],
	["> [!NOTE]\n- [ ] x\n[^1]: y", "> `[!NOTE]`\n- [ `]` x\n`[^1]:` y"],
	["```mermaid\ngraph\n```", "```text\ngraph\n```"],
	["1. a\n\n   ```json\n@x\n```\n@y", "1. a\n\n   ```json\n   @x\n   ```\n`@y`"],
	["<details><summary>Pages</summary>\n\\<img src\\=x\\>", "<details><summary>Pages</summary>\n\n\\<img src\\=x\\>"],
	["a `x | y` z\n|---|---|", "a `x | y` z\n\n|---|---|"],
	["`@a``b` `@c`", "`@a``b` `@c`"],
	["](https://preview.invalid/)`@x`", "`](https://preview.invalid/)` `@x`"],
	["a\u2067b\u0000c\r\nd", "a⟨U+2067⟩b⟨U+0000⟩c\nd"],
])("%j is posted as %j", (text, posted) => {
	expect(disarm(text)).toBe(posted);
	expect(liveIn(posted)).toEqual([]);
});

test("headings, quotes and folds of a review stay as they are", () => {
	const review =
		"# 311 closes earlier\n\n> was **7 p.m.**\n\n<details><summary>Pages</summary>\n\n- [Home](https://preview.invalid/)\n\n</details>\n";
	expect(disarm(review)).toBe(review);
});

test("a hostile text of the largest size is disarmed and linked at once", () => {
	// One that looks for an end after each of these, to the end of the text, would take minutes.
	for (const piece of [
		"[",
		"[a](",
		"@",
		"<!--",
		"\\",
		"[\\",
		"![",
		"`",
		"`` ` ",
		"&",
		"&#",
		"&a;",
		"| `",
		"**",
		"#1 ",
		"\n```",
	]) {
		const text = piece.repeat(500_000 / piece.length);
		linkToPreview(disarm(text), undefined);
		fitMarkdown(text, "Cut.");
		escapeMarkdown(text);
	}
});

test("links of a review lead into the preview of its own pull request", () => {
	const address = previewAddress(12, "wearempls");
	expect(address).toBe("https://deploy-preview-12--wearempls.netlify.app/");
	expect(linkToPreview("[Report](https://preview.invalid/report/)", address)).toBe(
		"[Report](https://deploy-preview-12--wearempls.netlify.app/report/)",
	);
});

test("without a name of the site there are no links, and their words stay", () => {
	for (const site of [undefined, "", " "]) expect(previewAddress(12, site)).toBeUndefined();
	expect(
		linkToPreview("See [Report \\[es\\]](https://preview.invalid/es/report/), https://preview.invalid/x/.", undefined),
	).toBe("See Report \\[es\\], /x/.");
});

test("the links that npm run review writes are understood, with a preview and without", () => {
	const link = pageLink("Report [a crime]", "/es/report/", PREVIEW_PLACEHOLDER);
	expect(linkToPreview(disarm(link), "https://p.example/")).toContain("(<https://p.example/es/report/>)");
	expect(linkToPreview(disarm(link), undefined)).toBe("Report \\[a crime\\]");
});

test.each(["wearempls.netlify.app", "https://wearempls", "-x", "Wear", "a/b"])(
	"%s is no name of a site on Netlify, and the message says what to write",
	(site) => {
		expect(() => previewAddress(1, site)).toThrow("Write only the name of the site on Netlify, such as wearempls");
	},
);

test("the sheet to call by becomes a list whose commands are code and whose names stay as they are", () => {
	const sheet =
		"Facts to confirm: 1.\n\n1. Line *one* [x]\n   Source: #WeAreMpls, https://a.example/b_c_d\n   Once confirmed: npm run facts -- checked hotlines/a\n";
	expect(sheetMarkdown(sheet)).toBe(
		"Facts to confirm: 1.\n\n1. Line \\*one\\* \\[x\\]  \n   Source: \\#WeAreMpls, <https://a.example/b_c_d>  \n   Once confirmed: `npm run facts -- checked hotlines/a`  \n",
	);
});
