import { describe, expect, test } from "vitest";
import { reviewNote, trustNote } from "../../../_includes/components/trust-note.ts";
import type { Trust } from "../../../scripts/words/translations/trust.ts";
import { select } from "../../site/dom.ts";
import { makeFacts, makeHotline, makeLanguage } from "../make-facts.ts";
import { makeView } from "../make-view.ts";
import { first, linksOf, texts, treeOf, wordsOf } from "./read-markup.ts";

const facts = makeFacts({
	hotlines: [
		makeHotline("city-311", { numbers: [{ dial: "311" }] }),
		makeHotline("hmong-line", { numbers: [{ dial: "+16126732800" }] }),
	],
});
const hmong = makeLanguage("hmn", { tag: "mww", hotline: "hmong-line" });
const view = (trust: Trust | undefined, language = hmong) => makeView(facts, { language, trust });
const draft = trustNote(view({ state: "draft" }));
const fallback = trustNote(view({ state: "english" }));

describe("how far a page may be trusted", () => {
	test("is said of a draft in its language and in English, each with the line in that language", () => {
		expect(select(treeOf(draft), "p").map(({ attribs }) => attribs.lang)).toEqual(["mww", "en"]);
		expect(texts(draft, "p")[1]).toBe(
			"This translation is a draft. Nobody has checked it yet. If you are not sure, call 612-673-2800.",
		);
		expect(linksOf(draft)).toEqual(["tel:+16126732800", "tel:+16126732800"]);
	});
	test("is said of English that stands in", () => {
		expect(texts(fallback, "p")[1]).toBe(
			"This page is not in your language yet. It is shown in English. For help, call 612-673-2800.",
		);
		expect(texts(fallback, "p")[0]).not.toBe(texts(draft, "p")[0]);
	});
	test("names 311 where no line answers in the language", () => {
		expect(linksOf(trustNote(view({ state: "draft" }, makeLanguage("hmn"))))).toEqual(["tel:311", "tel:311"]);
	});
	test("is left out by search", () => {
		expect(first(draft, "div").attribs).toHaveProperty("data-pagefind-ignore");
	});
	test("is said on top neither of English nor of what a person has checked", () => {
		expect(trustNote(makeView(facts))).toBe(false);
		expect(trustNote(view({ state: "reviewed", reviewer: "Ana", reviewed: "2026-11-05" }))).toBe(false);
	});
});

test("who has checked a translation is said at its foot, and of no other", () => {
	const reviewed = view({ state: "reviewed", reviewer: "Ana <B>", reviewed: "2026-11-05" }, makeLanguage("en"));
	expect(wordsOf(reviewNote(reviewed))).toBe("Ana <B> checked this translation on Nov 5, 2026.");
	expect(reviewNote(view({ state: "draft" }))).toBe(false);
	expect(reviewNote(makeView(facts))).toBe(false);
});
