import { mistake } from "../mistake.ts";
import { ALERT } from "./samples.ts";

const HOTLINES = "_data/hotlines.json";

const inHotlines = (find: string | RegExp, write: string) => ({ file: HOTLINES, find, write });

export const JSON_PUNCTUATION = [
	mistake("a comma is missing between two fields", inHotlines('"kind": "voice",', '"kind": "voice"'), {
		line: '"kind": "voice"\n',
		says: "a comma is missing at the end of this line. Write one.",
	}),
	mistake("a comma is missing between two records", inHotlines(/\n\t\t\},\n\t\t\{/, "\n\t\t}\n\t\t{"), {
		line: "\t\t}\n\t\t{",
		says: "a comma is missing at the end of this line. Write one.",
	}),
	mistake("a comma stands after the last field", inHotlines(/("asOf": "[^"]*")\n/, "$1,\n"), {
		line: ",\n\t\t}",
		says: "a comma stands after the last entry, before }. Take it out.",
	}),
	mistake(
		"a comma stands after the last record",
		{ file: "_data/resources.json", find: /\}\n\t\]\n\}\n$/, write: "},\n\t]\n}\n" },
		{
			line: "\t\t},\n\t]",
			says: "a comma stands after the last entry, before ]. Take it out.",
		},
	),
	mistake("two commas stand in a row", inHotlines('"kind": "voice",', '"kind": "voice",,'), {
		line: ",,",
		says: "two commas stand in a row. Take one out.",
	}),
	mistake("a remark is written behind //", inHotlines('"kind": "voice",', '"kind": "voice", // ask Ana'), {
		line: "// ask Ana",
		says: "a comment stands here, and these files hold none. Take it out.",
	}),
	mistake("a text stands between single quotation marks", inHotlines('"kind": "voice"', "\"kind\": 'voice'"), {
		line: "'voice'",
		says: 'a single quotation mark stands where a double one belongs. Write ".',
	}),
	mistake("a word processor has made the quotation marks curly", inHotlines('"kind": "voice"', "“kind”: “voice”"), {
		line: "“kind”",
		says: 'the typographic quotation mark “ stands where a straight one belongs. Write ".',
	}),
	mistake("the quotation mark at the end of a text is missing", inHotlines('"kind": "voice"', '"kind": "voice'), {
		line: '"kind": "voice,',
		says: "a quotation mark is missing in this line. Write one at each end of every text.",
	}),
	mistake("the quotation mark before a field's name is missing", inHotlines('"kind": "voice"', 'kind": "voice"'), {
		line: 'kind": "voice"',
		says: "a quotation mark is missing in this line. Write one at each end of every text.",
	}),
	mistake("quotation marks inside a text", inHotlines('"Lake City Helpline"', '"Minneapolis "311""'), {
		line: '"Minneapolis "311""',
		says: 'quotation marks stand inside a text and end it. Write \\" for each of them, or curly ones: “ and ”.',
	}),
	mistake("a field's name has no quotation marks at all", inHotlines('"kind": "voice"', 'kind: "voice"'), {
		line: 'kind: "voice"',
		says: 'kind is not understood here. Write "kind".',
	}),
	mistake("the colon after a field's name is missing", inHotlines('"kind": "voice"', '"kind" "voice"'), {
		line: '"kind" "voice"',
		says: 'a colon is missing after "kind". Write one.',
	}),
	mistake("an equals sign stands for the colon", inHotlines('"kind": "voice"', '"kind" = "voice"'), {
		line: '"kind" = "voice"',
		says: '= stands after "kind". Write a colon.',
	}),
	mistake(
		"a record is not closed",
		{ file: "_data/hours.json", find: /\n\t\t\},\n\t\t\{/, write: ",\n\t\t{" },
		{
			line: "\t\t{",
			says: "the { that opens here is not closed before the { in line 13. Write } where it ends, or the bracket that is missing in between.",
		},
	),
	mistake("a list is not closed", inHotlines('"languages": ["en"]', '"languages": ["en"'), {
		line: '"languages": ["en",',
		says: "the [ that opens here is not closed before the : in line 24. Write ] where it ends, or the bracket that is missing in between.",
	}),
	mistake(
		"the last lines of the file were not copied",
		{ file: "_data/resources.json", find: /\n\t\t\}\n\t\]\n\}\n$/, write: "\n" },
		{
			line: /[\s\S]*\n\t\t\{/,
			says: "the { that opens here is not closed before the file ends. Write } where it ends, or the bracket that is missing in between.",
		},
	),
	mistake(
		"a bracket too many stands at the end",
		{ file: "_data/events/harvest-supper.json", append: "}\n" },
		{ line: /\n\}\n\}\n$/, says: "something stands after the file's last bracket. Take it out." },
	),
	mistake("a line break inside a text", inHotlines("Ask the city for", "Ask the city\nfor"), {
		line: "Ask the city\n",
		says: "the text that begins in this line goes on in the next. Write it all in one line.",
	}),
	mistake(
		"the + of an example of the handbook is copied with its lines",
		{ file: "_data/alert.json", find: "[]", write: `[\n${ALERT.replace(/^/gm, "+\t")}\n\t]` },
		{
			line: "+\t{",
			says: "+ stands at the beginning of 7 lines: it only marks new lines in the handbook. Take it away.",
		},
	),
	mistake(
		"the - and + of an example are copied",
		inHotlines(/(\t\t\t"kind": )"voice",\n/, '-$1"tty",\n+$1"voice",\n'),
		{
			line: '-\t\t\t"kind"',
			says: "+ and - stand at the beginning of lines: they only mark new and old lines in the handbook. Take each + away, and each line with a - out.",
		},
	),
	mistake("the + of one line is copied", inHotlines('\t\t\t"kind": "voice",', '+\t\t\t"kind": "voice",'), {
		line: '+\t\t\t"kind"',
		says: "+ stands at the beginning of the line: it only marks new lines in the handbook. Take it away.",
	}),
	mistake("a tab inside a text", inHotlines("Ask the city for", "Ask the city\tfor"), {
		line: "city\tfor",
		says: "a tab stands inside a text. Write a space instead.",
	}),
	mistake("True instead of true", inHotlines('"interpreters": true', '"interpreters": True'), {
		line: "True",
		says: "True is not understood here. Write true in small letters.",
	}),
	mistake("nothing stands after a field's name", inHotlines('"kind": "voice"', '"kind": '), {
		line: '"kind": ,',
		says: 'nothing stands after "kind". Write its value after the colon, or null if nothing is known.',
	}),
	mistake(
		"null between quotation marks",
		{ file: "_data/languages.json", find: '"hotline": null', write: '"hotline": "null"' },
		{ line: '"null"', says: '"null" between quotation marks is a text. Write null without them.' },
	),
	mistake("n/a instead of null", inHotlines('"hours": null', '"hours": n/a'), {
		line: "n/a",
		says: "n/a is not understood here. Write null.",
	}),
	mistake("a field stands twice", inHotlines('"kind": "voice",', '"kind": "voice",\n\t\t\t"kind": "voice",'), {
		line: '\t\t\t"kind": "voice",\n\t\t\t"languages"',
		says: 'the field "kind" stands twice (first in line 22). Take one out.',
	}),
	mistake("a number is written without quotation marks", inHotlines('"dial": "911"', '"dial": 911'), {
		line: '"dial": 911',
		says: 'the number 911 stands without quotes. Write "911".',
	}),
	mistake("true stands between quotation marks", inHotlines('"interpreters": true', '"interpreters": "true"'), {
		line: '"interpreters": "true"',
		says: '"true" is not true or false. Write one of the two without quotes.',
	}),
	mistake("the brackets around the only language are missing", inHotlines('"languages": ["en"]', '"languages": "en"'), {
		line: '"languages": "en"',
		says: '"en" must stand in a list. Write ["en"].',
	}),
	mistake(
		"a text without its language",
		{ file: "_data/hotlines.json", find: /"name": \{[^}]*\}/, write: '"name": "Lake City Helpline"' },
		{ line: '"name": "Lake City Helpline"', says: 'the text has no language. Write { "en": "Lake City Helpline" }.' },
	),
];
