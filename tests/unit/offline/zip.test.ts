import { unzipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { zipPieces } from "../../../scripts/offline/zip.ts";
import { zipOf } from "./zip-of.ts";

const zone = process.env.TZ;
afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

const bytes = (text: string) => Buffer.from(text);
const FILES = [
	["a/b.png", bytes("png")],
	["index.html", bytes("<p>".repeat(500))],
	["señal.txt", bytes("ñ".repeat(500))],
] as const;

describe("the zip of a copy", () => {
	test("holds every file in one folder, under names in UTF-8", async () => {
		const files = unzipSync(await zipOf(FILES, "wearempls-2018-11-05", "2018-11-05"));
		expect(Object.keys(files)).toEqual(
			["a/b.png", "index.html", "señal.txt"].map((it) => `wearempls-2018-11-05/${it}`),
		);
		expect(Buffer.from(files["wearempls-2018-11-05/señal.txt"] ?? []).toString()).toBe("ñ".repeat(500));
	});

	test("has the same bytes in every time zone", async () => {
		process.env.TZ = "Asia/Tokyo";
		const tokyo = await zipOf(FILES, "a", "2018-03-11");
		process.env.TZ = "America/Chicago";
		const minneapolis = await zipOf(FILES, "a", "2018-03-11");
		expect(tokyo.equals(minneapolis)).toBe(true);
	});

	test("dates its files with the day of the edition and lets everybody read them", async () => {
		const zip = await zipOf([["a", bytes("")]], "f", "2018-11-05");
		const entry = zip.indexOf(Buffer.from("PK\u0001\u0002"));
		// PKZIP APPNOTE 4.4.6: days in the lowest five bits, then months, then years from 1980.
		expect(zip.readUInt16LE(entry + 14)).toBe(((2018 - 1980) << 9) | (11 << 5) | 5);
		expect((zip.readUInt32LE(entry + 38) >>> 16).toString(8)).toBe("100644");
	});

	test("squeezes no picture twice, and has no file that a reader of streams refuses", async () => {
		const zip = await zipOf([...FILES, ["c.png", Buffer.alloc(5000)]], "f", "2018-11-05");
		// Rows of the directory, without the mark that each begins with.
		const rows = zip.toString("latin1").split("PK\u0001\u0002").slice(1);
		const entries = rows
			.map((row) => Buffer.from(row, "latin1"))
			.map((row) => ({ method: row.readUInt16LE(6), isSqueezed: row.readUInt32LE(16) < row.readUInt32LE(20) }));
		expect(entries.map(({ method }) => method)).toEqual([8, 8, 8, 8]);
		expect(entries.map(({ isSqueezed }) => isSqueezed)).toEqual([false, true, true, false]);
	});

	test("hands on what it has before it asks for all files", async () => {
		const asked: string[] = [];
		function* files() {
			for (const file of ["a.png", "b.png"]) {
				asked.push(file);
				yield [file, Buffer.alloc(2 ** 20)] as const;
			}
		}
		const pieces = zipPieces(files(), "f", "2018-11-05");
		await pieces.next();
		expect(asked).toEqual(["a.png"]);
		await pieces.return();
	});

	test("refuses what its format cannot count, in a sentence", async () => {
		const pieces = (most: { files: number; bytes: number }) =>
			Array.fromAsync(zipPieces(FILES, "f", "2018-11-05", most));
		const told = /^The site is too large for a zip, which holds at most /;
		await expect(pieces({ files: 2, bytes: 10_000 })).rejects.toThrow(told);
		await expect(pieces({ files: 3, bytes: 100 })).rejects.toThrow(told);
		expect(await pieces({ files: 3, bytes: 10_000 })).not.toEqual([]);
	});
});
