import { displayNumber } from "../facts/phone.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import { plainText } from "../i18n/locale.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { apartWords, lineNotes, standingNumbers } from "./line-words.ts";
import type { Publication } from "./publication.ts";

/** Where all numbers stand as plain text. */
export const NUMBERS_PATH = "/numbers.txt";

const COLUMNS = 72;

/**
 * All numbers as plain text, for the plainest of phones, screens and printers: danger first, then the City, then the lines that
 * answer in other languages, then the rest in the order of the file. Windows and old phones take a text without the mark at its
 * beginning for Latin letters alone, so that Somali and Hmong names would be spoilt.
 */
export function numbersText(pub: Publication): string {
	const { site } = pub.facts;
	const title = `${site.title}: ${pub.t("facts.kind.hotlines")}`;
	const parts = [
		[title, "=".repeat([...title].length)],
		...sortLines(pub).map((line) => lineText(line, pub)),
		[absoluteUrl("/contact/", pub.siteUrl)],
	];
	return `\uFEFF${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The lines that languages name come before others; English names the City's own. */
function sortLines({ facts }: Publication): Hotline[] {
	const spoken = [
		...facts.languages.all.filter(({ id }) => id === "en"),
		...facts.languages.all.filter(({ id }) => id !== "en"),
	].map(({ hotline }) => hotline);
	const rank = (line: Hotline): number => {
		if (line.kind === "emergency") return -1;
		const place = spoken.indexOf(line.id);
		return place === -1 ? spoken.length : place;
	};
	return facts.hotlines.all.toSorted((a, b) => rank(a) - rank(b));
}

function lineText(line: Hotline, pub: Publication): string[] {
	const name = plainText(line.name, pub);
	const language = pub.facts.languages.all.find(({ id, hotline }) => id !== "en" && hotline === line.id);
	const inItself = language ? [language.name, ...(language.helpPhrase === null ? [] : [language.helpPhrase])] : [];
	return [
		...wrap(name),
		...(inItself.length === 0 ? [] : wrap(inItself.join(": "), "  ")),
		...standingNumbers(line).flatMap((number) => {
			const label = apartWords(number, line, pub);
			return wrap(`${displayNumber(number)}${label === undefined ? "" : ` (${label})`}`, "  ");
		}),
		...lineNotes(line, pub).flatMap((note) => wrap(note, "  ")),
	];
}

/** A text in lines of at most 72 characters, broken at spaces; a longer address stays whole, so that it can be opened. */
export function wrap(text: string, indent = ""): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(/\s+/)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && indent.length + [...longer].length > COLUMNS) {
			lines.push(indent + line);
			line = word;
		} else line = longer;
	}
	return [...lines, indent + line];
}
