import type { Block } from "./blocks.ts";
import { fingerprint, type MadeFrom } from "./made-from.ts";
import { asMadeFrom } from "./misplaced.ts";
import { anchorFaults, type LineFault, structureFaults } from "./structure-faults.ts";
import { isPlaceholder } from "./translation.ts";

/** The record of a translation that was made from the English of today; or what in the two is not alike. */
export function takeOver(
	own: readonly Block[],
	english: readonly Block[],
): { madeFrom: MadeFrom; faults: LineFault[] } {
	const madeFrom = english.map(({ kind, text }, at) => {
		const translated = own[at]?.text ?? "";
		if (text === "") return { kind, english: text };
		return isPlaceholder(translated) ? { kind, english: null } : { kind, english: text, own: fingerprint(translated) };
	});
	const today = asMadeFrom(english);
	const misplaced = structureFaults(own, today);
	const texts = english.map(({ text }) => text);
	return { madeFrom, faults: misplaced.length > 0 ? misplaced : anchorFaults(own, today, texts) };
}

/** What a translation leaves as it was in English, which is right for names and a slip for all else. */
export const unchanged = (own: readonly Block[], english: readonly Block[]): Block[] =>
	own.filter(({ text }, at) => text === english[at]?.text && WORDS.test(text.replace(/:[a-z-]+\[[^\]]*\]/g, "")));

/** Three words or more, in a row. */
const WORDS = /\p{L}+\s+\p{L}+\s+\p{L}+/u;
