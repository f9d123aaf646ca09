import { expect, test } from "vitest";
import { judgeFile, readFiles } from "./judge.ts";

const head = (lines: string) => `---\n${lines}\n---\n\nHello.\n`;
const BOTH = "title: A page\ndescription: What it is for.";

test("a page without a head is told how to begin", () => {
	expect(judgeFile("Hello.\n")).toEqual([
		"content/en/page.md:1:1: the page has no head. Begin the file with a line ---, then title: and description:, then another line ---.",
	]);
});

test("a head that is never closed counts as none", () => {
	expect(judgeFile("---\ntitle: A page\n")[0]).toBe(
		"content/en/page.md:1:1: the head of the page is not closed. Write --- on a line of its own after its last line, such as description:.",
	);
});

test("what is missing is named with an example", () => {
	expect(judgeFile(head("description: What it is for."))).toEqual([
		"content/en/page.md:1:1: the page has no title. Write a line such as title: Know your rights.",
	]);
	expect(judgeFile(head("title: A page"))).toEqual([
		"content/en/page.md:1:1: the page has no description. Write a line such as description: What to do if officers come to your door.",
	]);
});

test("everything that is missing is told at once", () => {
	expect(judgeFile("---\n\n---\n")).toHaveLength(2);
});

test("an empty field is named on its line", () => {
	expect(judgeFile(head('title: ""\ndescription: What it is for.'))).toEqual([
		"content/en/page.md:2:1: the title is empty. Write the page's name after title:.",
	]);
});

test.each([
	['title: "A \\u202epage"', "a right-to-left override (U+202E), which nobody sees,"],
	['title: "A \\0page"', "a control character (U+0000), which nobody sees,"],
	['title: "A\\u200bpage"', "a zero-width space (U+200B), which nobody sees,"],
	['title: "A\\tpage"', "a tab (U+0009)"],
	["title: A \u{e0041}page", "a tag letter (U+E0041), which nobody sees,"],
])("what nobody sees is named on its line, also as an escape: %s", (line, what) => {
	expect(judgeFile(head(`${line}\ndescription: What it is for.`))).toEqual([
		expect.stringMatching(/^content\/en\/page\.md:2:\d+: /),
	]);
	expect(judgeFile(head(`${line}\ndescription: What it is for.`))[0]).toContain(`${what} stands in this text.`);
});

test("a description that search engines would cut is named on its line", () => {
	const long = "a ".repeat(80);
	expect(judgeFile(head(`title: A page\ndescription: ${long}b`))).toEqual([
		"content/en/page.md:3:1: the description is longer than 160 characters, so search engines cut it. Shorten it.",
	]);
	expect(judgeFile(head(`title: A page\ndescription: ${long.slice(0, 159)}b`))).toEqual([]);
});

test("a field that the head does not have is named", () => {
	expect(judgeFile(head(`${BOTH}\nlayout: other`))).toEqual([
		'content/en/page.md:4:1: "layout" is not a line that the head of a page may have. Take it out, or write title, description, navigation, critical or legalReview.',
	]);
});

test("whether a lawyer has read the page is said by none or by a day", () => {
	for (const fine of ["none", "2018-11-01"]) expect(judgeFile(head(`${BOTH}\nlegalReview: ${fine}`))).toEqual([]);
	expect(judgeFile(head(`${BOTH}\nlegalReview: soon`))).toEqual([
		'content/en/page.md:4:1: "soon" is not a day. Write year-month-day, such as 2018-10-30.',
	]);
});

test("a field of the wrong kind is named on its line", () => {
	expect(judgeFile(head(`${BOTH}\ncritical: often`))).toEqual([
		"content/en/page.md:4:1: critical is not written as expected. Write critical: true, or take the line out.",
	]);
	expect(judgeFile(head("title: [a, b]\ndescription: What it is for."))[0]).toMatch(
		/^content\/en\/page\.md:[12]:1: .*title/,
	);
});

test("a colon within a text is met with advice", () => {
	const [diagnostic] = judgeFile(head("title: Rights: know them\ndescription: What it is for."));
	expect(diagnostic).toMatch(/^content\/en\/page\.md:2:\d+: the head of the page is not understood here\./);
	expect(diagnostic).toContain("put the whole text between straight double quotation marks, with curly ones inside");
});

test("a tab is met with advice", () => {
	expect(judgeFile(head(`${BOTH}\nnavigation:\n\t- a`))[0]).toContain("Take the tab out");
});

test("a text that is cut at its hashtag is named", () => {
	expect(judgeFile(head("title: A page\ndescription: The story of #WeAreMpls."))).toContainEqual(
		expect.stringMatching(/^content\/en\/page\.md:3:1: everything after # is lost in this line\./),
	);
	expect(judgeFile(head('title: A page\ndescription: "The story of #WeAreMpls."'))).toEqual([]);
});

test("a file with Windows line ends is read alike", () => {
	const { pages, diagnostics } = readFiles({
		"content/en/page.md": `---\r\n${BOTH.replace("\n", "\r\n")}\r\n---\r\n\r\nHello.\r\n`,
	});
	expect(diagnostics).toEqual([]);
	expect(pages[0]).toMatchObject({ meta: { title: "A page" }, bodyLine: 4 });
});

test("a line of dashes within the words does not end the head", () => {
	const { pages } = readFiles({ "content/en/page.md": `${head(BOTH)}\n---\n\nMore.\n` });
	expect(pages[0]?.body).toBe("\nHello.\n\n---\n\nMore.\n");
});
