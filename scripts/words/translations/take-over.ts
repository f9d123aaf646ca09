import { isPlaceholder } from "../../i18n/words.ts";
import type { Page } from "../page.ts";
import { align } from "./align.ts";
import type { Block } from "./blocks.ts";
import { fingerprint, type LockedBlock, type MadeFrom } from "./made-from.ts";
import { anchorDiagnostics, type LineDiagnostic, structureDiagnostics } from "./structure-diagnostics.ts";

/**
 * The record of a translation that was made from the English of today; or what in the two is not alike. With the record that there was
 * before, `old`, also: which parts nobody has touched though their English changed, and which have changed places.
 */
export function takeOver(
	own: readonly Block[],
	english: readonly Block[],
	old: MadeFrom = [],
): { madeFrom: MadeFrom; diagnostics: LineDiagnostic[] } {
	const madeFrom = english.map(({ kind, text }, at) => {
		const translated = own[at]?.text ?? "";
		if (text === "") return { kind, english: text };
		return isPlaceholder(translated) ? { kind, english: null } : { kind, english: text, own: fingerprint(translated) };
	});
	const before = align(
		old.map((it) => ({ kind: it.kind, text: it.english ?? "" })),
		english,
	).map((was) => old[was]);
	const today = asMadeFrom(english).map((block, at) => withPrint(block, before[at]?.own));
	const misplaced = structureDiagnostics(own, today);
	if (misplaced.length > 0) return { madeFrom, diagnostics: misplaced };
	const texts = english.map(({ text }) => text);
	return { madeFrom, diagnostics: [...anchorDiagnostics(own, today, texts), ...untouched(own, english, before)] };
}

const withPrint = (block: LockedBlock, own: string | undefined): LockedBlock =>
	own === undefined ? block : { ...block, own };

/** Parts that read as they did before their English changed. */
const untouched = (
	own: readonly Block[],
	english: readonly Block[],
	before: readonly (LockedBlock | undefined)[],
): LineDiagnostic[] =>
	own.flatMap(({ text, line }, at) => {
		const was = before[at];
		if (!was?.english || was.english === english[at]?.text || was.own !== fingerprint(text)) return [];
		return [{ line, message: UNTOUCHED }];
	});

const UNTOUCHED =
	"the English of this part has changed and its translation has not. Translate it anew; if it still says the same, add --as-it-is to the command.";

/** What a translation leaves as it was in English, which is right for names and a slip for all else. */
export const unchanged = (own: readonly Block[], english: readonly Block[]): Block[] =>
	own.filter(({ text }, at) => text === english[at]?.text && WORDS.test(text.replace(/:[a-z-]+\[[^\]]*\]/g, "")));

/** Three words or more, in a row. */
const WORDS = /\p{L}+\s+\p{L}+\s+\p{L}+/u;

/** What of a translation stands elsewhere than in the English that it was made from; without a record, than in that of today. */
export function misplaced(
	{ name, language }: Page,
	own: readonly Block[],
	now: readonly Block[],
	madeFrom: MadeFrom | undefined,
): LineDiagnostic[] {
	const today = asMadeFrom(now);
	const found = structureDiagnostics(own, madeFrom ?? today);
	if (madeFrom === undefined || kindsOf(own) === kindsOf(madeFrom) || kindsOf(own) !== kindsOf(today)) return found;
	const message = `the page has the parts of the English of today, and its record those of another. Run npm run translate -- done ${name} ${language}.`;
	return [{ line: 1, message }];
}

const kindsOf = (blocks: readonly { kind: string }[]): string => blocks.map(({ kind }) => kind).join("\n");

/** Blocks of English as the record of a translation made from them has them. */
export const asMadeFrom = (english: readonly Block[]): MadeFrom =>
	english.map(({ kind, text }) => ({ kind, english: text }));
