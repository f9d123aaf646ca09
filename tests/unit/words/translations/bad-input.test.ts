import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../../../scripts/project/diagnostics.ts";
import { readFiles } from "../judge.ts";
import { diagnosticsOf, ENGLISH_HEAD, recordOf, SPANISH_HEAD, twoLanguages } from "./two-languages.ts";

const RECORD = "content/es/.english/page.json";
const ENGLISH = `One.

## Two

Three :hotline[city-311] and [a page](page.md).

Four.

- Five
- Six

:::fold[Seven]

Eight \`code\`.

:::
`;
const SPANISH = `Uno.

## Dos

Tres :hotline[city-311] y [una página](page.md).

Cuatro.

- Cinco
- Seis

:::fold[Siete]

Ocho \`code\`.

:::
`;
/** What is wrong with the Spanish page once some of it reads otherwise. */
const diagnosticsWith = (from: string | RegExp, to: string): string[] => {
	const spanish = SPANISH.replace(from, to);
	expect(spanish).not.toBe(SPANISH);
	return diagnosticsOf({ english: ENGLISH, spanish, taken: SPANISH });
};
/** That there is one error, on a line of the Spanish page. */
const one = (line: number, sentence: string): unknown[] => [
	expect.stringMatching(`^content/es/page\\.md:${line}:\\d+: .*${RegExp.escape(sentence)}`),
];

test("a true translation has no error", () => {
	expect(diagnosticsOf({ english: ENGLISH, spanish: SPANISH })).toEqual([]);
	expect(diagnosticsOf({ english: ENGLISH, spanish: SPANISH, was: null })).toEqual([]);
});

describe("a translation that is built otherwise than its English gets one sentence", () => {
	test.each<[string, string | RegExp, string, number, string]>([
		["a missing paragraph", "Cuatro.\n\n", "", 10, "the paragraph “Four.” of the English is missing after this line."],
		["a missing heading", "## Dos\n\n", "", 6, "the heading “Two” of the English is missing after this line."],
		["a missing item", "- Seis\n", "", 14, "the list item “Six” of the English is missing after this line."],
		[
			"one more paragraph",
			"Cuatro.",
			"Cuatro.\n\nMás.",
			14,
			"the paragraph “Más.” is not in the English at this place.",
		],
		["one more heading", "Cuatro.", "Cuatro.\n\n## Más", 14, "the heading “Más” is not in the English at this place."],
		["one more item", "- Seis", "- Seis\n- Más", 16, "the list item “Más” is not in the English at this place."],
		[
			"a heading behind its paragraph",
			/## Dos\n\n(Tres.*)/,
			"$1\n\n## Dos",
			10,
			"the heading “Dos” stands in another place",
		],
		[
			"two items that changed places",
			"- Cinco\n- Seis",
			"- Seis\n- Cinco",
			14,
			"this is the translation of “Six” and has changed places with the one on line 15.",
		],
	])("%s", (_what, from, to, line, sentence) => {
		expect(diagnosticsWith(from, to)).toEqual(one(line, sentence));
	});
	test("a fold whose paragraph stands without it", () => {
		const [first, ...others] = diagnosticsWith(/:::fold\[Siete\]\n\n([^:]+)\n\n:::\n/, "$1\n");
		expect([first]).toEqual(one(15, "the fold “Seven” of the English is missing after this line."));
		expect(others.every((diagnostic) => /the paragraph “(Eight|Ocho) /.test(diagnostic))).toBe(true);
	});
	test("paragraphs that changed places, each known by its words", () => {
		const [english, taken] = ["A.\n\nB.\n\nC.\n\nD.\n", "Una.\n\nDos.\n\nTres.\n\nCuatro.\n"];
		const swapped = diagnosticsOf({ english, taken, spanish: "Una.\n\nCuatro.\n\nTres.\n\nDos.\n" });
		expect(swapped).toEqual(one(8, "this is the translation of “D.” and has changed places with the one on line 12."));
		const moved = diagnosticsOf({ english, taken, spanish: "Dos.\n\nTres.\n\nCuatro.\n\nUna.\n" });
		expect(moved).toEqual(one(12, "this is the translation of “A.” and stands in another place than that."));
	});
	test("a table's cell, named with its own line", () => {
		const table = (a: string, b: string) => `| A | B |\n|---|---|\n| c | d |\n| ${a} | ${b} |\n`;
		expect(diagnosticsOf({ english: table("e :hotline[city-311]", "f"), spanish: table("e", "f") })).toEqual(
			one(9, "the English has :hotline[city-311] here"),
		);
	});
});

