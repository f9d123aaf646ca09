import { describe, expect, test } from "vitest";
import { contentsList } from "../../../_includes/components/contents-list.ts";
import { markNames } from "../../../_includes/components/in-english.ts";
import { localize } from "../../../_includes/components/localize.ts";
import { resolutionTitle } from "../../../_includes/components/resolution-list.ts";
import { siteFooter } from "../../../_includes/components/site-footer.ts";
import { toolkitItem } from "../../../_includes/components/toolkit-item.ts";
import { makeFacts, makeHotline, makeLanguage, makeOrganization, makeResolution, provenance } from "../make-facts.ts";
import { makeSpanishView, makeView } from "../make-view.ts";
import { linksOf, texts, wordsOf } from "./read-markup.ts";

describe("the contents of a page", () => {
	const part = (id: string, words: string) => `<h2 id="${id}">${words}</h2><p>…</p>`;
	const long = ["a", "b", "c"].map((id) => part(id, `Part ${id}`)).join("");
	test("are its parts, each a link to its heading without what stands around its words", () => {
		const heading = `<small class="untranslated">Not yet:</small> <span lang="en">Call <a href="tel:311">311</a></span>`;
		const drawn = contentsList(long + part("d", heading), makeView());
		expect(linksOf(drawn)).toEqual(["#a", "#b", "#c", "#d"]);
		expect(texts(drawn, "li")).toEqual(["Part a", "Part b", "Part c", "Call 311"]);
		expect(String(drawn)).toContain('<span lang="en">Call 311</span>');
	});
	test("are left out where a page is short", () => {
		expect(contentsList(long, makeView())).toBe(false);
	});
});

test("the foot has each number once, and the words on accommodations in a fold", () => {
	const facts = makeFacts(
		{
			languages: [
				makeLanguage("en", { hotline: "city-311" }),
				makeLanguage("es", { hotline: "spanish", helpPhrase: "Para asistencia" }),
			],
			hotlines: [
				makeHotline("city-311", { numbers: [{ dial: "311" }] }),
				makeHotline("spanish", { numbers: [{ dial: "+16126732700" }] }),
				makeHotline("tty", { numbers: [{ dial: "+16126732157" }] }),
			],
		},
		{ site: { accommodations: { en: "Contact {city-311}. TTY: {tty}." } } },
	);
	const drawn = siteFooter(makeView(facts), "abc");
	expect(linksOf(drawn).filter((link) => link.startsWith("tel:"))).toEqual(["tel:+16126732700", "tel:+16126732157"]);
	expect(texts(drawn, "details").join()).toContain("Contact 311. TTY: 612-673-2157.");
});

test("a resolution's title comes after its plain name, where it has one", () => {
	const title = { en: "Reaffirming the City's Support for Childhood Arrivals" };
	expect(wordsOf(resolutionTitle(makeResolution("r", { title, name: { en: "DACA" } }), makeView()))).toBe(
		"DACA: Reaffirming the City's Support for Childhood Arrivals",
	);
	expect(wordsOf(resolutionTitle(makeResolution("r", { title }), makeView()))).toBe(title.en);
});

describe("English on a page of another language", () => {
	const facts = makeFacts({
		organizations: [
			makeOrganization("law", { name: { en: "Law Center (North)" } }),
			makeOrganization("aid", { name: { en: "Aid" } }),
		],
	});
	const spanish = makeSpanishView(facts);
	test("is marked where it is the name of something, and a name of one word may be a word of that language", () => {
		expect(markNames("Llame a Law Center (North) o Aid.", spanish).markup).toBe(
			'Llame a <span lang="en">Law Center (North)</span> o Aid.',
		);
		expect(markNames("Call Law Center (North).", makeView(facts)).markup).toBe("Call Law Center (North).");
	});
	test("is marked where a fact's own words are the same as its English", () => {
		expect(localize({ en: "DACA", es: "DACA" }, spanish).markup).toBe('<span lang="en" dir="ltr">DACA</span>');
	});
});

test("what is offered to take away says what it is", () => {
	const file = { url: "/sign.pdf", bytes: 9_000 };
	const png = { url: "/sign.png", bytes: 9_000, width: 1, height: 1, file: "sign.png" };
	const item = {
		id: "sign",
		name: { en: "The sign" },
		description: { en: "Hold it up." },
		alt: { en: "A sign" },
		kind: "sign" as const,
		paper: { width: 11, height: 8.5 },
		...provenance,
	};
	const downloads = new Map([["sign", [{ id: "sign", language: "en", pdf: file, png }]]]);
	expect(texts(toolkitItem(item, makeView(makeFacts({ toolkit: [item] }), { downloads }), 2), "a.button")).toEqual([
		"Download The sign: PDF (9 KB)",
		"Download The sign: PNG (9 KB)",
	]);
});
