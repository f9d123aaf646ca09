import { missingLetters } from "./missing-letters.ts";
import type { Sheet } from "./sheets.ts";

/**
 * A sheet without the lines of languages whose letters the fonts lack: a new language must not stop every poster on its first day. `leftOut`
 * has their names, so that the build can say it. A line in the poster's own language stays, and stops the build.
 */
export function printableLines(
	sheet: Sheet,
	canPrint: (character: string) => boolean,
): { sheet: Sheet; leftOut: readonly string[] } {
	const { calls } = sheet.board;
	if (!calls) return { sheet, leftOut: [] };
	const isPrintable = ({ name, phrase }: { name: string; phrase: string }): boolean =>
		missingLetters(name + phrase, canPrint).length === 0;
	const languages = calls.languages.filter(isPrintable);
	const leftOut = calls.languages.filter((it) => !isPrintable(it)).map(({ name }) => name);
	return { sheet: { ...sheet, board: { ...sheet.board, calls: { ...calls, languages } } }, leftOut };
}
