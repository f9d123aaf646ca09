import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unfinishedStrings } from "../../../../scripts/i18n/unfinished-strings.ts";
import type { Words } from "../../../../scripts/i18n/words.ts";
import { statusText } from "../../../../scripts/words/translations/status.ts";
import { readPair, twoLanguages } from "../translations/two-languages.ts";

let root = "";
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "strings-"));
	put("en", { a: "Menu", b: { one: "{n} page", other: "{n} pages" } });
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (id: string, texts: Record<string, Words>): void => {
	const entries = Object.entries(texts).map(([key, text]) => [key, { english: "", text }]);
	writeFileSync(path.join(root, `${id}.json`), JSON.stringify(Object.fromEntries(entries), null, "\t"));
};
const all = () => unfinishedStrings({ root, strings: root }, twoLanguages.languages.all);
const found = () => all().filter(({ isTranslated }) => !isTranslated);
const places = () => found().map(({ file, line, key, now }) => `${file}:${line} ${key}: ${now}`);

test.each<[string, Record<string, Words>, string[]]>([
	["none", { a: "Menú", b: { one: "x", other: "y" } }, []],
	["a text of …", { a: "…", b: "x" }, ["es.json:2 a: Menu"]],
	["three full stops", { a: " ... ", b: "x" }, ["es.json:2 a: Menu"]],
	["one form of …", { a: "x", b: { one: "x", other: "…" } }, ["es.json:6 b: {n} page / {n} pages"]],
	["a text that is not there", { a: "x" }, ["es.json:1 b: {n} page / {n} pages"]],
	["words that end in …", { a: "Buscando…", b: "x" }, []],
])("an untranslated string is told: %s", (_what, texts, expected) => {
	put("es", texts);
	expect(places()).toEqual(expected);
});

test("all are untranslated in a language without a file", () => {
	expect(found().map(({ key }) => key)).toEqual(["a", "b"]);
});

test("a language whose strings are all … is not translated, though their English has changed too", () => {
	put("es", { a: "…", b: "…" });
	const text = statusText({
		words: readPair({ english: "One.", spanish: "Uno." }),
		facts: twoLanguages,
		staleFacts: [],
		strings: all(),
		stringCount: 2,
	});
	expect(text).toMatch(/ strings +0 % {2}2 to translate\n/);
	expect(text).toContain("es.json:2\n    English now:  Menu");
});
