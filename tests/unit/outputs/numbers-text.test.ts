import { describe, expect, test } from "vitest";
import { numbersText, wrap } from "../../../scripts/outputs/numbers-text.ts";
import { unnoticed } from "./changed-digits.ts";
import { awkwardPublication, cityPublication } from "./publications.ts";
import { numbersDifferences } from "./read-numbers.ts";

const publications = [
	["the facts of the city while they are in date", cityPublication("2018-11-05")],
	["the facts of the city once they are overdue", cityPublication("2026-11-22", "https://city.example/")],
	["awkward facts", awkwardPublication()],
] as const;

describe.each(publications)("the text of numbers of %s", (_name, pub) => {
	const text = numbersText(pub);
	test("tells every line as the facts do, and a changed digit is noticed", async () => {
		const differences = (it: string) => numbersDifferences(it, pub);
		expect(differences(text)).toEqual([]);
		expect(await unnoticed(text, differences)).toEqual([]);
	});
	test("fits 72 columns, but for addresses that must stay whole", () => {
		expect(text.split("\n").filter((line) => line.length > 72 && !/^\s*https?:\S+$/.test(line))).toEqual([]);
	});
});

test("danger comes first, then the City, then the lines in other languages", () => {
	const text = numbersText(cityPublication("2018-11-05"));
	const places = [
		"\nEmergency\n",
		"\nLake City Helpline\n",
		"\nSpanish line\n",
		"\nHmong line\n",
		"\nLake County Help\n",
	].map((name) => text.indexOf(name));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(places[0]).toBeGreaterThan(0);
});

test("a line in another language is named in that language too", () => {
	expect(numbersText(awkwardPublication())).toContain(
		"The spanish\n  Español: ¿Necesita ayuda?\n  612-673-2700 (Line 2, upstairs)\n",
	);
});

test("a text is broken at spaces only", () => {
	expect(wrap("a".repeat(80), "  ")).toEqual([`  ${"a".repeat(80)}`]);
	expect(wrap(`${"b".repeat(40)} ${"c".repeat(40)}`, " ")).toEqual([` ${"b".repeat(40)}`, ` ${"c".repeat(40)}`]);
});
