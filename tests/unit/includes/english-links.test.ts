import { describe, expect, test } from "vitest";
import { dataFiles } from "../../../_includes/components/data-files.ts";
import { hotlineCard } from "../../../_includes/components/hotline-card.ts";
import { englishLink, pageLink } from "../../../_includes/components/links.ts";
import { select } from "../../site/dom.ts";
import { makeHotline } from "../make-facts.ts";
import { makeSpanishView, makeView } from "../make-view.ts";
import { first, treeOf, wordsOf } from "./read-markup.ts";

describe("a link to what is in English alone", () => {
	test("says so in another language, to machines and to people", () => {
		const drawn = englishLink("/events/feed.xml", "Feed", makeSpanishView());
		expect(first(drawn, "a").attribs).toEqual({ href: "../../events/feed.xml", hreflang: "en" });
		expect(wordsOf(drawn)).toMatch(/^Feed \(.+\)$/);
	});
	test("says nothing of it in English", () => {
		const drawn = englishLink("/events/feed.xml", "Feed", makeView());
		expect(first(drawn, "a").attribs).toEqual({ href: "../events/feed.xml" });
		expect(wordsOf(drawn)).toBe("Feed");
	});
	test("is that to a contact card, and those to the files of data", () => {
		const save = (view: ReturnType<typeof makeView>) =>
			select(treeOf(hotlineCard(makeHotline("a"), view)), "a.save")[0]?.attribs.hreflang;
		expect([save(makeSpanishView()), save(makeView())]).toEqual(["en", undefined]);
		expect(first(dataFiles(makeSpanishView()), "a").attribs.hreflang).toBe("en");
		expect(first(dataFiles(makeView()), "a").attribs.hreflang).toBeUndefined();
	});
});

describe("a link of the menu", () => {
	const pages = new Map([
		["page", { title: "Página", url: "/es/page/", listed: true }],
		["rights", { title: "Rights", url: "/es/rights/", listed: true, isEnglish: true }],
	]);
	const view = makeSpanishView(undefined, { pages });
	test("says that English stands in for its page", () => {
		expect(first(pageLink("rights", view), "a").attribs).toEqual({ href: "../rights/", lang: "en", hreflang: "en" });
	});
	test("says which page one is on, in any language", () => {
		expect(first(pageLink("page", view), "a").attribs).toEqual({ href: "./", "aria-current": "page" });
	});
});