describe("a reference, a link or code that is not that of the English gets one sentence", () => {
	test.each<[string, string, string, string]>([
		["an unknown reference", ":hotline[city-311]", ":hotline[city-312]", 'hotlines.json has no "city-312".'],
		["another reference", ":hotline[city-311]", ":hotline[emergency-911]", "the English has :hotline[city-311] here"],
		[
			"a reference that is lost",
			" :hotline[city-311]",
			"",
			"the English has :hotline[city-311] here, and the translation has not",
		],
		[
			"a reference that stands twice",
			":hotline[city-311]",
			":hotline[city-311] :hotline[city-311]",
			":hotline[city-311] is not in the English here.",
		],
		["half a reference", ":hotline[city-311]", "hotline[city-311]", "would be shown to visitors as text"],
		["a link to another heading", "(page.md)", "(page.md#two)", "the English has ](page.md) here"],
		["a link to a page that is not there", "(page.md)", "(pag.md)", "there is no page pag.md."],
		[
			"a link that is lost",
			"[una página](page.md)",
			"una página",
			"the English has ](page.md) here, and the translation has not",
		],
	])("%s", (_what, from, to, sentence) => {
		expect(diagnosticsWith(from, to)).toEqual(one(10, sentence));
	});
	test("a link to another page", () => {
		const others = { "content/en/other.md": ENGLISH_HEAD };
		expect(
			diagnosticsOf({ english: "[A](page.md)", spanish: "[Una](other.md)", taken: "[Una](page.md)", others }),
		).toEqual(one(6, "the English has ](page.md) here, and the translation ](other.md)."));
	});
	test("code that was translated", () => {
		expect(diagnosticsWith("`code`", "`código`")).toEqual(
			one(19, "the English has `code` here, and the translation `código`."),
		);
	});
	test("a picture that is another", () => {
		const others = { "assets/images/a.jpg": "", "assets/images/b.jpg": "" };
		const picture = (name: string) => `![A sign](../../assets/images/${name}.jpg)`;
		expect(diagnosticsOf({ english: picture("a"), spanish: picture("b"), others })).toEqual(
			one(6, "the English has ](../../assets/images/a.jpg) here"),
		);
	});
});

describe("words that cannot be shown get one sentence", () => {
	test.each<[string, string | RegExp, string, number, string]>([
		["a mark of direction", "Cuatro", "Cua\u202etro", 12, "a right-to-left override (U+202E), which nobody sees"],
		["a letter in two parts", "Cuatro", "Cu\u0061\u0301tro", 12, "á is written as two characters"],
		["a remark that is never closed", "Cuatro.", "Cuatro.\n\n<!-- English: Four", 14, "the remark <!-- would be shown"],
		["a fold that is never closed", /:::\n$/, "", 17, "is opened here and never closed"],
		["a merge mark", "Cuatro.", "<<<<<<< HEAD\nCuatro.", 12, "two people changed these lines at once"],
	])("%s in the body", (_what, from, to, line, sentence) => {
		expect(diagnosticsWith(from, to)).toEqual(one(line, sentence));
	});
	test.each<[string, string, string]>([
		["a mark of direction", "P\u2067ara", "a right-to-left isolate (U+2067), which nobody sees"],
		["a letter in two parts", "Pa\u0301ra", "á is written as two characters"],
		["HTML", "<b>Para</b>", "the HTML <b> would be shown"],
	])("%s in the head", (_what, word, sentence) => {
		const files = { "content/en/page.md": ENGLISH_HEAD, "content/es/page.md": SPANISH_HEAD.replace("Para", word) };
		expect(readFiles(files, twoLanguages).diagnostics.map(formatDiagnostic)).toEqual(one(3, sentence));
	});
});

