import createParser from "markdown-it";
import { splitLetter, splitSentence, strangeCharacter } from "../../project/characters.ts";
import type { Fault } from "../../project/faults.ts";
import { htmlAdvice } from "./html-advice.ts";
import type { PageRule } from "./rule.ts";

// Up to the next <, so that a line of thousands of them is read as fast as any other; a tag may end on a later line.
const HTML =
	/<\/?(?![a-z][a-z0-9+.-]*[:@])(?:[a-z][^<>\n]*>|(?:a|b|br|button|details|div|em|font|h[1-6]|hr|i|iframe|img|input|li|meta|ol|p|script|span|strong|style|svg|table|td|th|tr|u|ul|video)(?=[\s/]|$))/i;

const EVERY_HTML = new RegExp(HTML.source, "gi");

type HtmlAdvice = (tag: string, line: string) => string;

// Every pattern is tried on each line of the body.
const PATTERNS: readonly [RegExp, (found: string, line: string, adviceFor: HtmlAdvice) => string][] = [
	[
		/^(?:<{7}|={7}|>{7})(?: |$)/,
		() =>
			"two people changed these lines at once, and both versions are left here. Keep one and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.",
	],
	[HTML, (tag, line, adviceFor) => `the HTML ${tag} would be shown to visitors as text. ${adviceFor(tag, line)}`],
];

/** One thing that is wrong with a line of words, and where in it, counted from 0. */
interface Mistake {
	column: number;
	message: string;
}

/** What a line of words may not hold, whatever it says: of a page or of the strings, which have no Markdown. */
export function lineMistakes(text: string, adviceFor: HtmlAdvice = () => "Take it out."): Mistake[] {
	const mistakes = PATTERNS.flatMap(([pattern, message]): Mistake[] => {
		const match = pattern.exec(text);
		return match ? [{ column: match.index, message: message(match[0], text, adviceFor) }] : [];
	});
	return mistakes;
}

/** What a page may not hold, in each line and, once its escapes are characters, in each text of its head. */
export const textRule: PageRule = (page) => {
	const faults = (page.head + page.body).split("\n").flatMap((text, index, lines): Fault[] => {
		// Of HTML that was pasted, the first line says enough.
		const isRest = HTML.test(lines[index - 1] ?? "");
		const mistakes = [
			...(isRest ? lineMistakes(text.replace(EVERY_HTML, "")) : lineMistakes(text, htmlAdvice)),
			...characterMistakes(text.replaceAll("\t", " ").replace(/\r$/, "")),
		];
		return mistakes.map(({ column, message }) => ({ file: page.file, line: index + 1, column: column + 1, message }));
	});
	const told = new Set(faults.map(({ line }) => line));
	const lines = page.head.split("\n");
	for (const [key, value] of Object.entries(page.meta)) {
		const line = lines.findIndex((text) => text.startsWith(`${key}:`)) + 1 || 1;
		const [mistake] = typeof value === "string" && !told.has(line) ? characterMistakes(value) : [];
		if (mistake) faults.push({ file: page.file, line, column: 1, message: mistake.message });
	}
	return faults;
};

/** Entities become characters on the page. */
const { unescapeAll } = createParser().utils;
const ENTITY = /&(?:#\w{1,8}|\w{1,40});/g;

/** Characters that may not stand in a line of words, as they are or as an entity. */
function characterMistakes(line: string): Mistake[] {
	const strange = strangeCharacter(line);
	const split = splitLetter(line);
	return [
		...(strange ? [{ column: strange.at, message: strange.message }] : []),
		...[...line.matchAll(ENTITY)].flatMap(({ 0: entity, index }): Mistake[] => {
			const found = strangeCharacter(unescapeAll(entity));
			return found ? [{ column: index, message: `${entity}: ${found.message}` }] : [];
		}),
		...(split ? [{ column: split.at, message: splitSentence(split.letter) }] : []),
	];
}
