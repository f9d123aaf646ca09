import { describe, expect, it } from "vitest";
import { isoCode, SPOKEN, spokenLanguage } from "../../../scripts/facts/spoken-languages.ts";
import { makeFacts, makeLanguage } from "../make-facts.ts";
import { diagnosticsOf, hotline } from "./small-site.ts";

const answeredIn = (...languages: string[]) => diagnosticsOf({ hotlines: [hotline("city-311", "311", { languages })] });

describe("a line may be answered in a language that the site has no pages in", () => {
	it.each(["om", "ksw", "kar", "ase"])("named by its tag: %s", (tag) => {
		expect(answeredIn("en", tag)).toEqual([]);
	});

	it.each([
		["Oromo", '"Oromo" is not a language\'s id. Did you mean "om"?'],
		["oromo", '"oromo" is not a language\'s id. Did you mean "om"?'],
		["Karen", '"Karen" is not a language\'s id. Did you mean "kar"?'],
		["ASL", '"ASL" is not a language\'s id. Did you mean "ase"?'],
		["xx", '"xx" is not in languages.json. Write one of: en.'],
	])("but not as %s", (written, sentence) => {
		expect(answeredIn("en", written)).toEqual([`hotlines.json: ${sentence}`]);
	});
});

describe("a language is named", () => {
	it("by the site's own row first, else by its name in the world", () => {
		const facts = makeFacts({ languages: [makeLanguage("en"), makeLanguage("om", { name: "Oromiffa" })] });
		expect(spokenLanguage("om", facts).name).toBe("Oromiffa");
		expect(spokenLanguage("ti", facts)).toEqual({ id: "ti", tag: "ti", name: "ትግርኛ", englishName: "Tigrinya" });
	});

	it("by the shortest tag of BCP 47, each once", () => {
		// CLDR takes Dari for Persian of Afghanistan and Tagalog for Filipino; the registry of IANA has a tag for each.
		const tags = [...SPOKEN.keys()].filter((tag) => tag !== "prs" && tag !== "tl");
		expect(Intl.getCanonicalLocales(tags)).toEqual(tags);
	});

	it("in HSDS by ISO 639-1 or 639-3, which have no families of languages", () => {
		expect(["es-MX", "ase", "kar"].map(isoCode)).toEqual(["es", "ase", undefined]);
	});
});
