import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { glyphsOf } from "./glyphs.ts";

// Read from the package, never from the machine, so that a poster looks the same wherever it is drawn.
const folder = path.dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/public-sans/package.json"));
const FONTS = ["500Medium", "700Bold", "900Black"].map((name) => `${name}/PublicSans_${name}.ttf`);

/** The font files that posters, signs and cards are set in. */
export const printFonts = (): Buffer[] => FONTS.map((file) => readFileSync(path.join(folder, file)));

/** Whether every one of the fonts has a character, since any text may be set in any weight. */
export function canPrintWith(fonts: readonly Buffer[]): (character: string) => boolean {
	const known = fonts.map(glyphsOf);
	return (character) => known.every((has) => has(character));
}
