import type { Page } from "../page.ts";
import type { Block } from "./blocks.ts";
import type { LockedBlock, MadeFrom } from "./made-from.ts";
import { PLACEHOLDER, type TranslatedBlock } from "./translation.ts";

/** A translation to work on: the file's text, and the record of what it was made from so far. */
export interface Started {
	text: string;
	madeFrom: MadeFrom;
}

/**
 * The English page with each part in its translation, if there is one, and else … to write it in place of. Above each part to do stands its
 * English in a remark. `sourceOf` gives a part as it is written, with its marks for bold and links.
 */
export function startTranslation(
	english: Page,
	blocks: readonly TranslatedBlock[],
	sourceOf: { english(block: Block): string; own(block: Block): string },
	old: Page | undefined,
): Started {
	const head = blocks
		.filter(({ english: block }) => block.at === undefined)
		.flatMap(({ english: { kind, text }, own, state }) => [
			...(state === "current" ? [] : [`# English: ${text}`]),
			`${kind}: ${JSON.stringify(own?.text ?? PLACEHOLDER)}`,
		]);
	const body = weaveSource(english.body, blocks, sourceOf);
	const madeFrom = blocks.map(({ english: { kind, text }, state, was }): LockedBlock => {
		if (text === "" || state === "current") return { kind, english: text };
		return { kind, english: was ?? null };
	});
	const signed =
		old?.meta.state === "reviewed" ? [`# It was reviewed by ${old.meta.reviewer} on ${old.meta.reviewed}.`] : [];
	return { text: ["---", ...head, ...signed, "state: draft", "---", body].join("\n"), madeFrom };
}

/** The English body with each part replaced in its place, line for line. */
function weaveSource(
	body: string,
	blocks: readonly TranslatedBlock[],
	sourceOf: { english(block: Block): string; own(block: Block): string },
): string {
	let text = "";
	let rest = body;
	const remarks: string[] = [];
	for (const { english, own, state } of blocks) {
		if (english.at === undefined || english.text === "") continue;
		const source = sourceOf.english(english);
		const found = linesOf(source).exec(rest);
		if (found === null) continue;
		text += rest.slice(0, found.index);
		rest = rest.slice(found.index + found[0].length);
		if (state !== "current") remarks.push(source.replace(/\s*\n\s*/g, " "));
		text += own ? sourceOf.own(own) : PLACEHOLDER;
		// A remark within a list or a table would end it, so it waits for the next empty line.
		text = placeRemarks(text, remarks);
	}
	return text + rest;
}

/** A text whose later lines may be set in, as those of a list item are. */
const linesOf = (source: string): RegExp =>
	new RegExp(
		source
			.split("\n")
			.map((line) => RegExp.escape(line.trim()))
			.join("[ \\t]*\\n[ \\t>]*"),
	);

/** Puts the waiting remarks before the list, table or paragraph in which their parts stand. */
function placeRemarks(text: string, remarks: string[]): string {
	if (remarks.length === 0) return text;
	const start = text.lastIndexOf("\n\n") + 2;
	const lines = remarks.splice(0).map((remark) => `<!-- English: ${remark.replaceAll("-->", "→")} -->\n`);
	return start < 2 ? `${lines.join("")}\n${text}` : `${text.slice(0, start)}${lines.join("")}${text.slice(start)}`;
}
