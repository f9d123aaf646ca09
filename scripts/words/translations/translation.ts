import { isPlaceholder } from "../../i18n/words.ts";
import type { Page } from "../page.ts";
import { align } from "./align.ts";
import type { Block } from "./blocks.ts";
import type { MadeFrom } from "./made-from.ts";

/** A block of the English page, and what its translation is worth. */
export interface TranslatedBlock {
	state: "current" | "stale" | "untranslated";
	english: Block;
	/** Its translation; undefined if there is none. */
	own?: Block;
	/** What the English said when it was translated, if that is known and was something else. */
	was?: string;
}

/** A page in another language, held against the English of today. */
export interface Translation {
	page: Page;
	english: Page;
	/** For each block of the English page, in its order. */
	blocks: readonly TranslatedBlock[];
}

/**
 * Holds each block of the English against its translation. `own` has the blocks of the translation, which are those of `madeFrom`, one for one;
 * without a record of the English it was made from they are those of today's English, and none can be vouched for.
 */
export function translatedBlocks(
	english: readonly Block[],
	own: readonly Block[],
	madeFrom: MadeFrom | undefined,
): TranslatedBlock[] {
	const then = madeFrom?.map((it) => ({ kind: it.kind, text: it.english ?? "" })) ?? english;
	return align(then, english).map((was, at): TranslatedBlock => {
		const block = english[at] as Block;
		const locked = madeFrom?.[was]?.english ?? undefined;
		const translated = own[was];
		if (block.text === "" || translated === undefined || isPlaceholder(translated.text))
			return { state: block.text === "" ? "current" : "untranslated", english: block };
		if (locked === block.text) return { state: "current", english: block, own: translated };
		return { state: "stale", english: block, own: translated, ...(locked !== undefined && { was: locked }) };
	});
}
