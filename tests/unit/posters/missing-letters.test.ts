import { expect, it } from "vitest";
import { missingLetters, missingSentence } from "../../../scripts/posters/missing-letters.ts";

it("names each missing letter once, and nothing that takes no ink", () => {
	expect(missingLetters("aعbعc \u00a0\u200d\n", (letter) => letter < "z")).toEqual(["ع"]);
	expect(missingSentence("ع")).toBe(
		"the fonts of posters have no ع (U+0639). Write it another way, or add a font that has it in scripts/posters/print-fonts.ts.",
	);
});
