import { describe, expect, test } from "vitest";
import { legalNote, reviewNote, trustNote } from "../../../_includes/components/trust-note.ts";
import type { Trust } from "../../../scripts/words/translations/trust.ts";
import { select } from "../../site/dom.ts";
import { makeFacts, makeLanguage } from "../make-facts.ts";
import { makeView } from "../make-view.ts";
import { first, linksOf, texts, treeOf, wordsOf } from "./read-markup.ts";

const facts = makeFacts();
const hmong = makeLanguage("hmn", { tag: "mww" });
const view = (trust: Trust | undefined, language = hmong) => makeView(facts, { language, trust });
const draft = trustNote(view({ state: "draft" }));
const fallback = trustNote(view({ state: "english" }));

describe("how far a page may be trusted", () => {
	test("is said of a draft in its language and in English, without the number that stands on top already", () => {
		expect(select(treeOf(draft), "p").map(({ attribs }) => attribs.lang)).toEqual(["mww", "en"]);
		expect(texts(draft, "p")[1]).toBe("This translation is a draft, not checked yet.");
		expect(linksOf(draft)).toEqual([]);
	});
	test("is said of English that stands in", () => {
		expect(texts(fallback, "p")[1]).toBe("This page is not in your language yet. It is shown in English.");
		expect(texts(fallback, "p")[0]).not.toBe(texts(draft, "p")[0]);
	});
	test("leads to the page with the English beside a draft, and there back to the draft alone", () => {
		const beside = (isShown: boolean) =>
			trustNote(
				makeView(facts, { language: hmong, trust: { state: "draft" }, beside: { url: "/hmn/x/english/", isShown } }),
			);
		expect(linksOf(beside(false))).toEqual(["../hmn/x/english/"]);
		expect([false, true].map((isShown) => texts(beside(isShown), "a")[0])).toEqual([
			"Qhia cov lus Askiv (English) thiab",
			"Qhia cov lus txhais xwb",
		]);
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

test("that no lawyer has read a page is said on it until one has", () => {
	const page = { title: "Rights", url: "/rights/", listed: true };
	const noteOf = (isUnreadByLawyer: boolean) =>
		legalNote("rights", makeView(facts, { pages: new Map([["rights", { ...page, isUnreadByLawyer }]]) }));
	expect(wordsOf(noteOf(true))).toBe("No lawyer has read this page yet.");
	expect(noteOf(false)).toBe(false);
});
