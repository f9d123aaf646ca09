import { mistake } from "../mistake.ts";
import { nextPage } from "./pages.ts";

/** As Windows saved texts before UTF-8; enough for the letters of Spanish. */
const inWindows1252 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const inUtf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
const withMark = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`);

const DECOMPOSED = "Cafe\u0301";

export const FACT_ENCODINGS = [
	mistake(
		"facts saved as UTF-16",
		{ file: "_data/hours.json", encode: inUtf16 },
		{
			line: 1,
			says: "the file is saved as UTF-16, which is not read. Save it again as UTF-8 (in the editor's Save As or encoding menu).",
		},
	),
	mistake(
		"facts saved as Windows-1252",
		{ file: "_data/hotlines.json", encode: inWindows1252 },
		{
			line: "\uFFFD",
			says: "the file is not saved as UTF-8, so its letters with accents are lost. Save it again as UTF-8 (in the editor's Save As or encoding menu).",
		},
	),
	mistake(
		"facts saved with a byte order mark",
		{ file: "_data/hours.json", encode: withMark },
		{
			line: 1,
			says: 'the file begins with an invisible mark (BOM). Save it again as "UTF-8" without "BOM" or "signature".',
		},
	),
	mistake(
		"an accent typed as a character of its own, in facts",
		{ file: "_data/hotlines.json", find: '"Lake City Helpline"', write: `"${DECOMPOSED} 311"` },
		{
			line: DECOMPOSED,
			says: "é is written as two characters, so search would miss its word. Type it again, or copy this one: é.",
		},
	),
];

export const WORD_ENCODINGS = [
	mistake(
		"words saved as UTF-16",
		{ file: nextPage(), encode: inUtf16 },
		{
			line: 1,
			says: "the file is saved as UTF-16, which is not read. Save it again as UTF-8 (in the editor's Save As or encoding menu).",
		},
	),
	mistake(
		"words saved as Windows-1252",
		{ file: "content/es/share.md", encode: inWindows1252 },
		{
			line: "\uFFFD",
			says: "the file is not saved as UTF-8, so its letters with accents are lost. Save it again as UTF-8 (in the editor's Save As or encoding menu).",
		},
	),
	mistake(
		"words saved with a byte order mark",
		{ file: nextPage(), encode: withMark },
		{
			line: 1,
			says: "the file begins with an invisible mark (a byte order mark). Save it again as UTF-8 without BOM.",
		},
	),
	mistake(
		"buttons saved as Windows-1252",
		{ file: "_includes/strings/es.json", encode: inWindows1252 },
		{
			line: "\uFFFD",
			says: "the file is not saved as UTF-8, so its letters with accents are lost. Save it again as UTF-8 (in the editor's Save As or encoding menu).",
		},
	),
	mistake(
		"an accent typed as a character of its own, in words",
		{ file: nextPage(), append: `\nMeet at the ${DECOMPOSED}.\n` },
		{
			line: DECOMPOSED,
			says: "é is written as two characters, so search would miss its word. Type it again, or copy this one: é.",
		},
	),
	mistake(
		"an invisible mark copied from a web page",
		{ file: nextPage(), append: "\nMeet\u200B at the lake.\n" },
		{
			line: "\u200B",
			says: "a zero-width space (U+200B), which nobody sees, stands in this text. Take it out.",
		},
	),
];
