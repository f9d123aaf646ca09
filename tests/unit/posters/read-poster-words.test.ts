import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArtWords } from "../../../scripts/posters/read-poster-words.ts";
import { formatDiagnostic } from "../../../scripts/project/diagnostics.ts";
import { CITY, cityFolders } from "../../city.ts";

const english = readFileSync(path.join(CITY, "assets/art/words/en.json"), "utf8");
let sources: string;
beforeEach(() => {
	sources = mkdtempSync(path.join(tmpdir(), "words-"));
	mkdirSync(path.join(sources, "words"));
	write("en", english);
});
afterEach(() => rmSync(sources, { recursive: true }));

const write = (language: string, text: string) => writeFileSync(path.join(sources, `words/${language}.json`), text);
const read = () => readArtWords(sources, (letter) => letter < "\u0250");
/** What is told of English with one slip in it. */
function told(from: string, to: string): string[] {
	expect(english).toContain(from);
	write("es", english.replace(from, to));
	const { words, diagnostics } = read();
	expect(words.has("en")).toBe(true);
	return diagnostics.map(formatDiagnostic);
}

describe("a file of words", () => {
	it("is read by the language that it is named after", () => {
		write("es", english);
		const { words, diagnostics } = read();
		expect(diagnostics).toEqual([]);
		expect([...words.keys()]).toEqual(["en", "es"]);
	});

	it("of the project is that of a language of the site", () => {
		const { languages } = JSON.parse(readFileSync(path.join(cityFolders.data, "languages.json"), "utf8")) as {
			languages: { id: string }[];
		};
		const ids = languages.map(({ id }) => `${id}.json`);
		const names = readdirSync(path.join(CITY, "assets/art/words"));
		expect(names.filter((name) => !ids.includes(name))).toEqual([]);
	});

	it("is named when the English one is missing", () => {
		rmSync(path.join(sources, "words/en.json"));
		expect(read().diagnostics.map(formatDiagnostic)).toEqual([
			"assets/art/words/en.json:1:1: the English words of posters are missing. Add this file: every other language is made from it.",
		]);
	});

	it.each([
		[
			"with a field left out",
			/\t\t"lead".*\n/.exec(english)?.[0] ?? "?",
			"",
			'2:15: the field "lead" is missing. Add it, such as "lead": "Here is what to do.".',
		],
		["with a misspelt field", '"lead"', '"laed"', '4:3: there is no field "laed" here. Did you mean "lead"?'],
		["with an empty text", '"Here is what to do."', '" "', "4:11: the text is empty. Write it."],
		[
			"with a number of its own",
			"Report it. Call",
			"Report it. Call 311",
			"6:13: a number stands in the words. Take it out: numbers come from the facts.",
		],
		[
			"without its gap",
			"Answered {hours}.",
			"Answered {time}.",
			"9:15: the text must hold {hours}, each once, and no other gap. Write it as in en.json.",
		],
		[
			"with one of two gaps",
			"or TTY {tty}",
			"or TTY {relay}",
			"21:12: the text must hold {relay} and {tty}, each once, and no other gap. Write it as in en.json.",
		],
		[
			"with a gap that nothing fills",
			"Take photos.",
			"Take {what}.",
			"14:4: this text has no gaps to fill. Write it without { and }.",
		],
		[
			"with a letter of two characters",
			"Take photos.",
			"Take photós.".normalize("NFD"),
			"14:14: ó is written as two characters, so search would miss its word. Type it again, or copy this one: ó.",
		],
		[
			"with a comma left out",
			'"Take photos.",',
			'"Take photos."',
			"14:18: a comma is missing at the end of this line. Write one.",
		],
		[
			"with a letter that the fonts lack",
			"Take photos.",
			"ሰ",
			"14:4: the fonts of posters have no ሰ (U+1230). Write it another way, or add a font that has it in scripts/posters/print-fonts.ts.",
		],
	])("%s is an error in one sentence", (_slip, from, to, sentence) => {
		expect(told(from, to)).toEqual([`assets/art/words/es.json:${sentence}`]);
	});
});
