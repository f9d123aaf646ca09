import { describe, expect, test } from "vitest";
import { searchForm } from "../../../_includes/components/search-form.ts";
import { allElements, elementsOf, readPage } from "../../../scripts/checks/read-page.ts";
import { makeLocale } from "../../../scripts/i18n/locale.ts";
import { readStrings, type StringKey, type Translate } from "../../../scripts/i18n/strings.ts";
import { raw } from "../../../scripts/project/html.ts";
import { cityFolders } from "../../city.ts";
import { validateHtml } from "../../validate-html.ts";
import { tinySite } from "../checks/tiny-site.ts";
import { tinyFacts, tinyLine } from "../hosting/tiny-facts.ts";
import { makeLanguage } from "../make-facts.ts";

const t: Translate = Object.assign((key: StringKey) => `[${String(key)}]`, {
	html: (key: StringKey) => raw(`[${String(key)}]`),
	formats: readStrings(cityFolders.strings, "en").formats,
});

function formPage(url: string, tag: string, hotline: string | null = null) {
	const view: Parameters<typeof searchForm>[0] = {
		facts: tinyFacts({}, [
			tinyLine("city-311", "Minneapolis 311", ["311"]),
			tinyLine("emergency-911", "Emergency", ["911"]),
			tinyLine("spanish-line", "Spanish", ["612-673-2700"]),
		]),
		...makeLocale(makeLanguage(tag, { hotline }), t),
		url,
		href: (to) => `..${to}`,
	};
	return readPage("search/index.html", searchForm(view).markup);
}

describe("the search form", () => {
	const page = formPage("/search/", "en");
	test("is a form that the page itself answers, with q and kind", () => {
		const [form] = elementsOf(page, "form");
		expect(form?.attributes).toMatchObject({ role: "search", method: "get" });
		expect(elementsOf(page, "input")[0]?.attributes).toMatchObject({ type: "search", name: "q" });
		expect(elementsOf(page, "option").map(({ attributes }) => attributes.value)).toEqual([
			"",
			"page",
			"event",
			"resolution",
			"hotline",
			"place",
			"file",
			"news",
		]);
	});
	test("labels each field", () => {
		const labelled = elementsOf(page, "label").map(({ attributes }) => attributes.for ?? "");
		expect(labelled).toEqual(["search-words", "search-kind"]);
		expect(labelled.every((id) => page.ids.has(id))).toBe(true);
	});
	test("hides the lines to call until nothing is found, and holds both", () => {
		const none = allElements(page).find(({ attributes }) => "data-search-none" in attributes);
		expect(none?.attributes).toHaveProperty("hidden");
		expect(elementsOf(page, "a").map(({ attributes }) => attributes.href)).toEqual([
			"tel:311",
			"tel:911",
			"../a-to-z/",
		]);
	});
	test("begins the lines to call with that of its own language, and names none twice", () => {
		const calls = (...form: Parameters<typeof formPage>) =>
			elementsOf(formPage(...form), "a")
				.map(({ attributes }) => attributes.href ?? "")
				.filter((href) => href.startsWith("tel:"));
		expect(calls("/es/search/", "es", "spanish-line")).toEqual(["tel:612-673-2700", "tel:311", "tel:911"]);
		expect(calls("/search/", "en", "city-311")).toEqual(["tel:311", "tel:911"]);
	});
	test("shows the way to the list of all pages unless a script hides it", () => {
		const fallback = allElements(page).find(({ attributes }) => "data-search-fallback" in attributes);
		expect(fallback?.attributes).not.toHaveProperty("hidden");
	});
	test("is sound HTML", async () => {
		const output = await tinySite({ "search/index.html": { body: page.html } });
		expect(await validateHtml({ output })).toEqual([]);
	});
	test("has every place that the script looks for", () => {
		const places = new Set(allElements(page).flatMap(({ attributes }) => Object.keys(attributes)));
		for (const name of [
			"",
			"-module",
			"-vocabulary",
			"-small",
			"-language",
			"-offline",
			"-missing",
			"-corrected",
			"-busy",
			"-one",
			"-many",
			"-shown",
			"-failed",
			"-status",
			"-results",
			"-none",
			"-more",
			"-fallback",
		]) {
			expect(places).toContain(`data-search${name}`);
		}
	});
	test("leads to the list of its own language, and marks English names there", () => {
		const spanish = formPage("/es/search/", "es");
		expect(elementsOf(spanish, "a").at(-1)?.attributes.href).toBe("../es/a-to-z/");
		expect(elementsOf(spanish, "span")[0]?.attributes.lang).toBe("en");
	});
	test("offers the English search beside another language, with and without the script, and not beside English", () => {
		const offer = elementsOf(formPage("/es/search/", "es"), "a").find(
			({ attributes }) => "data-search-english" in attributes,
		);
		expect(offer).toMatchObject({
			text: "[search.english.all]",
			attributes: {
				href: "../search/",
				"data-search-all": "[search.english.all]",
				"data-search-same": "[search.english]",
			},
		});
		expect(elementsOf(page, "a").some(({ attributes }) => "data-search-english" in attributes)).toBe(false);
	});
	test("names the vocabulary by the tag of its language", () => {
		expect(elementsOf(page, "form")[0]?.attributes["data-search-vocabulary"]).toBe("../pagefind/words.en.json");
	});
});
