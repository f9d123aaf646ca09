import { describe, expect, test } from "vitest";
import { alternatesOf } from "../../../_includes/alternates.ts";
import type { PageData } from "../../../_includes/page-data.ts";
import { makeFacts, makeLanguage } from "../make-facts.ts";

const facts = makeFacts({
	languages: [
		makeLanguage("en"),
		makeLanguage("es"),
		makeLanguage("hmn", { tag: "mww" }),
		makeLanguage("so"),
		makeLanguage("de", { published: false }),
	],
});

/** A page, in a site where English stands in for all of some languages. */
const page = (language: string, url: string, fallbacks: readonly string[] = []): PageData =>
	({
		page: { url },
		name: "report",
		language,
		edition: {
			facts,
			english: makeLanguage("en"),
			trustOf: (id: string) => (id === "en" ? undefined : { state: fallbacks.includes(id) ? "english" : "draft" }),
		},
	}) as unknown as PageData;

describe("the same page in other languages", () => {
	test("is named in each published one by its most exact tag, with English for everybody else", () => {
		expect(alternatesOf(page("hmn", "/hmn/report/"))).toEqual([
			{ hreflang: "en", url: "/report/" },
			{ hreflang: "es", url: "/es/report/" },
			{ hreflang: "mww", url: "/hmn/report/" },
			{ hreflang: "so", url: "/so/report/" },
			{ hreflang: "x-default", url: "/report/" },
		]);
	});
	test("is not named where English stands in", () => {
		expect(alternatesOf(page("en", "/report/", ["so"])).map(({ hreflang }) => hreflang)).toEqual([
			"en",
			"es",
			"mww",
			"x-default",
		]);
	});
	test("is not named by English that stands in, nor by a page that is in English alone", () => {
		expect(alternatesOf(page("so", "/so/report/", ["so"]))).toEqual([]);
		expect(alternatesOf(page("en", "/report/", ["es", "hmn", "so"]))).toEqual([]);
	});
});
