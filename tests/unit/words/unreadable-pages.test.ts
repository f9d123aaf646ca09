import { describe, expect, test } from "vitest";
import { HEAD, judge, judgeFile, readFiles } from "./judge.ts";

const head = (lines: string) => `---\n${lines}\n---\n\nHello.\n`;
const DESCRIPTION = "description: What it is for.";
const TITLE = "title: A page";

describe("a head that YAML reads as something else is met with one sentence", () => {
	test.each([
		["title: *a", 2, "title begins with a sign that is not taken as text."],
		["title: !foo x", 2, "title begins with a sign that is not taken as text."],
		["title: &a x", 2, "title begins with a sign that is not taken as text."],
		["title:\n  - *a", 2, "title is a list or has lines of its own."],
		["title: {a: *a}", 2, "title is a list or has lines of its own."],
		["? [a]\n: b", 2, "the name of this line of the head is not understood."],
		["title: 311", 2, 'title is not read as text. Put it between double quotation marks: title: "311".'],
		["title: true", 2, 'title is not read as text. Put it between double quotation marks: title: "true".'],
		["title:", 2, "the title is empty."],
		['title: "  "', 2, "the title is empty."],
		["title: \u3000\u200b", 2, "the title is empty."],
		['title: A page\nnavigation: ""', 3, "the navigation is empty."],
		["title: A page\ncritical: yes", 3, "critical is not written as expected. Write critical: true"],
		["title: A page\ntitle: Another", 3, "The same line stands twice: take one out."],
		["__proto__: x\ntitle: A page", 2, '"__proto__" is not a line that the head'],
	])("%s", (lines, line, message) => {
		const diagnostics = judgeFile(head(`${lines}\n${DESCRIPTION}`));
		expect(diagnostics).toEqual([expect.stringContaining(`content/en/page.md:${line}:`)]);
		expect(diagnostics[0]).toContain(message);
	});
	test.each(["- a\n- b", "only words"])("%s", (lines) => {
		expect(judgeFile(head(lines))).toEqual([
			"content/en/page.md:2:1: the head of the page is not made of names and texts. Write lines such as title: Know your rights.",
		]);
	});
});

describe("a merge mark in the head is one error", () => {
	test.each([
		head(`<<<<<<< HEAD\n${TITLE}\n=======\ntitle: B\n>>>>>>> other\n${DESCRIPTION}`),
		`<<<<<<< HEAD\n${head(`${TITLE}\n${DESCRIPTION}`)}=======\n${head(`${TITLE}\n${DESCRIPTION}`)}>>>>>>> other\n`,
	])("%#", (text) => {
		expect(judgeFile(text)).toEqual([expect.stringContaining("two people changed these lines at once")]);
	});
});

describe("a file that no editor here would save is named", () => {
	const text = head(`${TITLE}\n${DESCRIPTION}`);
	test.each([
		["with a byte order mark", `\ufeff${text}`, "the file begins with an invisible mark"],
		["in UTF-16", Buffer.from(`\ufeff${text}`, "utf16le"), "the file is saved as UTF-16"],
		["in Latin-1", Buffer.from(text.replace("Hello", "Año"), "latin1"), "the file is not saved as UTF-8"],
		["with the line ends of old computers", text.replaceAll("\n", "\r"), "the lines end in a way that is not read"],
	])("%s", (_what, bytes, message) => {
		const diagnostics = readFiles({ "content/en/page.md": bytes }).diagnostics;
		expect(diagnostics).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
	});
});

test("a link to a page whose head is wrong is not told as well", () => {
	expect(judge("[Rights](rights.md#a)", { "content/en/rights.md": "No head." })).toEqual([]);
	expect(judge("[Rights](rights.md#a)", { "content/en/rights.md": HEAD })).toHaveLength(1);
});

describe("Markdown that would be built and that nobody reads is named", () => {
	test.each([
		["content/loose.md", "the page is in no language's folder."],
		["content/feeds/x.md", 'languages.json does not publish a language "feeds".'],
		["content/xx/deep/x.md", 'languages.json does not publish a language "xx".'],
	])("%s", (file, message) => {
		const { diagnostics } = readFiles({ "content/en/page.md": HEAD, [file]: HEAD });
		expect(diagnostics).toEqual([{ file, line: 1, column: 1, message: expect.stringContaining(message) }]);
	});
});
