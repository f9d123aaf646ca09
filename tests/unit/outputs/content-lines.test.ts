import fc from "fast-check";
import { expect, test } from "vitest";
import { contentLine, escapeText, textLine } from "../../../scripts/outputs/content-lines.ts";

test("a line of 75 octets stays whole, one of 76 is folded", () => {
	expect(contentLine("A", "x".repeat(73))).toBe(`A:${"x".repeat(73)}`);
	expect(contentLine("A", "x".repeat(74))).toBe(`A:${"x".repeat(73)}\r\n x`);
});

test("a character of four octets is not broken", () => {
	expect(contentLine("A", `${"x".repeat(72)}🎈`)).toBe(`A:${"x".repeat(72)}\r\n 🎈`);
});

test("whatever the text, no line is too long and unfolding gives it back", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
			const line = textLine("NOTE", text);
			expect(line.split("\r\n").every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
			expect(line.replaceAll("\r\n ", "")).toBe(`NOTE:${escapeText(text)}`);
		}),
	);
});

test("line ends of every kind become one, and other control characters spaces", () => {
	expect(escapeText("a\r\nb\rc\nd\u0007e\tf")).toBe("a\\nb\\nc\\nd e f");
});
