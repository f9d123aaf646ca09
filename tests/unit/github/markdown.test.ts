import { expect, test } from "vitest";
import { disarm } from "../../../scripts/github/disarm.ts";
import { fitMarkdown, MOST_CHARACTERS } from "../../../scripts/github/fit-markdown.ts";
import { linkToPreview, PREVIEW_PLACEHOLDER, previewAddress } from "../../../scripts/github/preview-links.ts";
import { sheetMarkdown } from "../../../scripts/github/sheet-markdown.ts";
import { escapeMarkdown } from "../../../scripts/review/print/escape.ts";
import { pageLink } from "../../../scripts/review/print/preview-link.ts";

const seen = (text: string) => text.replaceAll("\u2060", "");

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

test("a text of one line is cut between letters, never within one", () => {
	const cut = fitMarkdown("😀".repeat(100), "Cut.", 101);
	expect(cut.isWellFormed()).toBe(true);
	expect(cut.length).toBeLessThanOrEqual(101);
});

test.each([
	["a person is not called", "Thanks @city-clerk and @org/team", /@[\w]/],
	["another issue is not marked", "see #12, GH-12 and owner/repo#7", /#\d|GH-\d/],
	["a picture is not loaded", '![x](https://a.example/p.png) <img src="https://a.example"> <IMG src=x>', /!\[|<img/i],
	["a name or number under an entity is not made one", "&#64;city-clerk &commat;x &#x40;x &#35;12", /&[#\w]/],
	["what follows is not hidden", "before <!-- after", /<!--/],
])("of a stranger's text %s, and it reads the same", (_, text, live) => {
	expect(text).toMatch(live);
	expect(disarm(text)).not.toMatch(live);
	expect(seen(disarm(text))).toBe(text);
});

test("headings, quotes and folds of a review stay as they are; marks that nobody sees go", () => {
	const review =
		"# 311 closes earlier\n\n> was **7 p.m.**\n\n<details><summary>Pages</summary>\n\n- [Home](https://preview.invalid/)\n\n</details>\n";
	expect(disarm(review)).toBe(review);
	expect(disarm("a\u202eb\u0000c\r\nd")).toBe("abc\nd");
});

test("what npm run review has made harmless itself stays readable", () => {
	const review = escapeMarkdown("Thanks @city, see #12 and GH-7: it costs $5 & <more>.");
	expect(review).toContain("&#8203;");
	expect(disarm(review)).toBe(review);
});

test("a hostile text of the largest size is disarmed and linked in a moment", () => {
	for (const piece of ["[", "[a](", "@", "<!--", "\\", "[\\", "![", "`", "&", "&#", "&a;"]) {
		const text = piece.repeat(100_000 / piece.length);
		// What takes a time that grows with the square of the text never comes back from this.
		expect(linkToPreview(disarm(text), undefined)).toEqual(expect.any(String));
		fitMarkdown(text, "Cut.");
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
		"Facts to confirm: 1.\n\n1. Line *one* [x]\n   Source: #WeAreMpls, https://a.example/b_c_d\n   Once confirmed: npm run facts:checked -- hotlines/a\n";
	expect(sheetMarkdown(sheet)).toBe(
		"Facts to confirm: 1.\n\n1. Line \\*one\\* \\[x\\]  \n   Source: \\#WeAreMpls, https://a.example/b_c_d  \n   Once confirmed: `npm run facts:checked -- hotlines/a`  \n",
	);
});
