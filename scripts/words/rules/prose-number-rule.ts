import type { Token } from "markdown-it";
import type { Facts } from "../../facts/facts.ts";
import { displayNumber } from "../../facts/phone.ts";
import { APART, numberPattern, plainCharacters, writtenNumbers } from "../../facts/written-numbers.ts";
import type { Directive } from "../directives.ts";
import type { Page } from "../page.ts";
import { halfReferences, withoutHalves } from "./half-references.ts";
import { diagnosticAt, inlineBlocks, type PageRule } from "./rule.ts";

// Seven digits with a hyphen or space (609.2231 is a section of law), or three that reach a service.
const NUMBER = numberPattern(
	"\\d{3}(?: ?[-_] ?| )\\d{4}",
	"(?<![.,$])(?:[2-9]11|988)(?![.,]\\d)",
	`(?<![.,$-])${APART}(?!-|[.,]\\d)`,
);
const HOURS_IN_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const HOUR = new RegExp(
	[
		String.raw`\b\d{1,2}(?:[:.]\d{2})? ?[ap]\.? ?m\b\.?`,
		String.raw`\b(?:\d{1,2}|${HOURS_IN_WORDS}) ?o'? ?clock\b`,
		// "I for one am" is no hour.
		String.raw`\b(?:${HOURS_IN_WORDS}) (?:a\. ?m\b\.?|p\.? ?m\b\.?)`,
		String.raw`\b(?:[01]?\d|2[0-3])[:h][0-5]\d\b`,
		String.raw`(?<![\d/])24 ?/ ?7(?![\d/])`,
		String.raw`\b(?:noon|midnight)\b`,
	].join("|"),
	"gi",
);
/** The letters of a pattern, large or small. */
const anyCase = (pattern: string): string =>
	pattern.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
// "Only 12 may come" and "march 5 miles" are words, so these two are months with a capital alone. Not written with the modifier (?i:):
// in a process that had run for a minute, Node 24 was seen to take it wrongly.
const MONTHS = `(?:M(?:AY|ay)|M(?:AR|ar)(?:CH|ch)?|${anyCase("Jan(?:uary)?|Feb(?:ruary)?|Apr(?:il)?|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?")})`;
const DATE = new RegExp(
	[
		String.raw`\b${MONTHS}\.? \d{1,2}(?:st|nd|rd|th)?\b`,
		String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS}\b`,
		String.raw`\b\d{1,2}/\d{1,2}/\d{2,4}\b`,
		String.raw`\b\d{1,2}([-.])\d{1,2}\1(?:19|20)\d{2}\b`,
		String.raw`\b(?:19|20)\d{2}([-./])\d{1,2}\2\d{1,2}\b`,
	].join("|"),
	"g",
);

/** Dates as a language with these names of months writes them. // => "3 de diciembre", "Diseembar 3" */
export function datePattern(months: readonly string[]): RegExp {
	const names = months.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
	return new RegExp(
		`(?<![\\p{L}\\d])(?:\\d{1,2}\\P{L}{1,3}(?:\\p{L}{1,3} )?(?:${names})|(?:${names})\\.? \\d{1,2})(?![\\p{L}\\d])`,
		"giu",
	);
}

/** Words never contain a phone number, an hour or the date of a fact: a copy in prose is the one that nobody corrects. */
export const proseNumberRule: PageRule = (page, tokens, { facts, datesOf }) => {
	const own = datesOf.get(page.language);
	const diagnosticsOf = (text: string) => diagnosticsIn(text, facts, own);
	return [
		...inlineBlocks(tokens).flatMap((block) =>
			plainTexts(block).flatMap((text) =>
				diagnosticsOf(text).map(([needle, message]) => diagnosticAt(page, block, needle, message)),
			),
		),
		...tokens
			.filter(({ type }) => type === "directive_container_open")
			.flatMap((fold) =>
				diagnosticsOf((fold.meta as unknown as Directive).argument).map(([needle, message]) =>
					diagnosticAt(
						page,
						fold,
						needle,
						`${message} The title of a fold takes no references, so say it without ${needle}.`,
					),
				),
			),
		...[page.meta.title, page.meta.description, page.meta.navigation ?? ""].flatMap((text) =>
			diagnosticsOf(text).map(([needle, message]) => ({
				file: page.file,
				...placeInHead(page, needle),
				message: `${message} The head of a page takes no references, so say it without ${needle}.`,
			})),
		),
	];
};

function placeInHead({ head }: Page, needle: string): { line: number; column: number } {
	const lines = head.split("\n");
	const index = lines.findIndex((line) => line.includes(needle));
	return { line: index + 1 || 1, column: (lines[index]?.indexOf(needle) ?? 0) + 1 };
}

const JOINED = new Set(["strong_open", "strong_close", "em_open", "em_close", "s_open", "s_close"]);

/** Runs of text, through bold words and the ends of lines; the title of a link and the description of a picture are their own. */
const plainTexts = (block: Token): string[] => {
	const texts: string[] = [""];
	for (const token of block.children ?? []) {
		if (token.type === "text" || token.type === "code_inline") texts[texts.length - 1] += token.content;
		else if (token.type === "softbreak" || token.type === "hardbreak") texts[texts.length - 1] += " ";
		else if (!JOINED.has(token.type))
			texts.push(token.type === "image" ? token.content : "", String(token.attrGet("title") ?? ""), "");
	}
	return texts;
};

/** The digits of an e-mail address are no number to call. */
const E_MAIL = /[^\s@<>()]+@[\w-]+(?:\.[\w-]+)+/g;

/** What is wrong in a text, each found text once. */
function diagnosticsIn(text: string, facts: Facts, dates?: RegExp): [needle: string, message: string][] {
	// What is meant as a reference is told by other rules, and holds the number in its name.
	const rest = withoutHalves(text, halfReferences(text, facts), ";").replace(E_MAIL, (mail) => ";".repeat(mail.length));
	const plain = plainCharacters(rest);
	const found = (pattern: RegExp) => [
		...new Set(
			[...plain.text.matchAll(pattern)].map((match) => plain.written(match.index, match.index + match[0].length)),
		),
	];
	const numbers = [...new Set(writtenNumbers(rest, NUMBER).map(({ written }) => written))];
	return [
		...numbers.map((number): [string, string] => [
			number,
			`the number ${number} is written in the words, where nobody would correct it. ${referenceFor(number, facts)}`,
		]),
		...found(HOUR)
			.filter((hour) => !numbers.some((number) => number.includes(hour)))
			.map((hour): [string, string] => [
				hour,
				`the hour ${hour.trim()} is written in the words. Hours live in hours.json: write :hours[its-id].`,
			]),
		...[...new Set([...found(DATE), ...(dates ? found(dates) : [])])].map((date): [string, string] => [
			date,
			`the date ${date} is written in the words. Write :event-date[its-id] or :adopted[its-id], or only the year.`,
		]),
	];
}

function referenceFor(text: string, facts: Facts): string {
	const digits = plainCharacters(text)
		.text.replace(/\D/g, "")
		.replace(/^1(?=\d{10})/, "");
	for (const line of facts.hotlines.all) {
		const index = line.numbers.findIndex((it) => displayNumber({ dial: it.dial }).replace(/\D/g, "") === digits);
		if (index >= 0) return `Write :hotline[${line.id}${index === 0 ? "" : `#${index + 1}`}] instead.`;
	}
	return "Add it to hotlines.json and write :hotline[its-id].";
}
