import type { Token } from "markdown-it";
import type { Facts } from "../../facts/facts.ts";
import { displayNumber } from "../../facts/phone.ts";
import { faultAt, inlineBlocks } from "./at.ts";
import type { PageRule } from "./index.ts";

const MONTHS =
	"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
// Ten digits in any writing, seven with a hyphen or space (609.2231 is a section of law), or three that reach a service.
const NUMBER =
	/(?<![\w.-])(?:(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. –]?)\d{3}[-. –]?\d{4}|\d{3}[- –]\d{4})(?![\w-])|(?<![\w.$-])[2-9]11(?![\w-]|[.,]\d)/;
const HOUR = /\b\d{1,2}(?::\d{2})?\s?(?:a|p)\.?m\b\.?|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b(?:noon|midnight)\b/i;
const DATE = new RegExp(
	String.raw`\b(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2} (?:${MONTHS})\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b`,
);

/** Words never contain a phone number, an hour or the date of a fact: a copy in prose is the one that nobody corrects. */
export const proseNumberRule: PageRule = (page, tokens, { facts }) => [
	...inlineBlocks(tokens).flatMap((block) =>
		plainTexts(block).flatMap((text) =>
			faultsIn(text, facts).map(([needle, message]) => faultAt(page, block, needle, message)),
		),
	),
	...[page.meta.title, page.meta.description].flatMap((text) =>
		faultsIn(text, facts).map(([needle, message]) => ({
			file: page.file,
			line: 2,
			column: 1,
			message: `${message} The head of a page takes no references, so say it without ${needle}.`,
		})),
	),
];

const plainTexts = (block: Token): string[] => {
	const texts: string[] = [""];
	for (const token of block.children ?? []) {
		if (token.type === "text" || token.type === "code_inline") texts[texts.length - 1] += token.content;
		else if (token.type !== "text_special") texts.push("");
	}
	return texts;
};

function faultsIn(text: string, facts: Facts): [needle: string, message: string][] {
	const [number] = NUMBER.exec(text) ?? [];
	const [hour] = HOUR.exec(text) ?? [];
	const [date] = DATE.exec(text) ?? [];
	const faults: [string, string][] = [];
	if (number)
		faults.push([
			number,
			`the number ${number} is written in the words, where nobody would correct it. ${referenceFor(number, facts)}`,
		]);
	if (hour && !number?.includes(hour))
		faults.push([
			hour,
			`the hour ${hour.trim()} is written in the words. Hours live in hours.json: write :hours[its-id].`,
		]);
	if (date)
		faults.push([
			date,
			`the date ${date} is written in the words. Write :event-date[its-id] or :adopted[its-id], or only the year.`,
		]);
	return faults;
}

function referenceFor(text: string, facts: Facts): string {
	const digits = text.replace(/\D/g, "").replace(/^1(?=\d{10})/, "");
	for (const line of facts.hotlines.all) {
		const index = line.numbers.findIndex((it) => displayNumber(it.dial).replace(/\D/g, "") === digits);
		if (index >= 0) return `Write :hotline[${line.id}${index === 0 ? "" : `#${index + 1}`}] instead.`;
	}
	return "Add it to hotlines.json and write :hotline[its-id].";
}
