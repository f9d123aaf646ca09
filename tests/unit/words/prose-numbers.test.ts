import { describe, expect, test } from "vitest";
import { judge, judgeFile } from "./judge.ts";

const number = (column: number, text: string, instead: string) =>
	`1:${column}: the number ${text} is written in the words, where nobody would correct it. ${instead}`;
const call = (typed: string, instead: string): [string, number, string, string] => [
	`Call ${typed} now`,
	6,
	typed,
	instead,
];
const ADD = "Add it to hotlines.json and write :hotline[its-id].";

describe("a phone number in the words is an error", () => {
	test.each<[string, number, string, string]>([
		["Call 612-673-3000 now", 6, "612-673-3000", "Write :hotline[city-311#2] instead."],
		["Call 311 now", 6, "311", "Write :hotline[city-311] instead."],
		["Call (612) 673-3000.", 6, "(612) 673-3000", "Write :hotline[city-311#2] instead."],
		["Call 612.673.3000 now", 6, "612.673.3000", "Write :hotline[city-311#2] instead."],
		["Call 612 673 3000 now", 6, "612 673 3000", "Write :hotline[city-311#2] instead."],
		["Call 6126733000 now", 6, "6126733000", "Write :hotline[city-311#2] instead."],
		["Call +1 612-673-3000", 6, "+1 612-673-3000", "Write :hotline[city-311#2] instead."],
		["Call 1-612-673-3000", 6, "1-612-673-3000", "Write :hotline[city-311#2] instead."],
		["Call 673-3000 now", 6, "673-3000", ADD],
		["Call 202-555-0100 now", 6, "202-555-0100", ADD],
		["Dial 911.", 6, "911", "Write :hotline[emergency-911] instead."],
		["Dial 211, or wait", 6, "211", ADD],
		["Call (612)-673-3000.", 6, "(612)-673-3000", "Write :hotline[city-311#2] instead."],
		["Call 612 - 673 - 3000.", 6, "612 - 673 - 3000", "Write :hotline[city-311#2] instead."],
		["Call 612_673_3000 now", 6, "612_673_3000", "Write :hotline[city-311#2] instead."],
		["Call 612/673-3000 now", 6, "612/673-3000", "Write :hotline[city-311#2] instead."],
		["Call 612\u2011673\u20113000 now", 6, "612\u2011673\u20113000", "Write :hotline[city-311#2] instead."],
		["Call 612\u00a0673\u202f3000 now", 6, "612\u00a0673\u202f3000", "Write :hotline[city-311#2] instead."],
		["Call \uff16\uff11\uff12-673-3000", 6, "\uff16\uff11\uff12-673-3000", "Write :hotline[city-311#2] instead."],
		["Call ٣١١ now", 6, "٣١١", "Write :hotline[city-311] instead."],
		...["၃၁၁", "३११", "𝟛𝟙𝟙", "③①①", "❸❶❶", "➌➊➊", "⑶⑴⑴", "፫፩፩", "3️⃣1️⃣1️⃣", "3️⃣ 1️⃣ 1️⃣", "3 1 1", "3 - 1 - 1"].map((typed) =>
			call(typed, "Write :hotline[city-311] instead."),
		),
		...["6 1 2 6 7 3 3 0 0 0", "6-1-2-6-7-3-3-0-0-0", "612·673·3000", "612|673|3000", "612  673  3000"].map((typed) =>
			call(typed, "Write :hotline[city-311#2] instead."),
		),
		...[
			"+52 55 1234 5678",
			"52 55 1234 5678",
			"011 52 55 1234 5678",
			"55 1234 5678",
			"+44 20 7946 0958",
			"6 7 3 3 0 0 0",
		].map((typed) => call(typed, ADD)),
		["Call\u2014612-673-3000\u2014now", 6, "612-673-3000", "Write :hotline[city-311#2] instead."],
		["The 311-line", 5, "311", "Write :hotline[city-311] instead."],
		["Then call-311 now", 11, "311", "Write :hotline[city-311] instead."],
		["Call 3-1-1 now", 6, "3-1-1", "Write :hotline[city-311] instead."],
		["Call 9-1-1.", 6, "9-1-1", "Write :hotline[emergency-911] instead."],
		["Call 988.", 6, "988", ADD],
	])("%s", (body, column, text, instead) => {
		expect(judge(body)).toEqual([number(column, text, instead)]);
	});

	test.each([
		["bold", "**Call 311**", 8],
		["a link", "[Call 311](#a-part)\n\n## A part", 7],
		["a list", "- Call 311", 8],
		["a heading", "## Call 311", 9],
		["a quotation", "> Call 311", 8],
		["code", "`311`", 2],
		["a fold", ":::fold[How]\n\nCall 311\n\n:::", 6],
	])("in %s", (_place, body, column) => {
		const line = body.split("\n").findIndex((it) => it.includes("311")) + 1;
		expect(judge(body)).toEqual([number(column, "311", "Write :hotline[city-311] instead.").replace(/^1/, `${line}`)]);
	});
	test("in a table", () => {
		expect(judge("| Line | Number |\n|---|---|\n| City | 311 |")).toEqual([
			number(10, "311", "Write :hotline[city-311] instead.").replace(/^1/, "3"),
		]);
	});
	test.each([
		["half in bold", "Call 612-**673**-3000", "612-673-3000"],
		["on two lines", "Call 612\n673-3000", "612 673-3000"],
	])("%s", (_place, body, text) => {
		expect(judge(body)).toEqual([number(1, text, "Write :hotline[city-311#2] instead.")]);
	});
	test("in the title of a link", () => {
		expect(judge('[Part](#part "Call 311")\n\n## Part')).toEqual([
			number(20, "311", "Write :hotline[city-311] instead."),
		]);
	});
	test("in a picture's description", () => {
		expect(judge("![Call 311](../../assets/images/a.jpg)").join()).toContain("the number 311 is written");
	});
	test("in the title of a fold", () => {
		expect(judge(":::fold[Call 311]\n\nNow.\n\n:::").join()).toContain("the number 311 is written");
	});
	test("each number of a line is told, the same one once", () => {
		expect(judge("Call 311, 311 or 612-673-3000.").map((diagnostic) => diagnostic.slice(0, 4))).toEqual([
			"1:6:",
			"1:18",
		]);
	});
});

