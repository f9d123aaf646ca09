import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readStrings, type StringKey } from "../../../scripts/i18n/strings.ts";
import { html } from "../../../scripts/project/html.ts";
import english from "../../city/_includes/strings/en.json" with { type: "json" };
import { cityFolders } from "../../city.ts";

const folder = mkdtempSync(path.join(tmpdir(), "strings-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (id: string, entries: Record<string, unknown>): void =>
	writeFileSync(path.join(folder, `${id}.json`), JSON.stringify(entries));

/** A translation made from the English that holds now. */
const current = (key: keyof typeof english, text: unknown) => ({ [key]: { english: english[key].text, text } });

describe("a string", () => {
	write("es", {
		...current("foot.built", "Hecho el {date}."),
		...current("home.danger", "¿Peligro & <miedo>? Llame al {number}"),
	});
	const t = readStrings(folder, "es");
	test("has its places filled in", () => {
		expect(t("foot.built", { date: "5 nov" })).toBe("Hecho el 5 nov.");
	});
	test("keeps a place that nobody filled, so that the checks find it", () => {
		expect(t("foot.built")).toBe("Hecho el {date}.");
	});
	test("takes a value with a dollar sign or a place as it is", () => {
		expect(t("foot.built", { date: "$& {date}" })).toBe("Hecho el $& {date}.");
	});
	test("takes markup as a value, and escapes itself and all other values", () => {
		expect(t.html("home.danger", { number: html`<a href="tel:911">911</a>` }).markup).toBe(
			'¿Peligro &amp; &lt;miedo&gt;? Llame al <a href="tel:911">911</a>',
		);
		expect(t.html("foot.built", { date: "<b>" }).markup).toBe("Hecho el &lt;b&gt;.");
	});
	test("that the language lacks is said in English, marked as such where marks can stand", () => {
		expect(t("nav.menu")).toBe(english["nav.menu"].text);
		expect(t.html("nav.menu").markup).toBe(`<span lang="en" dir="ltr">${english["nav.menu"].text}</span>`);
	});
	test("of English is not marked as English", () => {
		expect(readStrings(folder, "en").html("nav.menu").markup).toBe(english["nav.menu"].text);
	});
	test("that English lacks too is a slip of the code", () => {
		expect(() => t("no.such.key" as StringKey)).toThrow('_includes/strings/en.json has no text "no.such.key".');
	});
	test("that nobody has translated yet is said in English", () => {
		write("fr", {
			...current("nav.menu", "…"),
			...current("facts.many", { one: "un fait", many: "…", other: "…" }),
		});
		const french = readStrings(folder, "fr");
		expect(french.html("nav.menu").markup).toBe(`<span lang="en" dir="ltr">${english["nav.menu"].text}</span>`);
		expect(french("facts.many", { count: 1 })).toBe(readStrings(folder, "en")("facts.many", { count: 1 }));
	});
	test("of a language without a file is English", () => {
		expect(readStrings(folder, "vi")("nav.menu")).toBe(english["nav.menu"].text);
	});
});

describe("a string whose English has changed since", () => {
	write("so", {
		"folds.collapse": { english: "Shut all", text: "Xir <dhammaan>" },
		"foot.built": { english: "Made {date}.", text: "La sameeyay {date}." },
		"nav.menu": { english: "Menu of {city}", text: "Liiska {city}" },
		"search.label": { english: "  Search \n for ", text: "Raadi" },
	});
	const t = readStrings(folder, "so");
	test("is followed by the English that holds now", () => {
		expect(t("folds.collapse")).toBe("Xir <dhammaan> (Close all)");
	});
	test("marks that English on a page, and escapes both", () => {
		expect(t.html("folds.collapse").markup).toBe('Xir &lt;dhammaan&gt; <span lang="en" dir="ltr">(Close all)</span>');
	});
	test("has its places filled in both", () => {
		expect(t("foot.built", { date: "Nov 5" })).toBe("La sameeyay Nov 5. (This edition was made on Nov 5.)");
		expect(t.html("foot.built", { date: html`<b>Nov 5</b>` }).markup).toBe(
			'La sameeyay <b>Nov 5</b>. <span lang="en" dir="ltr">(This edition was made on <b>Nov 5</b>.)</span>',
		);
	});
	test("is said in English alone where it has a place that nothing fills any more", () => {
		expect(t("nav.menu", {})).toBe("Menu");
		expect(t.html("nav.menu").markup).toBe('<span lang="en" dir="ltr">Menu</span>');
	});
	test("is not one if only white space differs", () => {
		expect(t("search.label")).toBe("Raadi");
	});
});

describe("plural forms", () => {
	const forms = (id: string, text: object, tag = id) => {
		write(id, { ...(id === "en" && english), "facts.many": { english: english["facts.many"].text, text, note: "" } });
		const t = readStrings(folder, id, tag);
		rmSync(path.join(folder, `${id}.json`));
		return (count: number) => t("facts.many", { count });
	};
	test("are chosen by the count", () => {
		const t = forms("en", { one: "{count} page", other: "{count} pages" });
		expect([t(0), t(1), t(2)]).toEqual(["0 pages", "1 page", "2 pages"]);
	});
	test("follow the rules of the language", () => {
		const t = forms("ar", { zero: "none", one: "one", two: "two", few: "few", many: "many", other: "other" });
		expect([0, 1, 2, 3, 11, 100].map(t)).toEqual(["none", "one", "two", "few", "many", "other"]);
	});
	test("are one for all numbers where nobody could choose", () => {
		expect(forms("hmn", { one: "no", other: "{count} nplooj" }, "mww")(1)).toBe("1 nplooj");
	});
	test("fall back on the last where one is missing", () => {
		expect(forms("so", { other: "{count} bog" })(1)).toBe("1 bog");
	});
	test("of a stale translation are each chosen by the rules of their own language", () => {
		write("hmn", { "facts.many": { english: "{count} records", text: { one: "ib", other: "tag nrho" } } });
		expect(readStrings(folder, "hmn", "mww")("facts.many", { count: 1 })).toBe(
			"tag nrho (1 record. Each has its source on its own page.)",
		);
	});
});

test("no key stands twice in the English strings, since the second would silently win", () => {
	const text = readFileSync(path.join(cityFolders.strings, "en.json"), "utf8");
	const keys = [...text.matchAll(/^\t"([^"]+)":/gm)].map(([, key]) => key);
	expect(keys).toHaveLength(Object.keys(english).length);
});
