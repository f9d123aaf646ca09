import path from "node:path";
import createParser from "markdown-it";
import { HTML, type LineMistake, lineMistakes } from "../../i18n/line-mistakes.ts";
import { splitLetter, splitSentence, strangeCharacter } from "../../project/characters.ts";
import type { Diagnostic } from "../../project/diagnostics.ts";
import type { PageRule } from "./rule.ts";

const EVERY_HTML = new RegExp(HTML.source, "gi");

/** What a page may not hold, in each line and, once its escapes are characters, in each text of its head. */
export const textRule: PageRule = (page) => {
	const diagnostics = (page.head + page.body).split("\n").flatMap((text, index, lines): Diagnostic[] => {
		// Of HTML that was pasted, the first line says enough.
		const isRest = HTML.test(lines[index - 1] ?? "");
		const mistakes = [
			...(isRest ? lineMistakes(text.replace(EVERY_HTML, "")) : lineMistakes(text, htmlAdvice)),
			...characterMistakes(text.replaceAll("\t", " ").replace(/\r$/, "")),
		];
		return mistakes.map(({ column, message }) => ({ file: page.file, line: index + 1, column: column + 1, message }));
	});
	const told = new Set(diagnostics.map(({ line }) => line));
	const lines = page.head.split("\n");
	for (const [key, value] of Object.entries(page.meta)) {
		const line = lines.findIndex((text) => text.startsWith(`${key}:`)) + 1 || 1;
		const [mistake] = typeof value === "string" && !told.has(line) ? characterMistakes(value) : [];
		if (mistake) diagnostics.push({ file: page.file, line, column: 1, message: mistake.message });
	}
	return diagnostics;
};

/** Entities become characters on the page. */
const { unescapeAll } = createParser().utils;
const ENTITY = /&(?:#\w{1,8}|\w{1,40});/g;

/** Characters that may not stand in a line of words, as they are or as an entity. */
function characterMistakes(line: string): LineMistake[] {
	const strange = strangeCharacter(line);
	const split = splitLetter(line);
	return [
		...(strange ? [{ column: strange.at, message: strange.message }] : []),
		...[...line.matchAll(ENTITY)].flatMap(({ 0: entity, index }): LineMistake[] => {
			const found = strangeCharacter(unescapeAll(entity));
			return found ? [{ column: index, message: `${entity}: ${found.message}` }] : [];
		}),
		...(split ? [{ column: split.at, message: splitSentence(split.letter) }] : []),
	];
}

/** The address that a tag of a link holds. */
const ADDRESS = /^<a\b[^<>]*?\bhref\s*=\s*["'“‘]?([^"'“”‘’\s<>]+)/i;

const OF_TAG: readonly [RegExp, string][] = [
	[/^<\/?(b|strong)\b/i, "Write **important** for bold words."],
	[/^<\/?(i|em)\b/i, "Write *important* for slanted words."],
	[/^<\/?br\b/i, "Take it out, and leave an empty line where a new paragraph begins."],
	[/^<\/?(ul|ol|li)\b/i, "Take it out, and begin each line of the list with - and a blank."],
	[/^<\/?h[1-6]\b/i, "Take it out, and begin the line of a heading with ## and a blank."],
	[/^<\/?(table|tr|td|th)\b/i, "Take it out, and write each row on a line that begins with - and a blank."],
	[/^<img\b/i, "Write ![What the picture shows](picture.jpg), with a picture of assets/images."],
	[/^<\/?a\b/i, "Write a link as [Know your rights](rights.md)."],
];

/** What to write on a page instead of a tag; a link of its line counts first. // => "Write **Be careful.** instead." */
function htmlAdvice(tag: string, line: string): string {
	for (const { 0: link, index } of line.matchAll(/<a\b[^<>]*>/gi)) {
		const [, address] = ADDRESS.exec(link) ?? [];
		if (address === undefined) continue;
		const words = insideOf(line, index + link.length, "a");
		// Then no later link has an end either.
		if (words === undefined) break;
		return `Take all tags out; for the link, ${linkAdvice(address, withoutTags(words))}.`;
	}
	const [, name = ""] = /^<(b|strong|i|em)\b.*>$/i.exec(tag) ?? [];
	const marks = /^(b|strong)$/i.test(name) ? "**" : "*";
	const text = name === "" ? "" : withoutTags(insideOf(line, line.indexOf(tag) + tag.length, name) ?? "").trim();
	if (text !== "") return `Write ${marks}${text}${marks} instead.`;
	const advice = OF_TAG.find(([pattern]) => pattern.test(tag))?.[1];
	return advice ?? "Take it out, and leave an empty line where a new paragraph begins.";
}

/** Pages elsewhere stand in resources.json, numbers in hotlines.json; see linkRule. */
function linkAdvice(address: string, words: string): string {
	if (/^(https?:)?\/\//i.test(address)) return `add ${address} to resources.json and write :resource[its-id]`;
	if (/^tel:/i.test(address)) return "write :hotline[its-id]";
	if (/^[a-z]+:/i.test(address)) return "write its words alone";
	const page = path.basename(address.replace(/[#?].*$/, "")).replace(/\.(html?|md)$/, "");
	return `write [${words.trim() || "Know your rights"}](${page || "index"}.md)`;
}

/** What stands from a place of a line to the next end of an element; undefined if it has none. */
function insideOf(line: string, start: number, name: string): string | undefined {
	const end = line.slice(start).search(new RegExp(`</${name}>`, "i"));
	return end === -1 ? undefined : line.slice(start, start + end);
}

const withoutTags = (text: string): string => text.replace(/<[^<>]*>/g, "");
