import { expect, test } from "vitest";
import { inEachLanguage } from "../../../scripts/facts/languages.ts";
import { makeFacts, makeLanguage } from "../make-facts.ts";

test("each thing is there once in every published language, one language after the other", () => {
	const languages = [makeLanguage("en"), makeLanguage("de", { published: false }), makeLanguage("es")];
	expect(inEachLanguage(["a", "b"], makeFacts({ languages }))).toEqual([
		{ language: "en", it: "a" },
		{ language: "en", it: "b" },
		{ language: "es", it: "a" },
		{ language: "es", it: "b" },
	]);
});
