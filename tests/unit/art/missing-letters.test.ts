import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { missingLetters, missingSentence } from "../../../scripts/art/missing-letters.ts";
import { canPrintWith, printFonts } from "../../../scripts/art/print-fonts.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";

const canPrint = canPrintWith(printFonts());
const files = ["_data", "_includes/strings", "assets/art/words"].flatMap((folder) =>
	readdirSync(path.join(projectRoot, folder))
		.filter((name) => name.endsWith(".json"))
		.map((name) => `${folder}/${name}`),
);

it("names each missing letter once, and nothing that takes no ink", () => {
	expect(missingLetters("aعbعc \u00a0\u200d\n", (letter) => letter < "z")).toEqual(["ع"]);
	expect(missingSentence("ع")).toBe(
		"the fonts of posters have no ع (U+0639). Write it another way, or add a font that has it in scripts/art/print-fonts.ts.",
	);
});

it.each(files)("every character of %s has a letter in the fonts of print", (file) => {
	expect(missingLetters(readFileSync(path.join(projectRoot, file), "utf8"), canPrint)).toEqual([]);
});
