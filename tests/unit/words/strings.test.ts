import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import english from "../../../_includes/strings/en.json" with { type: "json" };
import { projectRoot } from "../../../scripts/project/folders.ts";
import { html } from "../../../scripts/project/html.ts";
import { readStrings, type StringKey } from "../../../scripts/words/strings.ts";

const folder = mkdtempSync(path.join(tmpdir(), "strings-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (tag: string, entries: Record<string, unknown>): void =>
	writeFileSync(path.join(folder, `${tag}.json`), JSON.stringify(entries));

describe("a string", () => {
	write("es", {
		"foot.built": { text: "Hecho el {date}.", note: "" },
		"home.danger": { text: "¿Peligro & <miedo>? Llame al {number}", note: "" },
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
	test("that the language lacks is said in English", () => {
		expect(t("nav.menu")).toBe(english["nav.menu"].text);
	});
	test("that English lacks too is a slip of the code", () => {
		expect(() => t("no.such.key" as StringKey)).toThrow('_includes/strings/en.json has no text "no.such.key".');
	});
	test("of a language without a file is English", () => {
		expect(readStrings(folder, "so")("nav.menu")).toBe(english["nav.menu"].text);
	});
});

describe("plural forms", () => {
	const forms = (tag: string, text: object) => {
		write(tag, { "search.many": { text, note: "" } });
		const t = readStrings(folder, tag);
		return (count: number) => t("search.many", { count });
	};
	test("are chosen by the count", () => {
		const t = forms("en", { one: "{count} page", other: "{count} pages" });
		expect([t(0), t(1), t(2)]).toEqual(["0 pages", "1 page", "2 pages"]);
	});
	test("follow the rules of the language", () => {
		const t = forms("ar", { zero: "none", one: "one", two: "two", few: "few", many: "many", other: "other" });
		expect([0, 1, 2, 3, 11, 100].map(t)).toEqual(["none", "one", "two", "few", "many", "other"]);
	});
	test("fall back on the last where one is missing", () => {
		expect(forms("so", { other: "{count} bog" })(1)).toBe("1 bog");
	});
});

test("each string has a note for the translator, and no text is empty", () => {
	const entries = Object.entries(english as Record<string, { text: string | object; note: string }>);
	expect(entries.filter(([, { note }]) => note.trim() === "").map(([key]) => key)).toEqual([]);
	expect(entries.filter(([, { text }]) => text === "").map(([key]) => key)).toEqual([]);
});

test("no key stands twice in the English strings, since the second would silently win", () => {
	const text = readFileSync(path.join(projectRoot, "_includes/strings/en.json"), "utf8");
	const keys = [...text.matchAll(/^\t"([^"]+)":/gm)].map(([, key]) => key);
	expect(keys).toHaveLength(Object.keys(english).length);
});
