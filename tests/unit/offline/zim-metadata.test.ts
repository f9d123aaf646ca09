import { expect, test } from "vitest";
import { zimMetadata } from "../../../scripts/offline/zim-metadata.ts";
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
test("title and descriptions keep within what Kiwix allows", () => {
	const long = { title: "T".repeat(40), tagline: { en: "d".repeat(100) }, statement: { en: "l".repeat(5000) } };
	const { title, description, longDescription } = zimMetadata({ ...facts, site: { ...facts.site, ...long } }, ADDRESS);
	expect([title, description, longDescription].map((text) => [...text].length)).toEqual([30, 80, 4000]);
});
test("letters count as a reader counts them", () => {
	const title = "e\u0301".repeat(30);
	expect(zimMetadata({ ...facts, site: { ...facts.site, title } }, ADDRESS).title).toBe(title);
});
test("the license is that of the words, by its code", () => {
	expect(zimMetadata(facts, ADDRESS).license).toBe(facts.site.licenses.content.spdx);
});
test("nothing that Kiwix requires is empty", () => {
	for (const [name, value] of Object.entries(zimMetadata(facts, ADDRESS))) expect(value, name).not.toBe("");
});
