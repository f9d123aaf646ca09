import { expect, test } from "vitest";
import { zimMetadata } from "../../../scripts/mirror/zim-metadata.ts";
import { makeFacts, makeLanguage } from "../make-facts.ts";

const ADDRESS = "https://city.example/";
const facts = makeFacts();
const withLanguages = (...tags: string[]) => {
	const all = tags.map((tag) => ({ ...makeLanguage("en"), id: tag, tag, published: true }));
	return { ...facts, languages: { ...facts.languages, all } };
};

test("languages are named by three letters, one after the other", () => {
	expect(zimMetadata(withLanguages("en", "es", "so", "mww"), ADDRESS).language).toBe("eng,spa,som,mww");
});
test("a language that has no three letters yet is told with what to do", () => {
	expect(() => zimMetadata(withLanguages("xx"), ADDRESS)).toThrow('Kiwix needs three letters for the language "xx".');
});
test("title and description keep within what Kiwix allows", () => {
	const site = { ...facts.site, title: "T".repeat(40), tagline: { en: "d".repeat(100) } };
	const { title, description } = zimMetadata({ ...facts, site }, ADDRESS);
	expect([title, description].map((text) => [...text].length)).toEqual([30, 80]);
});
test("nothing that Kiwix requires is empty", () => {
	for (const [name, value] of Object.entries(zimMetadata(facts, ADDRESS))) expect(value, name).not.toBe("");
});
