import { describe, expect, test } from "vitest";
import { splitLetter, strangeCharacter, withStrangeShown } from "../../../scripts/project/characters.ts";

describe("a text may hold what its language needs", () => {
	test.each([
		["Persian", "می\u200cخواهم، ه\u200d.ق"],
		["Arabic with marks beside it", "\u200f311 اتصل بـ (City)\u200f. C++\u200e لغة"],
		["vowelled Arabic", "مُحَمَّد"],
		["Hebrew", "שָׁלוֹם\u200f!"],
		["Hindi, Bengali and Sinhala", "क\u094d\u200dष শ\u09cd\u200cব ශ\u0dca\u200dරී"],
		["Karen, Khmer and Thai, which have no spaces", "ကညီ\u200bကျိၥ် ក្រុម\u200bភាសា ไทย\u200bคำ"],
		["Mongolian", "ᠮᠣ\u180bᠩ"],
		["Vietnamese, Amharic and Hmong", "Khẩn cấp ፩ አማርኛ Hmoob Moob"],
		["Japanese", "葛\u{e0100}飾区\u3000"],
		["French", "Qui\u202f? 1\u00a0000 «\u00a0non\u00a0»"],
		["emoji", "👩‍👩‍👧‍👦 🧑🏽‍⚖️ 🏳️‍🌈 🏳‍🌈 ❤️ ☎︎ 3️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👁‍🗨"],
		["line breaks", "a\r\nb\n"],
		["30 marks on a letter", `a${"\u0323".repeat(30)}`],
	])("%s", (_language, text) => {
		expect(strangeCharacter(text)).toBeUndefined();
		expect(withStrangeShown(text)).toBe(text);
	});
});

describe("a text may not hold what nobody sees, wherever it does not belong", () => {
	test.each([
		["a\u0000b", "a control character (U+0000), which nobody sees,"],
		["a\u0085b", "a control character (U+0085), which nobody sees,"],
		["a\tb", "a tab (U+0009)"],
		["a\ud83d", "half of a character (U+D83D)"],
		["a\ue000", "a character for private use (U+E000), which each device shows in another way,"],
		["a\ufffe", "a code that is no character (U+FFFE), which nobody sees,"],
		["a\u{1ffff}", "a code that is no character (U+1FFFF), which nobody sees,"],
		["a\u200cb", "a zero-width non-joiner (U+200C), which nobody sees,"],
		["a\u200db", "a zero-width joiner (U+200D), which nobody sees,"],
		["می\u200c\u200cخ", "a zero-width non-joiner (U+200C), which nobody sees,"],
		["a\u200eb", "a left-to-right mark (U+200E), which nobody sees,"],
		["اتصل 612\u200f-673", "a right-to-left mark (U+200F), which nobody sees,"],
		["Call 6\u200e12 اتصل", "a left-to-right mark (U+200E), which nobody sees,"],
		["لا\u2066a\u2069", "a left-to-right isolate (U+2066), which nobody sees,"],
		["a\ufe0fb", "a variation selector (U+FE0F), which nobody sees,"],
		["❤️\ufe00\ufe01", "a variation selector (U+FE00), which nobody sees,"],
		["葛\u{e0100}\u{e0101}", "a variation selector (U+E0101), which nobody sees,"],
		["🏴\u{e0061}\u{e007f}", "a tag letter (U+E0061), which nobody sees,"],
		["a\u2028b", "a line separator (U+2028), which nobody sees,"],
		["a\u034fb", "an invisible character (U+034F), which nobody sees,"],
		["a\ufff9b", "an invisible character (U+FFF9), which nobody sees,"],
		["\u2800", "a blank sign of braille (U+2800), which nobody sees,"],
		[`a${"\u0323".repeat(31)}`, "more than 30 marks on one letter (U+0323)"],
	])("%j", (text, what) => {
		expect(strangeCharacter(text)?.message).toContain(`${what} stands in this text. `);
	});
	test("is named where it is, and can be shown", () => {
		expect(strangeCharacter("👍 a\u202eb")?.at).toBe(4);
		expect(withStrangeShown("می\u200cخ a\u202eb\u0000")).toBe("می\u200cخ a⟨U+202E⟩b⟨U+0000⟩");
	});
	test("is found in the longest file at once", () => {
		for (const piece of ["a", "ا", "\u200f", "1\u200f", "\u200f1 ", "👩‍", "\ufe0f", " ", "a\u0301"])
			withStrangeShown(piece.repeat(1_000_000 / piece.length));
	});
});

describe("a letter that is stored in parts", () => {
	test.each([
		["Cafe\u0301", 3, "é"],
		["c\u00e2\u0301p", 1, "ấ"],
		["\u1112\u1161\u11ab", 0, "한"],
		["\u212b", 0, "Å"],
		["\u0627\u0653", 0, "آ"],
	])("is told as Unicode has it: %j", (text, at, letter) => {
		expect(splitLetter(text)).toEqual({ at, letter });
	});
	test("is none where Unicode itself has it in parts or in another order", () => {
		for (const text of ["مُحَمَّد", "क़", "য়", "é ấ 한"]) expect(splitLetter(text), text).toBeUndefined();
	});
});
