import { expect, it } from "vitest";
import { canPrintWith, glyphsOf, printFonts } from "../../../scripts/posters/print-fonts.ts";

/** A font that is nothing but a character map of one format. */
function fontWith(format: number, platform: number, numbers: readonly number[]): Buffer {
	const size = format === 12 ? 4 : 2;
	const font = Buffer.alloc(12 + 16 + 12 + numbers.length * size);
	font.writeUInt16BE(1, 4);
	font.write("cmap", 12, "latin1");
	font.writeUInt32BE(28, 20);
	font.writeUInt16BE(1, 30);
	font.writeUInt16BE(platform, 32);
	font.writeUInt32BE(12, 36);
	numbers.forEach((number, index) => {
		font[size === 4 ? "writeUInt32BE" : "writeUInt16BE"](number, 40 + index * size);
	});
	if (format === 12) font.writeUInt16BE(12, 40);
	return font;
}

it("finds the letters of English, Spanish, Somali and Hmong in the fonts of print, and none of Arabic or Amharic", () => {
	const canPrint = canPrintWith(printFonts());
	expect([..."aZ09áñü¿¡—’\u00a0"].filter((letter) => !canPrint(letter))).toEqual([]);
	expect([..."عሰ漢😀"].filter(canPrint)).toEqual([]);
});

it("reads a map of format 12, also beyond the first 65,536 characters", () => {
	// format, length, language, groups; then first, last, glyph
	const has = glyphsOf(fontWith(12, 0, [0, 0, 0, 2, 0x61, 0x63, 5, 0x1f600, 0x1f601, 9]));
	expect([..."`abcd😀😁😂"].filter(has).join("")).toBe("abc😀😁");
});

it("reads a map of format 4: a shift, a list with gaps, and the segment that ends it", () => {
	// format, length, language, twice the segments, three numbers for searches; ends, a pad, starts, shifts, offsets, glyphs
	const has = glyphsOf(
		fontWith(4, 3, [
			...[4, 0, 0, 6, 0, 0, 0],
			...[0x43, 0x63, 0xffff],
			0,
			...[0x41, 0x61, 0xffff],
			...[0xffc0, 0, 1],
			// From its own place: two more numbers to the list.
			...[0, 4, 0],
			...[7, 0, 8],
		]),
	);
	expect([..."@ABCDabcd\uffff"].filter(has).join("")).toBe("ABCac");
});

it("says so when a font has no map that it can read", () => {
	expect(() => glyphsOf(fontWith(6, 3, [6, 0, 0]))).toThrow("no character map of format 4 or 12");
	expect(() => glyphsOf(fontWith(4, 1, [4, 0, 0, 0]))).toThrow("no character map of format 4 or 12");
});
