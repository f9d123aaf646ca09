import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

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

/** Character codes from the first to the last. */
interface Run {
	first: number;
	last: number;
}

/**
 * Whether a TrueType font has a glyph for a character, by its Unicode character map.
 * Source: OpenType 1.9, cmap, formats 4 (two bytes) and 12 (all of Unicode). Throws when the font has neither.
 */
export function glyphsOf(font: Buffer): (character: string) => boolean {
	const map = tableOf(font, "cmap");
	const tables = Array.from({ length: map.readUInt16BE(2) }, (_, index) => {
		const record = 4 + 8 * index;
		return { platform: map.readUInt16BE(record), table: map.subarray(map.readUInt32BE(record + 4)) };
	});
	// Platform 0 is Unicode, 3 is Windows, whose maps of these formats are Unicode too.
	const unicode = tables.filter(({ platform }) => platform === 0 || platform === 3).map(({ table }) => table);
	const wide = unicode.find((table) => table.readUInt16BE(0) === 12);
	const narrow = unicode.find((table) => table.readUInt16BE(0) === 4);
	const codes = wide ? new Set(wideRuns(wide).flatMap(spread)) : narrow && narrowCodes(narrow);
	if (!codes) throw new Error("A font of the posters has no character map of format 4 or 12. Take another file of it.");
	return (character) => codes.has(character.codePointAt(0) ?? 0);
}

function tableOf(font: Buffer, tag: string): Buffer {
	const count = font.readUInt16BE(4);
	for (let index = 0; index < count; index++) {
		const record = 12 + 16 * index;
		if (font.toString("latin1", record, record + 4) === tag) return font.subarray(font.readUInt32BE(record + 8));
	}
	throw new Error(`A font of the posters has no table "${tag}". Take another file of it.`);
}

/** Glyph 0 is the empty box that stands for a missing letter: a group never begins with it in a sound font. */
const wideRuns = (table: Buffer): Run[] =>
	Array.from({ length: table.readUInt32BE(12) }, (_, index) => {
		const group = 16 + 12 * index;
		return { first: table.readUInt32BE(group), last: table.readUInt32BE(group + 4) };
	});

/** Segments of codes; a code's glyph is its code plus a shift, or stands in a list at an offset from the offset's own place. */
function narrowCodes(table: Buffer): Set<number> {
	const doubled = table.readUInt16BE(6);
	const [ends, starts, shifts, offsets] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled] as const;
	const codes = new Set<number>();
	for (let at = 0; at < doubled; at += 2) {
		const run = { first: table.readUInt16BE(starts + at), last: table.readUInt16BE(ends + at) };
		const shift = table.readUInt16BE(shifts + at);
		const offset = table.readUInt16BE(offsets + at);
		for (const code of spread(run)) {
			const listed = offset === 0 ? code : table.readUInt16BE(offsets + at + offset + 2 * (code - run.first));
			if (listed !== 0 && ((listed + shift) & 0xffff) !== 0) codes.add(code);
		}
	}
	return codes;
}

const spread = ({ first, last }: Run): number[] =>
	Array.from({ length: last - first + 1 }, (_, index) => first + index);
