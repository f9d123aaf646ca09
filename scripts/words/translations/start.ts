import { PLACEHOLDER } from "../../i18n/words.ts";
import type { Page } from "../page.ts";
import type { Block } from "./blocks.ts";
import { fingerprint, type LockedBlock, type MadeFrom } from "./made-from.ts";
import type { TranslatedBlock } from "./translation.ts";

/** A translation to work on: the file's text, and the record of what it was made from so far. */
export interface Started {
	text: string;
	madeFrom: MadeFrom;
}

/**
 * The English page with each part in its translation, if there is one, and else … to write it in place of. Above each part to do stands its
 * English in a remark. `sourceOf` gives a part as it is written, with its marks for bold and links. Throws a sentence if the English has a
 * part that cannot be found as it is written.
 */
export function startTranslation(
	english: Page,
	blocks: readonly TranslatedBlock[],
	sourceOf: { english(block: Block): string; own(block: Block): string },
	old: Page | undefined,
): Started {
	const head = blocks
		.filter(({ english: block }) => block.at === undefined)
		.flatMap(({ english: block, own, state }) => [
			...(state === "current" ? [] : [`# English: ${block.text}`]),
			// A page cannot do without them, so they begin in English.
			own && old ? headLine(old, own) : headLine(english, block),
		]);
	const body = weaveSource(english, blocks, sourceOf);
	const madeFrom = blocks.map(({ english: { kind, text }, own, state, was }): LockedBlock => {
		if (text === "") return { kind, english: text };
		const print = own && { own: fingerprint(own.text) };
		return { kind, english: state === "current" ? text : (was ?? null), ...print };
	});
	const signed =
		old?.meta.state === "reviewed" ? [`# It was reviewed by ${old.meta.reviewer} on ${old.meta.reviewed}.`] : [];
	return { text: ["---", ...head, ...signed, "state: draft", "---", body].join("\n"), madeFrom };
}

/** A line of a page's head, with those that belong to it, as it is written: other quotation marks would be noise in the change. */
const headLine = ({ head }: Page, { kind, text }: Block): string =>
	new RegExp(`^${kind}:.*(?:\\n+[ \\t].*)*`, "m").exec(head.replaceAll("\r\n", "\n"))?.[0] ??
	`${kind}: ${JSON.stringify(text)}`;

/** The English body with each part replaced in its place, line for line. */
function weaveSource(
	{ body: written, bodyLine, file }: Page,
	blocks: readonly TranslatedBlock[],
	sourceOf: { english(block: Block): string; own(block: Block): string },
): string {
	const body = written.replaceAll("\r\n", "\n");
	const starts = [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)];
	let text = "";
	let done = 0;
	for (const { english, own, state } of blocks) {
		if (english.at === undefined || english.text === "") continue;
		const source = sourceOf.english(english);
		const from = afterMarks(body, Math.max(done, starts[english.line - bodyLine - 1] ?? 0), english.kind);
		const found = linesOf(inPlace(source, english.kind)).exec(body.slice(from));
		if (found === null)
			throw new Error(
				`${file}:${english.line}: this part is written in a way that cannot be copied. Write it more simply.`,
			);
		text += body.slice(done, from + found.index) + (own ? inPlace(sourceOf.own(own), english.kind) : PLACEHOLDER);
		done = from + found.index + found[0].length;
		if (state !== "current") text = placeRemark(text, source.replace(/\s*\n\s*/g, " "));
	}
	return text + body.slice(done);
}

/** Where the words begin after the marks of their line: "1" in "1. 1" is the second of the two. */
function afterMarks(body: string, from: number, kind: string): number {
	const marks = /(?:^|>)fold$/.test(kind) ? /^[^[]*\[/ : /^(?:[ \t>]*(?:[-*+]|\d+[.)])[ \t]+)*[ \t>]*(?:#{1,6}[ \t]+)?/;
	const isStart = from === 0 || body[from - 1] === "\n";
	return isStart ? from + (marks.exec(body.slice(from))?.[0].length ?? 0) : from;
}

/** A text as it is written in a place: a cell's bars are marked, and the later lines of an item cannot begin another. */
function inPlace(source: string, kind: string): string {
	if (/t[hd]$/.test(kind)) return source.replaceAll("|", "\\|");
	return /(?:li|quote)\b/.test(kind) ? source.replace(/(?<!\\| {2})\n/g, " ") : source;
}

/** A text whose blanks may be ends of lines, set in as those of a list item are. */
const linesOf = (source: string): RegExp =>
	new RegExp(
		source
			.trim()
			.split(/\s+/)
			.map((word) => RegExp.escape(word))
			.join("(?:[ \\t]*\\n[ \\t>]*|\\s+)"),
	);

/** Puts a remark before the list, table or paragraph in which its part stands: within a list or a table it would end it. */
function placeRemark(text: string, english: string): string {
	const blank = text.lastIndexOf("\n\n");
	const start = blank === -1 ? (/^\n*/.exec(text)?.[0].length ?? 0) : blank + 2;
	const [before = ""] = /^(?:[ \t]*<!-- .*-->\n)*/.exec(text.slice(start)) ?? [];
	const rest = text.slice(start + before.length);
	// Set in as what it stands before, so that it stays within the same item.
	const [indent = ""] = /^[ \t]*/.exec(rest) ?? [];
	return `${text.slice(0, start)}${before}${indent}<!-- English: ${english.replaceAll("-->", "→")} -->\n${rest}`;
}
