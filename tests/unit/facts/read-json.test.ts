import { describe, expect, it } from "vitest";
import { readJson } from "../../../scripts/facts/read-json.ts";

const read = (text: string | Uint8Array) =>
	readJson("_data/x.json", typeof text === "string" ? new TextEncoder().encode(text) : text);
const diagnosticsOf = (text: string | Uint8Array) =>
	read(text).diagnostics.map(({ line, column, message }) => `${line}:${column}: ${message}`);

describe("reading a JSON file", () => {
	it("gives the value and where each part of it stands", () => {
		const json = read('{\n\t"list": [\n\t\t{ "id": "a" },\n\t\t{ "id": "b" }\n\t]\n}\n');
		expect(json.diagnostics).toEqual([]);
		expect(json.value).toEqual({ list: [{ id: "a" }, { id: "b" }] });
		expect(json.locate(["list", 1, "id"])).toEqual({ line: 4, column: 11 });
		expect(json.locateKey(["list", 1, "id"])).toEqual({ line: 4, column: 5 });
	});

	it("places a missing value at the record that lacks it", () => {
		expect(read('{\n"list": [\n {}\n]\n}').locate(["list", 0, "id"])).toEqual({ line: 3, column: 2 });
	});

	it("reads Windows line ends as they are", () => {
		const json = read('{\r\n\t"a": 1,\r\n\t"b": 2\r\n}\r\n');
		expect(json.diagnostics).toEqual([]);
		expect(json.locate(["b"])).toEqual({ line: 3, column: 7 });
	});

	it.each<[string, string, string[]]>([
		[
			"a missing comma at the line's end",
			'{\n"a": 1\n"b": 2\n}',
			["2:7: a comma is missing at the end of this line. Write one."],
		],
		["a missing comma within a line", '{ "a": [1 2] }', ["1:10: a comma is missing here. Write one."]],
		[
			"two missing commas, each by itself",
			'{\n"a": 1\n"b": 2\n"c": 3\n}',
			[
				"2:7: a comma is missing at the end of this line. Write one.",
				"3:7: a comma is missing at the end of this line. Write one.",
			],
		],
		[
			"a missing comma between records",
			'[\n{ "a": 1 }\n{ "a": 2 }\n]',
			["2:11: a comma is missing at the end of this line. Write one."],
		],
		["a trailing comma", '{\n"a": [1,\n2,\n]\n}', ["3:2: a comma stands after the last entry, before ]. Take it out."]],
		["two commas", '{ "a": 1,, "b": 2 }', ["1:9: two commas stand in a row. Take one out."]],
		["a line comment", '{\n"a": 1 // one\n}', ["2:8: a comment stands here, and these files hold none. Take it out."]],
		[
			"a block comment",
			'{\n/* one\n two */\n"a": 1\n}',
			["2:1: a comment stands here, and these files hold none. Take it out."],
		],
		["a tab inside a text", '{ "a": "x\ty" }', ["1:10: a tab stands inside a text. Write a space instead."]],
		[
			"a control character inside a text",
			'{ "a": "x\u0007y" }',
			["1:10: an invisible control character (U+0007) stands inside a text. Take it out."],
		],
		[
			"typographic quotes",
			"{\n“a”: “x y”\n}",
			['2:1: the typographic quotation mark “ stands where a straight one belongs. Write ".'],
		],
		[
			"one typographic quote among straight ones",
			'{\n"a": "x y”,\n"b": 1\n}',
			['2:10: the typographic quotation mark ” stands where a straight one belongs. Write ".'],
		],
		["single quotes", "{\n'a': 'x y'\n}", ['2:1: a single quotation mark stands where a double one belongs. Write ".']],
		["a field twice", '{\n"a": 1,\n"a": 2\n}', ['3:1: the field "a" stands twice (first in line 2). Take one out.']],
		[
			"an empty file",
			" \n",
			[
				'1:1: the file is empty. Bring back what it held, which its history has; or write at least { and }, with "$schema" and the list between them.',
			],
		],
		[
			"a byte order mark",
			'\uFEFF{ "a": 1 }',
			['1:1: the file begins with an invisible mark (BOM). Save it again as "UTF-8" without "BOM" or "signature".'],
		],
		[
			"an unclosed list",
			'{\n"a": [\n1\n}',
			[
				"2:6: the [ that opens here is not closed before the } in line 4. Write ] where it ends, or the bracket that is missing in between.",
			],
		],
		[
			"an unclosed record",
			'[\n{ "a": 1,\n{ "a": 2 }\n]',
			[
				"2:1: the { that opens here is not closed before the { in line 3. Write } where it ends, or the bracket that is missing in between.",
			],
		],
		[
			"an unclosed file",
			'{\n"a": 1\n',
			[
				"1:1: the { that opens here is not closed before the file ends. Write } where it ends, or the bracket that is missing in between.",
			],
		],
		["a bracket too many", '{ "a": 1 } }', ["1:12: something stands after the file's last bracket. Take it out."]],
		[
			"a list that runs into the next field",
			'{\n"a": ["x",\n"b": null\n}',
			[
				"2:6: the [ that opens here is not closed before the : in line 3. Write ] where it ends, or the bracket that is missing in between.",
			],
		],
		["a missing colon", '{ "a" 1 }', ['1:6: a colon is missing after "a". Write one.']],
		["two colons", '{ "a":: 1 }', ["1:7: two colons stand in a row. Take one out."]],
		["an equals sign", '{ "a" = 1 }', ['1:7: = stands after "a". Write a colon.']],
		[
			"a missing closing quote",
			'{\n"a": "x,\n"b": 1\n}',
			["2:1: a quotation mark is missing in this line. Write one at each end of every text."],
		],
		[
			"a missing quote in a name",
			'{\n\t"a: "x",\n"b": 1\n}',
			["2:2: a quotation mark is missing in this line. Write one at each end of every text."],
		],
		["a word without quotes", '{ "a": yes }', ['1:8: yes is not understood here. Write "yes".']],
		["a name without quotes", "{ a: 1 }", ['1:3: a is not understood here. Write "a".']],
		["True with a capital", '{ "a": True }', ["1:8: True is not understood here. Write true in small letters."]],
		[
			"a phone number without quotes",
			'{ "a": 612-673-3000 }',
			['1:8: 612-673-3000 is not understood here. Write "612-673-3000".'],
		],
		["a number that begins with 0", '{ "a": 07 }', ['1:8: 07 is not understood here. Write "07".']],
		[
			"a backslash",
			'{ "a": "C:\\posters" }',
			["1:11: a backslash stands before a letter that it does not go with. Write two backslashes for one."],
		],
		[
			"the marks of a merge",
			'{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> other\n}',
			[
				"2:1: two changes of the same lines met here. Keep the right lines, and take out those that begin with <<<<<<<, ======= and >>>>>>>.",
			],
		],
		[
			"letters written as two characters",
			'{ "a": "Espan\u0303ol" }',
			["1:13: ñ is written as two characters, so search would miss its word. Type it again, or copy this one: ñ."],
		],
		[
			"a mark that turns text round",
			'{ "a": "x\u202Ey" }',
			["1:10: a right-to-left override (U+202E), which nobody sees, stands in this text. Take it out."],
		],
		[
			"such a mark as an escape",
			'{ "a": "x\\u2067y" }',
			["1:10: a right-to-left isolate (U+2067), which nobody sees, stands in this text. Take it out."],
		],
		[
			"an escape of a control character after other escapes",
			'{ "a": "x\\n\\u00e9\\\\ \\u001by" }',
			["1:21: a control character (U+001B), which nobody sees, stands in this text. Take it out."],
		],
		[
			"a mark between the texts",
			'{\n"a":\u00ad 1\n}',
			[
				'2:5: \u00ad is not understood here. Write "\u00ad".',
				"2:5: a soft hyphen (U+00AD), which hides the word from search, stands in this text. Take it out.",
			],
		],
		[
			"different mistakes, all at once",
			'{\n"a": 1\n"b": [1,],\n"c": "x\ty", // no\n"d": 2\n}',
			[
				"2:7: a comma is missing at the end of this line. Write one.",
				"3:8: a comma stands after the last entry, before ]. Take it out.",
				"4:8: a tab stands inside a text. Write a space instead.",
			],
		],
	])("tells %s in one sentence", (_name, text, expected) => {
		expect(diagnosticsOf(text)).toEqual(expected);
	});

	it("tells UTF-16 by its bytes, with and without a mark", () => {
		const message =
			"1:1: the file is saved as UTF-16, which is not read. Save it again as UTF-8 (in the editor's Save As or encoding menu).";
		expect(diagnosticsOf(Buffer.from('\uFEFF{ "a": 1 }', "utf16le"))).toEqual([message]);
		expect(diagnosticsOf(Buffer.from('{ "a": 1 }', "utf16le"))).toEqual([message]);
	});

	it("tells text that is not UTF-8 at the letter that is broken", () => {
		expect(diagnosticsOf(Buffer.from('{\n"a": "Espa\xf1ol"\n}', "latin1"))).toEqual([
			"2:11: the file is not saved as UTF-8, so its letters with accents are lost. Save it again as UTF-8 (in the editor's Save As or encoding menu).",
		]);
	});

	it("gives one sentence for any bracket, quotation mark, comma or colon that is lost or doubled", () => {
		const spans = ["monday", "tuesday"].map((day) => ({ days: [day, "friday"], opens: "07:00" }));
		const record = { id: "city-311", weekly: spans, closures: [], source: { title: "A page", url: "https://a.gov" } };
		const whole = JSON.stringify({ $schema: "", hours: [record, record] }, null, "\t");
		expect(diagnosticsOf(whole)).toEqual([]);
		for (const { 0: char, index } of whole
			.replace(/"[^"]*"/g, (words) => `"${" ".repeat(words.length - 2)}"`)
			.matchAll(/["{}[\]:,]/g)) {
			const without = whole.slice(0, index) + whole.slice(index + 1);
			const twice = whole.slice(0, index) + char + whole.slice(index);
			expect(diagnosticsOf(without), `without ${char} at ${index}`).toHaveLength(1);
			expect(diagnosticsOf(twice), `with ${char} twice at ${index}`).toHaveLength(1);
		}
	});

	it("leaves typographic quotes inside texts alone", () => {
		expect(diagnosticsOf('{ "a": "the “separation ordinance”" }')).toEqual([]);
	});

	it("says little about a file that is no JSON at all", () => {
		expect(diagnosticsOf("Dear colleague,\nhere are the numbers:\n612-673-3000\n").length).toBeLessThanOrEqual(1);
	});
});
