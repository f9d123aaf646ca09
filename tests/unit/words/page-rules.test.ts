import { describe, expect, test } from "vitest";
import { HEAD, judge, judgeFile, readFiles } from "./judge.ts";

describe("headings", () => {
	test("that jump are named with what to write", () => {
		expect(judge("## One\n\n#### Three")).toEqual(["3:6: the heading jumps from level 2 to level 4. Write ### Three."]);
		expect(judge("### First")).toEqual(["1:5: the heading jumps from level 1 to level 3. Write ## First."]);
	});
	test("that repeat the title's level are named", () => {
		expect(judge("# Again")).toEqual(["1:3: the page's title is its only heading with one #. Write ## Again."]);
	});
	test("without words are named", () => {
		expect(judge("##\n\nWords")).toEqual(["1:1: the heading is empty. Write its words, or take the # out."]);
	});
	test("may go down by one and up by any number", () => {
		expect(judge("## A\n\n### B\n\n#### C\n\n## D\n\n### E")).toEqual([]);
	});
	test("within a fold count with those around it", () => {
		expect(judge("## A\n\n:::fold[More]\n\n#### B\n\n:::")).toEqual([
			"5:6: the heading jumps from level 2 to level 4. Write ### B.",
		]);
	});
});

describe("links", () => {
	const others = { "content/en/rights.md": `${HEAD}## If officers come\n`, "content/es/derechos.md": HEAD };
	const only = (body: string) => judge(body, others);
	test.each(["here", "Click here", "this page", "Read more.", "more"])("that say only %s are named", (text) => {
		expect(only(`Go [${text}](rights.md).`)).toEqual([
			`1:${`Go [${text}`.length + 1}: the link says only "${text}". Write where it leads, such as [Know your rights](rights.md).`,
		]);
	});
	test("without words are named", () => {
		expect(only("[](rights.md)")).toEqual(["1:2: the link has no words. Write between the brackets where it leads."]);
	});
	test("to other sites belong among the facts", () => {
		expect(only("See [the City](https://www.minneapolismn.gov/).")[0]).toMatch(
			/^1:\d+: links to other sites live in resources\.json/,
		);
	});
	test("that call a number are references", () => {
		expect(only("[Call us](tel:+16126733000)")).toEqual([
			"1:9: a number is written as a reference. Write :hotline[its-id].",
		]);
	});
	test("of an unknown kind are named", () => {
		expect(only("[Write to us](mailto:a@city.example)")).toEqual([
			"1:13: the address mailto:a@city.example is of no kind that the site uses. Link to a page such as rights.md.",
		]);
	});
	test("name the page's file, not its address", () => {
		expect(only("[Your rights](/rights/)")).toEqual([
			"1:13: inside the site a link names the page's file. Write rights.md instead of /rights/.",
		]);
		expect(only("[Your rights](rights)")).toEqual([
			"1:13: inside the site a link names the page's file. Write rights.md instead of rights.",
		]);
	});
	test("to a page that is not there are named with the likely one", () => {
		expect(only("[Your rights](right.md)")).toEqual(['1:13: there is no page right.md. Did you mean "rights.md"?']);
	});
	test("to a heading that is not there are named with the likely one", () => {
		expect(only("[At the door](rights.md#if-officer-come)")).toEqual([
			'1:13: rights.md has no heading for #if-officer-come. Did you mean "if-officers-come"?',
		]);
	});
	test("to a page, to a heading there, and to one on the same page are right", () => {
		expect(only("[A](rights.md) [B](rights.md#if-officers-come) [C](#c)\n\n## C")).toEqual([]);
	});
	test("that lead nowhere are named", () => {
		const message = "the link leads nowhere. Write a page's file between the parentheses, such as rights.md.";
		expect(only("[Your rights]()")).toEqual([`1:13: ${message}`]);
		expect(only("[Your rights](#)")).toEqual([`1:13: ${message}`]);
	});
	test("that stand in bold, in lists and in folds are judged too", () => {
		expect(only("**[Gone](gone.md)**\n\n- [Gone](gone.md)\n\n:::fold[A]\n\n[Gone](gone.md)\n\n:::")).toHaveLength(3);
	});
});

describe("pictures", () => {
	test("need a description", () => {
		expect(judge("![](../../assets/images/lake.jpg)")).toEqual([
			"1:3: the picture lake.jpg has no description. Write one between the brackets: ![A woman holds a sign](../../assets/images/lake.jpg).",
		]);
	});
	test("belong in the folder of images", () => {
		expect(judge("![A lake](lake.jpg)")).toEqual([
			"1:9: pictures are kept in assets/images. Put lake.jpg there and write ../../assets/images/lake.jpg.",
		]);
	});
	test("must be there", () => {
		expect(judge("![A lake](../../assets/images/lake.jpg)")).toEqual([
			"1:9: there is no picture assets/images/lake.jpg. Check its name, or add the file.",
		]);
	});
	test("with an address that cannot be read are named like any other", () => {
		expect(judge("![A lake](../../assets/images/%E0%A4%A.png)")).toEqual([
			"1:1: there is no picture assets/images/%E0%A4%25A.png. Check its name, or add the file.",
		]);
	});
	test("that are there and described are right", () => {
		expect(judge("![A lake](../../assets/images/lake.jpg)", { "assets/images/lake.jpg": "" })).toEqual([]);
	});
});

describe("text", () => {
	test.each([
		["a merge mark", "<<<<<<< HEAD", 1, "two people changed these lines at once"],
		["a hidden direction mark", "A\u202eB", 2, "a right-to-left override (U+202E), which nobody sees"],
		["a byte order mark", "A\ufeffB", 2, "a byte order mark (U+FEFF), which nobody sees"],
		["a damaged character", "A\ufffdB", 2, "a damaged character (U+FFFD) stands in this text. Type it again"],
		["a hidden space", "A\u200bB", 2, "a zero-width space (U+200B)"],
		["a hidden joiner", "A\u2060B", 2, "a word joiner (U+2060)"],
		["a hidden Arabic mark", "A\u061cB", 2, "an Arabic letter mark (U+061C)"],
		["a mark written by its number", "A&#x202e;B", 2, "&#x202e;: a right-to-left override (U+202E)"],
		["a mark written by its decimal number", "A&#8203;B", 2, "&#8203;: a zero-width space (U+200B)"],
		[
			"a mark written by its name",
			"A&InvisibleComma;B",
			2,
			"&InvisibleComma;: an invisible sign of mathematics (U+2063)",
		],
		["a control character", "A\u001bB", 2, "a control character (U+001B)"],
		["a tag letter", "A\u{e0041}B", 2, "a tag letter (U+E0041)"],
		["a soft hyphen", "A\u00adB", 2, "a soft hyphen (U+00AD), which hides the word from search"],
		["a remark", "A <!-- remark -->", 3, "the remark <!-- would be shown"],
		["HTML that ends on a later line", "A <div\nclass='x'>", 3, "the HTML <div would be shown"],
		["half a link", "A [word][b", 8, "][ would be shown to visitors as text."],
		["a link to a script", "A [word](javascript:x)", 8, "the address javascript:x is of no kind that the site uses."],
		["a blank within a link", "A [word] (rights.md)", 8, "] ( would be shown to visitors as text."],
		["bold that is never closed", "A **word", 3, "** would be shown to visitors as text."],
		["a bare address", "See https://city.example/a.", 5, "the address https://city.example/a. would not be a link."],
		["HTML", "A <b>word</b>", 3, "the HTML <b> would be shown to visitors as text."],
		["an accent stored apart", "Cafe\u0301", 4, "é is written as two characters"],
	])("with %s is named", (_what, body, column, message) => {
		expect(judge(`Fine.\n${body}`)).toEqual([expect.stringMatching(new RegExp(`^2:${column}: `))]);
		expect(judge(`Fine.\n${body}`)[0]).toContain(message);
	});
	test("that became code by four blanks, or no heading for want of one, is named", () => {
		expect(judge("Fine.\n\n    Word\n\n##Word")).toEqual([
			expect.stringContaining("3:1: four blanks at the beginning of a line make it code."),
			expect.stringContaining("5:1: ## would be shown to visitors as text."),
		]);
	});
	test("with signs that only look like HTML is right", () => {
		expect(judge("1 < 2 and 3 > 2, and a -> b, <3")).toEqual([]);
	});
	test("with an address in angle brackets is told as a link alone", () => {
		expect(judge("See <https://city.example/a>.")).toEqual([
			expect.stringContaining("links to other sites live in resources.json"),
		]);
	});
	test.each(["<a", ":a[", "<", "[", ":hotline[", "::a[", "3-"])(
		// What takes a time that grows with the square of the text never comes back from this.
		"of very many %s is judged as a page like any other",
		(part) => {
			expect(judge(part.repeat(50_000))).toEqual(expect.any(Array));
		},
	);
	test("with Windows line ends is judged alike", () => {
		expect(judge("## One\r\n\r\n#### Three\r\n")).toEqual([
			"3:6: the heading jumps from level 2 to level 4. Write ### Three.",
		]);
	});
});

describe("files", () => {
	const diagnosticsOf = (files: Record<string, string>) =>
		readFiles(files).diagnostics.map(({ file, message }) => `${file}: ${message}`);
	test("that are no pages are named", () => {
		expect(diagnosticsOf({ "content/en/a.md": HEAD, "content/en/notes.txt": "" })).toEqual([
			"content/en/notes.txt: this file is no page. Pages end in .md; pictures belong in assets/images.",
		]);
	});
	test("with a name that cannot be an address are named", () => {
		expect(diagnosticsOf({ "content/en/Know Your Rights.md": HEAD })).toEqual([
			"content/en/Know Your Rights.md: the name of the file has something other than small letters, digits and hyphens. Rename it, such as know-your-rights.md.",
		]);
	});
	test("in a folder of their own have it in their address", () => {
		const { pages, diagnostics } = readFiles({ "content/en/about/facts.md": HEAD });
		expect(diagnostics).toEqual([]);
		expect(pages.map(({ name, url }) => [name, url])).toEqual([["about/facts", "/about/facts/"]]);
	});
	test("of a published language must be there", () => {
		expect(diagnosticsOf({ "assets/images/a.png": "" })).toEqual([
			'content/en: the folder is missing, though languages.json says that en is published. Add its pages, or write "published": false.',
		]);
	});
	test("each become a page with its address", () => {
		const { pages } = readFiles({
			"content/en/index.md": HEAD,
			"content/en/404.md": HEAD,
			"content/en/rights.md": HEAD,
		});
		expect(pages.map(({ url }) => url)).toEqual(["/404.html", "/", "/rights/"]);
	});
});

test("a footnote is told, since visitors would read its mark", () => {
	expect(judge("It is so.[^1]")).toEqual([
		"1:10: [^1] would be shown to visitors as text: there are no footnotes. Write the note into the sentence, and take [^1] out.",
	]);
});

test("digits of an e-mail address are no number to call", () => {
	expect(judge("Write to 311@city.example today.")).toEqual([]);
	expect(judge("Call 311 today.")).toHaveLength(1);
});

test("a page that was pasted into itself is told once, where it begins again", () => {
	const text = (name: string) => `The ${name} paragraph has words enough to be told from a label.`;
	const page = ["first", "second", "third"].map(text).join("\n\n");
	expect(judge(`${page}\n\n${page}`)).toEqual([
		"7:1: from here on, 3 paragraphs stand in the page a second time. Take them out.",
	]);
	expect(judge(`${page}\n\n${text("first")}`)).toEqual([]);
});

test("empty brackets and the file of a page on another site's terms are told with what to write", () => {
	expect(judge("Call :hotline[] now.")[0]).toContain("the brackets of hotline are empty. Write one of: city-311");
	const rights = { "content/en/rights.md": `${HEAD}Words.` };
	expect(judge("Know [your rights](rights.html).", rights)[0]).toContain("Write rights.md instead of rights.html.");
	expect(judge("Know [your rights](rights.html).")[0]).toContain("there is no page rights.html.");
});

test("a folder of a language in capitals is told its name", () => {
	expect(judgeFile(`${HEAD}Words.`, "content/EN/page.md")).toContain(
		"content/EN/page.md:1:1: the folder of a language is written in small letters. Move the page from EN into content/en/.",
	);
});
