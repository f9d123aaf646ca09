import type { Poster } from "./posters.ts";

/** The characters of a text that the fonts lack, each once; what takes no ink, such as a joiner, needs no letter. */
export const missingLetters = (text: string, canPrint: (character: string) => boolean): string[] =>
	[...new Set(text.normalize("NFC"))].filter((character) => !/[\s\p{Cf}]/u.test(character) && !canPrint(character));

/** What to do about one. */
export function missingSentence(letter: string): string {
	const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	return `the fonts of posters have no ${letter} (U+${code}). Write it another way, or add a font that has it in scripts/posters/print-fonts.ts.`;
}

/**
 * A sheet without the lines of languages whose letters the fonts lack: a new language must not stop every poster on its first day. `leftOut`
 * has their names, so that the build can say it. A line in the poster's own language stays, and stops the build.
 */
export function printableLines(
	sheet: Poster,
	canPrint: (character: string) => boolean,
): { sheet: Poster; leftOut: readonly string[] } {
	const { calls } = sheet.board;
	if (!calls) return { sheet, leftOut: [] };
	const isPrintable = ({ name, phrase }: { name: string; phrase: string }): boolean =>
		missingLetters(name + phrase, canPrint).length === 0;
	const languages = calls.languages.filter(isPrintable);
	const leftOut = calls.languages.filter((it) => !isPrintable(it)).map(({ name }) => name);
	return { sheet: { ...sheet, board: { ...sheet.board, calls: { ...calls, languages } } }, leftOut };
}
