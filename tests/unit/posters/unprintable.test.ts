import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import type { PosterData } from "../../../scripts/posters/poster-data.ts";
import { unprintable } from "../../../scripts/posters/unprintable.ts";
import { formatDiagnostic } from "../../../scripts/project/diagnostics.ts";

const root = mkdtempSync(path.join(tmpdir(), "letters-"));
const folders = { root, data: path.join(root, "_data"), strings: path.join(root, "strings") };
mkdirSync(folders.data);
mkdirSync(folders.strings);
writeFileSync(path.join(folders.data, "site.json"), '{\n"statement": {\n"so": "Ж all"\n}\n}');
writeFileSync(path.join(folders.strings, "so.json"), '{\n"a": "plain",\n"b": "from {date} Ю"\n}');
afterAll(() => rmSync(root, { recursive: true }));

const board = {
	title: "Я",
	alt: "Я",
	language: "so",
	statement: { text: "Ж all", lang: "so" },
	calls: null,
	source: "from Oct 30 Ю",
} as Partial<PosterData> as PosterData;

it("names the letters of facts and strings that no font has, each at its line, and none that is not printed", () => {
	const told = unprintable([board, board], (letter) => letter < "Ѐ", folders).map(formatDiagnostic);
	expect(told).toEqual([
		expect.stringMatching(/^_data\/site\.json:3:1: the fonts of posters have no Ж \(U\+0416\)\./),
		expect.stringMatching(/^strings\/so\.json:3:1: the fonts of posters have no Ю \(U\+042E\)\./),
	]);
});
