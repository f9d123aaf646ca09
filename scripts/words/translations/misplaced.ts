import type { Page } from "../page.ts";
import type { Block } from "./blocks.ts";
import type { MadeFrom } from "./made-from.ts";
import { type LineFault, structureFaults } from "./structure-faults.ts";

/** What of a translation stands elsewhere than in the English that it was made from; without a record, than in that of today. */
export function misplaced(
	{ name, language }: Page,
	own: readonly Block[],
	now: readonly Block[],
	madeFrom: MadeFrom | undefined,
): LineFault[] {
	const today = asMadeFrom(now);
	const found = structureFaults(own, madeFrom ?? today);
	if (madeFrom === undefined || kindsOf(own) === kindsOf(madeFrom) || kindsOf(own) !== kindsOf(today)) return found;
	return [
		{
			line: 1,
			message: `the page has the parts of the English of today, and its record those of another. Run npm run translate -- done ${name} ${language}.`,
		},
	];
}

const kindsOf = (blocks: readonly { kind: string }[]): string => blocks.map(({ kind }) => kind).join("\n");

/** Blocks of English as the record of a translation made from them has them. */
export const asMadeFrom = (english: readonly Block[]): MadeFrom =>
	english.map(({ kind, text }) => ({ kind, english: text }));
