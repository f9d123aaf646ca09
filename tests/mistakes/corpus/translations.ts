import { type Change, mistake } from "../mistake.ts";
import { nextTranslation } from "./pages.ts";

const page = (find: string | RegExp, write: string): Change => ({ file: nextTranslation("rights"), find, write });
const ORPHAN =
	"there is no content/en/a-to-z.md that this page would be a translation of. Write that one first, give this one its name, or take it out.";
const DEAD_LINK =
	"there is no page a-to-z.md. Take the link out, or write the file of a page that is there, such as rights.md.";
const STRINGS = "_includes/strings/es.json";
const strings = (find: string | RegExp, write: string): Change => ({ file: STRINGS, find, write });

export const TRANSLATIONS = [
	mistake("a list item was not translated", page(/^- .*\n(?=\n)/m, ""), {
		line: /^- .*\n(?=\n)/m,
		says: /the list item “[^”]+” of the English is missing after this line\. Translate it here, or write … in its place\./,
	}),
	mistake("a paragraph too many", page(/\n\n## /, "\n\nUn párrafo de más.\n\n## "), {
		line: "Un párrafo de más",
		says: "the paragraph “Un párrafo de más.” is not in the English at this place. Take it out, or move it to where the English has it.",
	}),
	mistake("two steps have changed places", page(/^(1\. .*\n)(2\. .*\n)/m, "$2$1"), {
		line: /^2\. .*/m,
		says: /this is the translation of “[^”]+” and has changed places with the one on line \d+\. Change them back\./,
	}),
	mistake("a heading of another level", page(/\n## /, "\n### "), {
		line: /^### .*/m,
		says: /the heading jumps from level 1 to level 3\. Write ## .+\./,
	}),
	mistake("a link of the English is missing", page(/\[([^\]]*)\]\(#find-a-lawyer\)\./, "$1 (lost)."), {
		line: "(lost)",
		says: "the English has ](#find-a-lawyer) here, and the translation has not. Put it in.",
	}),
	mistake("a reference was translated", page("::hotline-card[long-name]", "::tarjeta[long-name]"), {
		line: "::tarjeta",
		says: /there is no reference named tarjeta\. Write one that exists, such as hotline-card, .+/,
	}),
	mistake("the state of a translation is missing", page(/^state: draft\n/m, ""), {
		line: 1,
		says: "the page has no state. Write state: draft, until a person has reviewed the translation.",
	}),
	mistake("a state that is none", page(/^state: draft$/m, "state: done"), {
		line: "state: done",
		says: '"done" is not a state of a translation. Write state: draft, or state: reviewed once a person has signed it.',
	}),
	mistake("reviewed, and nobody says by whom", page(/^state: draft$/m, "state: reviewed"), {
		line: "state: reviewed",
		says: "a reviewed translation says who reviewed it and when. Add the lines reviewer: and reviewed:, such as reviewed: 2026-12-01, or write state: draft.",
	}),
	mistake(
		"reviewed on a day in American order",
		page(/^state: draft$/m, "state: reviewed\nreviewer: Ana\nreviewed: 12/01/2026"),
		{
			line: "reviewed: 12",
			says: '"12/01/2026" is not a day. Write year-month-day, such as 2018-10-30. Did you mean "2026-12-01" or "2026-01-12"?',
		},
	),
	mistake("reviewed in the future", page(/^state: draft$/m, "state: reviewed\nreviewer: Ana\nreviewed: 2099-12-01"), {
		line: "reviewed: 2099",
		says: "2099-12-01 is in the future, and nobody can have reviewed the page yet. Write the real day.",
	}),
	mistake(
		"a day in the words of a translation, as its language writes days",
		{ file: "content/hmn/share.md", find: "Thaij ib daim duab.", write: "Thaij ib daim duab. Hnub 3 lub 12 hlis." },
		{
			line: "3 lub 12 hlis",
			says: "the date 3 lub 12 hlis is written in the words. Write :event-date[its-id] or :adopted[its-id], or only the year.",
		},
	),
	mistake(
		"a translation of a page that is not there in English",
		{
			file: "content/es/comida.md",
			save: "---\ntitle: Comida\ndescription: Los vecinos comen juntos.\nstate: draft\n---\n\nVenga.\n",
		},
		{
			line: 1,
			says: "there is no content/en/comida.md that this page would be a translation of. Write that one first, give this one its name, or take it out.",
		},
	),
	mistake(
		"an English page is deleted, its translations and the links to it are not",
		{ file: "content/en/a-to-z.md", remove: true },
		...["ar", "en", "es", "hmn"].flatMap((language) => [
			...(language === "en" ? [] : [{ file: `content/${language}/a-to-z.md`, line: 1, says: ORPHAN } as const]),
			...(language === "ar" ? [] : [{ file: `content/${language}/search.md`, line: "a-to-z.md", says: DEAD_LINK }]),
		]),
	),
	mistake(
		"what is remembered of the English is emptied",
		{ file: "content/es/.english/rights.json", save: "" },
		{
			line: 1,
			says: 'the file is empty. Bring back what it held, which its history has; or write at least { and }, with "$schema" and the list between them.',
		},
	),
];

