import { describe, expect, test } from "vitest";
import { renderDirective } from "../../../_includes/components/render-directive.ts";
import { DIRECTIVES } from "../../../scripts/words/directives.ts";
import {
	makeEvent,
	makeFacts,
	makeFile,
	makeHotline,
	makeNews,
	makePlace,
	makeResolution,
	makeSchedule,
	provenance,
} from "../make-facts.ts";
import { makeView } from "../make-view.ts";
import { texts, wordsOf } from "./read-markup.ts";

const facts = makeFacts({
	hotlines: [makeHotline("one", { numbers: [{ dial: "311" }, { dial: "+16126733000" }] })],
	hours: [makeSchedule("one", { alwaysOpen: true })],
	events: [makeEvent("one")],
	resolutions: [makeResolution("one")],
	files: [makeFile("one")],
	news: [makeNews("one", { title: { en: "A hearing" } })],
	places: [
		makePlace("one", { name: { en: "The Park" } }),
		makePlace("office", { name: { en: "City Hall" }, organization: "city" }),
	],
	organizations: [],
	quotations: [{ id: "one", text: "Words.", language: "en", cite: { en: "A book" }, ...provenance }],
	resources: [
		{ id: "one", name: { en: "A guide" }, owner: "city", topic: "rights", languages: ["en"], url: null, ...provenance },
	],
});
const draw = (name: string, argument: string) => renderDirective({ name, argument }, makeView(facts), 3);

describe("every reference that words may hold has a component", () => {
	// A sentence to be spoken is words, which the parser draws.
	const all = Object.entries({ ...DIRECTIVES.inline, ...DIRECTIVES.block }).filter(([name]) => name !== "say");
	test.each(all)("%s", (name, expected: string | readonly string[]) => {
		const isDrawable = typeof expected !== "string" || !["organizations", "toolkit"].includes(expected);
		const argument = typeof expected === "string" ? "one" : (expected[0] ?? "");
		if (isDrawable) expect(() => draw(name, argument)).not.toThrow();
		else expect(() => draw(name, argument)).toThrow('The words refer to "one", which the facts do not have.');
	});
});

test.each([
	["hotline", "one", "311"],
	["hotline", "one#2", "612-673-3000"],
	["hours", "one", "day and night"],
	["adopted", "one", "August 2017"],
	["event-date", "one", "Dec 1, 2018"],
	["event", "one", "The one"],
	["resolution", "one", "The one"],
	["resource", "one", "A guide"],
	["file", "one", "The one (PDF, 120 KB, Oct 30, 2018)"],
])(":%s[%s] is %s", (name, argument, words) => {
	expect(wordsOf(draw(name, argument))).toBe(words);
});

test("a card's heading is of the level that stands there", () => {
	expect(texts(draw("event-card", "one"), "h3")).toEqual(["The one"]);
	expect(texts(draw("hotline-card", "one"), "h3")).toEqual(["The one"]);
});

test("a reference that no rule has let through is a slip of the code", () => {
	expect(() => draw("unheard-of", "")).toThrow("The reference unheard-of has no component.");
});

test("words lead to news, events, resolutions and offices by reference; another place is told where it is", () => {
	const told = (name: string, argument: string) => String(draw(name, argument));
	expect(told("news-item", "one")).toBe('<a href="../news/one/">A hearing</a>');
	expect(told("event", "one")).toContain('<a href="../events/one/">');
	expect(told("resolution", "one")).toContain('<a href="../resolutions/one/">');
	expect(told("place", "office")).toBe('<a href="../contact/#place-office">City Hall</a>');
	expect(told("place", "one")).toMatch(/^The Park/);
});