describe("a head that does not say how far the translation may be trusted gets one sentence", () => {
	const judge = (lines: string) =>
		readFiles(
			{ "content/en/page.md": ENGLISH_HEAD, "content/es/page.md": SPANISH_HEAD.replace("state: draft\n", lines) },
			twoLanguages,
			"2018-11-05",
		).diagnostics.map(formatDiagnostic);
	const BY = "reviewer: Ana";
	test.each<[string, number, string]>([
		["", 1, "the page has no state. Write state: draft, until a person has reviewed the translation."],
		["state: finished\n", 4, "is not a state of a translation."],
		["state: reviewed\n", 4, "a reviewed translation says who reviewed it and when."],
		[`state: reviewed\n${BY}\n`, 4, "a reviewed translation says who reviewed it and when."],
		["state: reviewed\nreviewed: 2018-11-01\n", 4, "a reviewed translation says who reviewed it and when."],
		["state: reviewed\nreviewer:\nreviewed: 2018-11-01\n", 5, "the reviewer is empty."],
		['state: reviewed\nreviewer: " "\nreviewed: 2018-11-01\n', 5, "the reviewer has no name."],
		[`state: reviewed\n${BY}\nreviewed: 2018-11-06\n`, 6, "2018-11-06 is in the future"],
		[`state: reviewed\n${BY}\nreviewed: 2018-02-30\n`, 6, "is no day of the calendar."],
		[`state: reviewed\n${BY}\nreviewed: Nov 1\n`, 6, "is not a day."],
		[`state: draft\n${BY}\n`, 4, "a draft has no reviewer."],
		["state: draft\nreviewed: 2018-11-01\n", 4, "a draft has no reviewer."],
		["state: draft\ncritical: true\n", 5, '"critical" is not a line that the head'],
	])("%j", (lines, line, sentence) => {
		expect(judge(lines)).toEqual(one(line, sentence));
	});
	test("but a reviewed one of that day is good", () => {
		expect(judge(`state: reviewed\n${BY}\nreviewed: 2018-11-05\n`)).toEqual([]);
	});
});

describe("a page that is not one page in two languages gets one sentence", () => {
	const judge = (files: Record<string, string>) =>
		readFiles(
			{ "content/en/page.md": ENGLISH_HEAD, "content/es/page.md": SPANISH_HEAD, ...files },
			twoLanguages,
		).diagnostics.map(formatDiagnostic);
	test.each<[string, Record<string, string>, string]>([
		[
			"without its English",
			{ "content/es/more.md": SPANISH_HEAD },
			"content/es/more.md:1:1: there is no content/en/more.md",
		],
		[
			"at two places",
			{ "content/es/page/index.md": SPANISH_HEAD },
			"content/es/page/index.md:1:1: page.md is there too",
		],
		[
			"in another case",
			{ "content/es/More.md": SPANISH_HEAD },
			"content/es/More.md:1:1: the name of the file has something other",
		],
		[
			"with a name of the commands",
			{ "content/en/facts.md": ENGLISH_HEAD },
			"content/en/facts.md:1:1: npm run translate -- done and its like",
		],
		[
			"that has only a record",
			{ "content/es/.english/more.json": '{ "blocks": [] }' },
			"content/es/.english/more.json:1:1: this remembers the English of a page that is not there.",
		],
	])("%s", (_what, files, sentence) => {
		expect(judge(files)).toEqual([expect.stringContaining(sentence)]);
	});
});

describe("a damaged record of the English gets one sentence", () => {
	const good = recordOf(SPANISH_HEAD + SPANISH, ENGLISH_HEAD + ENGLISH);
	const judge = (record: string) => diagnosticsOf({ english: ENGLISH, spanish: SPANISH, others: { [RECORD]: record } });
	test.each<[string, string, string]>([
		["that is empty", "", `${RECORD}:1:`],
		["that is no JSON", "no", `${RECORD}:1:`],
		["that is cut off", good.slice(0, good.length / 2), `${RECORD}:`],
		["of another shape", "[]", `${RECORD}:1:`],
		["with a field that is no text", good.replace('"english":"One."', '"english":1'), `${RECORD}:5:`],
		["with an unknown field", good.replace('"english":"One."', '"englsh":"x","english":"One."'), `${RECORD}:5:`],
		[
			"with merge marks",
			good.replace(/(\t\t.*"One\.".*\n)/, "<<<<<<< HEAD\n$1=======\n$1>>>>>>> other\n"),
			`${RECORD}:5:`,
		],
	])("%s", (_what, record, start) => {
		expect(record).not.toBe(good);
		expect(judge(record)).toEqual([expect.stringContaining(start)]);
	});
	test("of a page whose English has changed since, too", () => {
		const diagnostics = diagnosticsOf({ english: `${ENGLISH}\nNine.\n`, spanish: SPANISH, others: { [RECORD]: "no" } });
		expect(diagnostics).toEqual([expect.stringContaining(`${RECORD}:1:`)]);
	});
	test.each([
		["a block is gone", good.replace(/.*"Four\.".*\n/, "")],
		["a kind is another", good.replace('"kind":"h2"', '"kind":"h3"')],
	])("in which by hand %s", (_what, record) => {
		expect(judge(record)).toEqual(one(1, "Run npm run translate -- done page es."));
	});
});