describe("an hour in the words is an error", () => {
	test.each([
		["Open at 7 a.m. daily", 9, "7 a.m."],
		["Open at 7:30 pm", 9, "7:30 pm"],
		["Open at 7AM", 9, "7AM"],
		["Open at 19:00", 9, "19:00"],
		["Open until noon", 12, "noon"],
		["Open until midnight", 12, "midnight"],
		["Open at 7 o’clock daily", 9, "7 o’clock"],
		["Open at 7 a. m. daily", 9, "7 a. m."],
		["Open at 7.30 pm daily", 9, "7.30 pm"],
		["Open 24/7 for you", 6, "24/7"],
		["Open at 19h00 daily", 9, "19h00"],
		["Open until seven p.m. daily", 12, "seven p.m."],
	])("%s", (body, column, text) => {
		expect(judge(body)).toEqual([
			`1:${column}: the hour ${text} is written in the words. Hours live in hours.json: write :hours[its-id].`,
		]);
	});
});

describe("a date in the words is an error", () => {
	test.each([
		["It was on Sept. 21 there", 11, "Sept. 21"],
		["It was on October 30, 2018", 11, "October 30"],
		["It was on May 1st", 11, "May 1st"],
		["It was on 21 September", 11, "21 September"],
		["It was on 9/21/2018", 11, "9/21/2018"],
		["It was on 2018-09-21", 11, "2018-09-21"],
		["It was on 2018/09/21", 11, "2018/09/21"],
		["It was on 09-21-2018", 11, "09-21-2018"],
		["It was on 21.9.2018", 11, "21.9.2018"],
		["It was on september 21", 11, "september 21"],
		["It was on the 21st of September", 15, "21st of September"],
	])("%s", (body, column, text) => {
		expect(judge(body)).toEqual([
			`1:${column}: the date ${text} is written in the words. Write :event-date[its-id] or :adopted[its-id], or only the year.`,
		]);
	});
});

describe("what only looks like a fact is allowed", () => {
	test.each([
		"In 2018, and from 2017 to 2019, it was so.",
		"That is in section 609.2231, or 609.595, or 626.5531 of the law.",
		"See section 19.30(a)(1) of the code.",
		"The City had interpreters for over 200 languages.",
		"There were 3,411 people, and 1,911 more.",
		"It cost $311 or 311.50 dollars.",
		"Route 12, house 5, chapters 3-4.",
		"You may come. In May it is warm.",
		"Call :hotline[city-311] or :hotline[city-311#2].",
		"It was on :event-date[picnic], after :adopted[welcome].",
		"Say it at 1 of 3 places at the same time.",
		"The WCAG 2.2 standard, level AA.",
		"Since 9/11 it is so, and 3/4 of all say 5-4.",
		"Only 12 may come, and they march 5 miles. I for one am here.",
		"School years 2017-2018 2018-2019, and in 2016 2017 2018 2019.",
		"There are 8 000 000 000 people, or 8.000.000.000 in Spanish.",
		"Since 9/21 - 10/2, at 1, 2, 3, 4, 5, 6, 7 and 8.",
		"In 1988 and 2011, in house 3911 and ZIP 55415-1316.",
	])("%s", (body) => {
		expect(judge(body)).toEqual([]);
	});
});

test("the head of a page holds no number either", () => {
	const text = "---\ntitle: A page\ndescription: Or call 311.\n---\n\nHello.\n";
	expect(judgeFile(text)).toEqual([
		"content/en/page.md:3:22: the number 311 is written in the words, where nobody would correct it. Write :hotline[city-311] instead. The head of a page takes no references, so say it without 311.",
	]);
});
