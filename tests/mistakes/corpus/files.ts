import { readFileSync } from "node:fs";
import path from "node:path";
import { cityFolders } from "../../city.ts";
import { type Change, mistake } from "../mistake.ts";
import { FILE } from "./samples.ts";

const minutes = readFileSync(path.join(cityFolders.root, "assets/files/council-minutes-2018-10-01.pdf"));
const record = (find: string | RegExp, write: string): Change => ({
	file: "_data/files.json",
	record: FILE.replace(find, write),
});
const upload = (name: string, save: string | Uint8Array = minutes): Change => ({ file: `assets/files/${name}`, save });
const FLYER = "potluck-flyer.pdf";

export const DOWNLOADS = [
	mistake("a record without its file", record("", ""), {
		line: `"${FLYER}"`,
		says: "potluck-flyer.pdf is not in assets/files. Put the file there, or correct the name.",
	}),
	mistake("a file without a record", upload("flyer-of-june.pdf"), {
		line: 1,
		says: 'no record in files.json has this file, so nobody would find it. Add a record with "file": "flyer-of-june.pdf", or take the file out.',
	}),
	mistake("a file whose name has blanks and capitals", upload("Flyer June 8.pdf"), {
		line: 1,
		says: 'no record in files.json has this file, so nobody would find it. Rename it to flyer-june-8.pdf first. Add a record with "file": "flyer-june-8.pdf", or take the file out.',
	}),
	mistake("a file that is named otherwise in its record", [record("", ""), upload("potluck-flier.pdf")], {
		line: `"${FLYER}"`,
		says: "potluck-flyer.pdf is not in assets/files. There is potluck-flier.pdf: rename it to potluck-flyer.pdf, or correct the name.",
	}),
	mistake("the name of a file with a capital", [record(FLYER, "Potluck-Flyer.pdf")], {
		line: "Potluck-Flyer",
		says: '"Potluck-Flyer.pdf" is not the name of a file to download. Write small letters, digits and hyphens, and .pdf or .docx, such as minutes-2026-12-01.pdf.',
	}),
	mistake("a web page renamed to .pdf", [record("", ""), upload(FLYER, "<!DOCTYPE html><title>Flyer</title>")], {
		file: `assets/files/${FLYER}`,
		line: 1,
		says: "this is no PDF, though its name ends in .pdf. Save it as one; renaming makes none.",
	}),
	mistake("an empty file", [record("", ""), upload(FLYER, "")], {
		file: `assets/files/${FLYER}`,
		line: 1,
		says: "the file is empty. Save it again.",
	}),
	mistake("half a PDF", [record("", ""), upload(FLYER, "%PDF-1.7\n1 0 obj")], {
		file: `assets/files/${FLYER}`,
		line: 1,
		says: "the PDF cannot be opened: it is damaged, or asks for a password. Save it again without one.",
	}),
	mistake("a file of 6 MB", [record("", ""), upload(FLYER, Buffer.concat([minutes, Buffer.alloc(6_000_000)]))], {
		file: `assets/files/${FLYER}`,
		line: 1,
		says: "the file is 6.0 MB, and at most 5 MB are offered: many visitors pay for each. Save it smaller, or divide it.",
	}),
	mistake("a spreadsheet among the files", upload("potlucks.xlsx"), {
		line: 1,
		says: "nothing reads this file here. Take it out: in assets/ lie only pictures (assets/images/lake.jpg); files to download (assets/files/minutes.pdf); words of posters (assets/art/words/es.json); drawings of posters (assets/art/sign.typ); styles (assets/styles/site.css); scripts of pages (assets/browser/site.ts).",
	}),
	mistake("a file in a language that nobody knows", [record('"language": "en"', '"language": "eng"'), upload(FLYER)], {
		file: "_data/files.json",
		line: '"eng"',
		says: '"eng" is not in languages.json. Did you mean "en"?',
	}),
	mistake("a file of a day that is none", [record("2018-10-30", "2018-10-32"), upload(FLYER)], {
		file: "_data/files.json",
		line: '"2018-10-32"',
		says: '"2018-10-32" is no day of the calendar. Check the month and the day.',
	}),
];
