import { describe, expect, test } from "vitest";
import { html } from "../../../scripts/project/html.ts";
import { createMarkdown } from "../../../scripts/words/markdown.ts";
import { renderDirectives } from "../../../scripts/words/renderers.ts";
import { judge } from "./judge.ts";

/** Words drawn with each reference as its name, argument and the level of a heading that would stand there. */
const draw = (words: string): string =>
	renderDirectives(createMarkdown(), ({ name, argument }, _env, level) => html`{${name}|${argument}|${level}}`).render(
		words,
	);

describe("in a line", () => {
	test("a reference stands among words", () => {
		expect(draw("Call :hotline[city-311] now.")).toBe("<p>Call {hotline|city-311|2} now.</p>\n");
	});
	test("several stand beside each other, in bold and at the line's end", () => {
		expect(draw("**Call :hotline[a]:hotline[b#2]**")).toBe(
			"<p><strong>Call {hotline|a|2}{hotline|b#2|2}</strong></p>\n",
		);
	});
	test("may follow a word or a bracket", () => {
		expect(draw("(:hours[a])")).toBe("<p>({hours|a|2})</p>\n");
	});
	test("a colon, a time and an address are left alone", () => {
		const words = "Say: hello. At 7:30 [x]. See a:b, ::c[d] and :e.";
		expect(draw(words)).toBe(`<p>${words}</p>\n`);
	});
	test("one in code is left as it is written", () => {
		expect(draw("`:hotline[a]`")).toBe("<p><code>:hotline[a]</code></p>\n");
	});
});

describe("on a line of its own", () => {
	test("a reference is a block, also right after a paragraph and in a list", () => {
		expect(draw("Words\n::quote[a]\nmore")).toBe("<p>Words</p>\n{quote|a|2}<p>more</p>\n");
		expect(draw("- One\n\n  ::quote[a]\n")).toContain("{quote|a|2}");
	});
	test("the brackets may be empty or missing", () => {
		expect(draw("::toolkit[]\n\n::toolkit")).toBe("{toolkit||2}{toolkit||2}");
	});
	test("with words behind it, it is no block", () => {
		expect(draw("::quote[a] and more")).toBe("<p>::quote[a] and more</p>\n");
	});
	test("is one level below the last heading, and never below the sixth", () => {
		expect(draw("## A\n\n::quote[a]\n\n### B\n\n::quote[b]")).toMatch(/\{quote\|a\|3\}.*\{quote\|b\|4\}/s);
		expect(draw("###### A\n\n::quote[a]")).toContain("{quote|a|6}");
	});
});

describe("around blocks", () => {
	test("a fold shows its title and holds its words", () => {
		expect(draw(":::fold[What now?]\n\nWords.\n\n:::\n\nAfter.")).toBe(
			'<details class="fold"><summary>What now?</summary><div><p>Words.</p>\n</div></details><p>After.</p>\n',
		);
	});
	test("a note in a fold ends before the fold does", () => {
		expect(draw(":::fold[A]\n:::note\nB\n:::\nC\n:::\nD")).toBe(
			'<details class="fold"><summary>A</summary><div><div class="note"><p>B</p>\n</div><p>C</p>\n</div></details><p>D</p>\n',
		);
	});
	test("one without blank lines around it is read alike", () => {
		expect(draw("Words\n:::note\nB\n:::\nmore")).toBe('<p>Words</p>\n<div class="note"><p>B</p>\n</div><p>more</p>\n');
	});
	test("the title of a fold is text", () => {
		expect(draw(":::fold[<b>&]\n:::")).toContain("<summary>&lt;b&gt;&amp;</summary>");
	});
	test("one that is never closed goes on to the end", () => {
		expect(draw(":::note\n\nWords.")).toBe('<div class="note"><p>Words.</p>\n</div>');
	});
});

describe("errors", () => {
	test.each([
		["Call :hotline[city-31] now", '1:6: hotlines.json has no "city-31". Did you mean "city-311"?'],
		["Call :hotline[city-311#3]", '1:6: "city-311" has 2 numbers, so there is no #3.'],
		["Call :hotline[city-311#x]", '1:6: "city-311" has 2 numbers, so there is no #x.'],
		["Call :hotline[emergency-911#2]", '1:6: "emergency-911" has 1 number, so there is no #2.'],
		["It was :event-date[picnic#1]", '1:8: "picnic" has 0 numbers, so there is no #1.'],
		[
			"Call :hotlin[city-311]",
			'1:6: there is no reference named hotlin. Did you mean "hotline"? CONTRIBUTING.md lists them all.',
		],
		["See :quote[a] there", "1:5: quote is written with :: before it, not :. Write ::quote[a] on a line of its own."],
		["::hotline[city-311]", "1:1: hotline is written with : before it, not ::. Write :hotline[city-311]."],
		["::fold[A]", "1:1: fold is written with ::: before it, not ::. Write :::fold[A]."],
		["::events[soon]", '1:1: events does not know "soon". Write one of: upcoming, past.'],
		["::events[]", "1:1: the brackets of events are empty. Write one of: upcoming, past."],
		["::toolkit[all]", "1:1: toolkit takes nothing between its brackets. Write ::toolkit[]."],
		[
			":::fold[]\n\nA\n\n:::",
			"1:1: the fold has no title. Write it between the brackets: :::fold[What happens when I call?].",
		],
		[":::note\n\nA", "1:1: :::note is opened here and never closed. Write ::: on a line of its own where it ends."],
		["::quote[a]", '1:1: quotations.json has no "a". There is none yet: take it out, or add it first.'],
	])("%s", (body, message) => {
		expect(judge(body)).toEqual([message]);
	});
	test("a name that every object of JavaScript has is as unknown as any other", () => {
		expect(judge("See :constructor[x] there\n\n::constructor[x]")).toEqual([
			expect.stringMatching(/^1:5: there is no reference named constructor\./),
			expect.stringMatching(/^3:1: there is no reference named constructor\./),
		]);
	});
	test("an error names its line in the file, also in a list within a fold", () => {
		expect(judge("Words.\n\n:::fold[A]\n\n- one\n- call :hotline[gone]\n\n:::")).toEqual([
			expect.stringMatching(/^6:8: hotlines\.json has no "gone"\./),
		]);
	});
	test("every error of a page is told", () => {
		expect(judge("Call :hotline[a] or :hotline[b].\n\n::quote[c]")).toHaveLength(3);
	});
	test("a closing line without an opening one is told", () => {
		expect(judge("Words.\n\n:::\n")).toEqual([
			"3:1: ::: closes nothing here. Take it out, or write what it closes before it, such as :::fold[What happens when I call?].",
		]);
	});
	test("a block among other words is told", () => {
		expect(judge("See ::quote[a] there")).toEqual([
			"1:5: ::quote[a] would be shown to visitors as text. Write it on a line of its own, with nothing before or after it.",
		]);
	});
	test("colons in words and in code are none", () => {
		expect(judge("Say: hello: `::quote[a]`, `:::`, a::b, 1:2.")).toEqual([]);
	});
});