export const STRINGS_OF_BUTTONS = [
	mistake("a comma is missing among the buttons", strings(/",\n\t\t"text"/, '"\n\t\t"text"'), {
		line: '"\n\t\t"text"',
		says: "a comma is missing at the end of this line. Write one.",
	}),
	mistake("the place of a number is translated", strings(/("text": "[^"]*)\{date\}/, "$1{fecha}"), {
		line: "{fecha}",
		says: "the English has no place {fecha}. Did you mean {date}?",
	}),
	mistake("the place of a number is lost", strings(/("text": "[^"]*)\{date\}/, "$1(?)"), {
		line: "(?)",
		says: "the place {date} of the English is missing. Write it where it belongs.",
	}),
	mistake("a button is deleted", strings(/\t"nav\.menu": \{[^}]*\},\n/, ""), {
		line: 1,
		says: 'the field "nav.menu" is missing. Add it.',
	}),
	mistake(
		"a button that nothing shows",
		strings(/\t"nav\.menu": \{/, '\t"nav.lunch": { "english": "Lunch", "text": "Comida" },\n\t"nav.menu": {'),
		{ line: "nav.lunch", says: 'there is no field "nav.lunch" here. Take it out.' },
	),
	mistake(
		"a word that every object of the language has, among the buttons",
		strings(/\t"nav\.menu": \{/, '\t"constructor": { "english": "Lunch", "text": "Comida" },\n\t"nav.menu": {'),
		{ line: "constructor", says: 'there is no field "constructor" here. Take it out.' },
	),
	mistake(
		"merge-conflict marks are left among the buttons",
		strings(/(\t"nav\.menu": \{)/, "<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> menu"),
		{
			line: "<<<<<<<",
			says: "two changes of the same lines met here. Keep the right lines, and take out those that begin with <<<<<<<, ======= and >>>>>>>.",
		},
	),
	mistake(
		"the buttons of a language are emptied",
		{ file: STRINGS, save: "" },
		{
			line: 1,
			says: 'the file is empty. Bring back what it held, which its history has; or write at least { and }, with "$schema" and the list between them.',
		},
	),
	mistake(
		"the buttons of a language are renamed",
		{ file: STRINGS, renameTo: "_includes/strings/es-MX.json" },
		{
			file: "_includes/strings/es-MX.json",
			line: 1,
			says: "no language of languages.json has this file. Rename it to es.json.",
		},
	),
	mistake(
		"a comma is missing among the words for the search",
		{ file: "_includes/strings/synonyms/en.json", find: '"],', write: '"]' },
		{ line: '"]\n', says: "a comma is missing at the end of this line. Write one." },
	),
	mistake(
		"a word for the search without its brackets",
		{ file: "_includes/strings/synonyms/en.json", find: "{\n", write: '{\n\t"zzz": "police",\n' },
		{ line: "zzz", says: '"zzz" has no list of words. Write ["word on the pages"] after it.' },
	),
	mistake(
		"a comma is missing among the words of posters",
		{ file: "assets/art/words/es.json", find: '",', write: '"' },
		{ line: '"\n', says: "a comma is missing at the end of this line. Write one." },
	),
	mistake(
		"a word that every object of the language has, among the words of posters",
		{ file: "assets/art/words/es.json", find: "{\n", write: '{\n\t"toString": "x",\n' },
		{ line: "toString", says: /there is no field "toString" here\. The fields are: .*/ },
	),
	mistake(
		"a number in the words of posters",
		{ file: "assets/art/words/es.json", find: '": "', write: '": "311 ' },
		{ line: "311", says: "a number stands in the words. Take it out: numbers come from the facts." },
	),
];
