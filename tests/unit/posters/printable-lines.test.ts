import { expect, test } from "vitest";
import { printableLines } from "../../../scripts/posters/missing-letters.ts";
import type { Poster } from "../../../scripts/posters/posters.ts";

const line = (name: string) => ({ lang: "x", name, phrase: "Call", number: "612-555-0100" });
const sheet = (calls: object | null) => ({ name: "poster", board: { language: "en", calls } }) as unknown as Poster;
const latin = (character: string): boolean => character < "\u0250";

test("a line whose letters the fonts lack is left out and named, the others stay", () => {
	const found = printableLines(sheet({ languages: [line("Español"), line("العربية")] }), latin);
	expect(found.leftOut).toEqual(["العربية"]);
	expect(found.sheet.board.calls?.languages.map(({ name }) => name)).toEqual(["Español"]);
});

test("a sheet that names no lines stays as it is", () => {
	const sign = sheet(null);
	expect(printableLines(sign, latin)).toEqual({ sheet: sign, leftOut: [] });
});
