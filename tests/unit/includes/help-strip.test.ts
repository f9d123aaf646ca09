import { describe, expect, test } from "vitest";
import { helpStrip } from "../../../_includes/components/help-strip.ts";
import { makeFacts, makeHotline, makeLanguage, superseded } from "../make-facts.ts";
import { makeView } from "../make-view.ts";
import { first, linksOf, texts } from "./read-markup.ts";

const hotlines = [
	makeHotline("city-311", { numbers: [{ dial: "311" }, { dial: "+16126733000" }] }),
	makeHotline("emergency-911", { numbers: [{ dial: "911" }] }),
	makeHotline("somali-line", { numbers: [{ dial: "+16126733500" }] }),
];
const somali = makeLanguage("so", { hotline: "somali-line", helpPhrase: "Hadii aad Caawimaad u baahantahay" });
const strip = (language = somali, lines = hotlines) =>
	helpStrip(makeView(makeFacts({ hotlines: lines }), { language }));

describe("the numbers to call first", () => {
	test("begin with the page's own language, in the City's own words, then danger, then 311", () => {
		expect(linksOf(strip())).toEqual(["tel:+16126733500", "tel:911", "tel:311"]);
		expect(texts(strip(), "li")[0]).toBe("Hadii aad Caawimaad u baahantahay 612-673-3500");
	});
	test("tell what has to be said to 311, which answers in English, where it has interpreters", () => {
		expect(texts(strip(), "small")).toEqual(["in English"]);
		const withInterpreters = hotlines.map((line) => ({ ...line, interpreters: line.id === "city-311" }));
		expect(texts(strip(somali, withInterpreters), "small")).toEqual([
			"In English. An interpreter helps. Say: so (Name of so)",
		]);
	});
	test("are the own line alone where the page has the others in a sign of its own", () => {
		const alone = (sign: "large" | "brief", language = somali) =>
			helpStrip(makeView(makeFacts({ hotlines }), { language }), sign);
		expect(linksOf(alone("large"))).toEqual(["tel:+16126733500"]);
		expect(first(alone("brief"), "aside").attribs.class).toBe("strip brief");
		expect(alone("large", makeLanguage("so"))).toBe(false);
	});
	test("have a name for screen readers", () => {
		expect(first(strip(), "aside").attribs["aria-label"]).toBeTruthy();
	});
	test("begin with 911 in a language that no line answers in", () => {
		expect(linksOf(strip(makeLanguage("so")))).toEqual(["tel:911", "tel:311"]);
	});
	test("never hold the number of a line that has changed", () => {
		const changed = hotlines.map((line) =>
			line.id === "somali-line" ? { ...line, superseded: superseded(null) } : line,
		);
		expect(linksOf(strip(somali, changed))).toEqual(["tel:911", "tel:311"]);
	});
	test("are not on pages in English, which begin with their own signs", () => {
		expect(strip(makeLanguage("en", { hotline: "city-311" }))).toBe(false);
	});
});
