import type { Token } from "markdown-it";
import type { Facts } from "../../facts/facts.ts";
import { displayNumber } from "../../facts/phone.ts";
import type { Directive } from "../directive-rules.ts";
import type { Page } from "../page.ts";
import { faultAt, inlineBlocks } from "./at.ts";
import type { PageRule } from "./rule.ts";

const MONTHS =
	"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
// Ten digits in any writing, seven with a hyphen or space (609.2231 is a section of law), or three that reach a service.
const NUMBER =
	/(?<![\w.,-])(?:(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. –]?)\d{3}[-. –]?\d{4}|\d{3}[- –]\d{4})(?![\w-])|(?<![\w.,$-])[2-9]11(?![\w-]|[.,]\d)/g;
const HOUR = /\b\d{1,2}(?::\d{2})?\s?(?:a|p)\.?m\b\.?|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b(?:noon|midnight)\b/gi;
const DATE = new RegExp(
	String.raw`\b(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2} (?:${MONTHS})\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b`,
	"g",
);

/** Words never contain a phone number, an hour or the date of a fact: a copy in prose is the one that nobody corrects. */
export const proseNumberRule: PageRule = (page, tokens, { facts }) => [
	...inlineBlocks(tokens).flatMap((block) =>
		plainTexts(block).flatMap((text) =>
			faultsIn(text, facts).map(([needle, message]) => faultAt(page, block, needle, message)),
		),
	),
	...tokens
		.filter(({ type }) => type === "directive_container_open")
		.flatMap((fold) =>
			faultsIn((fold.meta as unknown as Directive).argument, facts).map(([needle, message]) =>
				faultAt(page, fold, needle, `${message} The title of a fold takes no references, so say it without ${needle}.`),
			),
		),
	...[page.meta.title, page.meta.description, page.meta.navigation ?? ""].flatMap((text) =>
		faultsIn(text, facts).map(([needle, message]) => ({
			file: page.file,
			...placeInHead(page, needle),
			message: `${message} The head of a page takes no references, so say it without ${needle}.`,
		})),
	),
];

function placeInHead({ head }: Page, needle: string): { line: number; column: number } {
	const lines = head.split("\n");
	const index = lines.findIndex((line) => line.includes(needle));
	return { line: index + 1 || 1, column: (lines[index]?.indexOf(needle) ?? 0) + 1 };
}

/** Runs of text between tokens of other kinds; the description of a picture is one of its own. */
const plainTexts = (block: Token): string[] => {
	const texts: string[] = [""];
	for (const token of block.children ?? []) {
		if (token.type === "text" || token.type === "code_inline") texts[texts.length - 1] += token.content;
		else if (token.type !== "text_special") texts.push(token.type === "image" ? token.content : "", "");
	}
	return texts;
};

/** What is wrong in a text, each found text once. */
function faultsIn(text: string, facts: Facts): [needle: string, message: string][] {
	const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([match]) => match))];
	const numbers = found(NUMBER);
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
		...found(DATE).map((date): [string, string] => [
			date,
			`the date ${date} is written in the words. Write :event-date[its-id] or :adopted[its-id], or only the year.`,
		]),
	];
}

function referenceFor(text: string, facts: Facts): string {
	const digits = text.replace(/\D/g, "").replace(/^1(?=\d{10})/, "");
	for (const line of facts.hotlines.all) {
		const index = line.numbers.findIndex((it) => displayNumber(it.dial).replace(/\D/g, "") === digits);
		if (index >= 0) return `Write :hotline[${line.id}${index === 0 ? "" : `#${index + 1}`}] instead.`;
	}
	return "Add it to hotlines.json and write :hotline[its-id].";
}
