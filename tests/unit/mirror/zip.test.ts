import { unzipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { sortedFiles } from "../../../scripts/mirror/copy.ts";
import { zipOf } from "../../../scripts/mirror/zip.ts";

const zone = process.env.TZ;
afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

const bytes = (text: string) => Buffer.from(text);
const FILES = sortedFiles([
	["señal.txt", bytes("ñ".repeat(500))],
	["index.html", bytes("<p>".repeat(500))],
	["a/b.png", bytes("png")],
]);

describe("the zip of a copy", () => {
	test("holds every file in one folder, under names in UTF-8", () => {
		const files = unzipSync(zipOf(FILES, "wearempls-2018-11-05", "2018-11-05"));
		expect(Object.keys(files)).toEqual(
			["a/b.png", "index.html", "señal.txt"].map((it) => `wearempls-2018-11-05/${it}`),
		);
		expect(Buffer.from(files["wearempls-2018-11-05/señal.txt"] ?? []).toString()).toBe("ñ".repeat(500));
	});

	test("has the same bytes in every time zone and for every order of its files", () => {
		process.env.TZ = "Asia/Tokyo";
		const tokyo = zipOf(FILES, "a", "2018-03-11");
		process.env.TZ = "America/Chicago";
		const minneapolis = zipOf(sortedFiles([...FILES].reverse()), "a", "2018-03-11");
		expect(Buffer.from(tokyo).equals(minneapolis)).toBe(true);
	});

	test("dates its files with the day of the edition and lets everybody read them", () => {
		const zip = Buffer.from(zipOf(sortedFiles([["a", bytes("")]]), "f", "2018-11-05"));
		const entry = zip.indexOf(Buffer.from("PK\u0001\u0002"));
		// PKZIP APPNOTE 4.4.6: days in the lowest five bits, then months, then years from 1980.
		expect(zip.readUInt16LE(entry + 14)).toBe(((2018 - 1980) << 9) | (11 << 5) | 5);
		expect((zip.readUInt32LE(entry + 38) >>> 16).toString(8)).toBe("100644");
	});
});
