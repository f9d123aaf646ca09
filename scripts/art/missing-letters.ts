/** The characters of a text that the fonts lack, each once; what takes no ink, such as a joiner, needs no letter. */
export const missingLetters = (text: string, canPrint: (character: string) => boolean): string[] =>
	[...new Set(text.normalize("NFC"))].filter((character) => !/[\s\p{Cf}]/u.test(character) && !canPrint(character));

/** What to do about one. */
export function missingSentence(letter: string): string {
	const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	return `the fonts of posters have no ${letter} (U+${code}). Write it another way, or add a font that has it in scripts/art/print-fonts.ts.`;
}
