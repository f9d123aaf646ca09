import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { findRecord, stampChecked, withoutOldRows } from "../../../scripts/facts/stamp-checked.ts";
import { cityFolders } from "../../city.ts";

const hotlines = readFileSync(path.join(cityFolders.data, "hotlines.json"), "utf8");
const place = findRecord(hotlines, "hotlines", "county-line");

test("a stamp adds one line after asOf and changes nothing else", () => {
	if (!place) throw new Error("hotlines.json has no county-line");
	const stamped = stampChecked(hotlines, place, "2026-11-20");
	expect(stamped).not.toBe(hotlines);
	expect(stamped.replace(/,\n\t\t\t"checked": "2026-11-20"/, "")).toBe(hotlines);
});

test("a second stamp changes the day alone", () => {
	if (!place) throw new Error("hotlines.json has no county-line");
	const once = stampChecked(hotlines, place, "2026-11-20");
	expect(stampChecked(once, place, "2026-11-21")).toBe(once.replace("2026-11-20", "2026-11-21"));
});

test("lines that end as on Windows stay so", () => {
	const windows = hotlines.replaceAll("\n", "\r\n");
	const there = findRecord(windows, "hotlines", "county-line");
	if (!there) throw new Error("hotlines.json has no county-line");
	expect(stampChecked(windows, there, "2026-11-20")).not.toMatch(/[^\r]\n/);
});

test("an id that no record has is not found", () => {
	expect(findRecord(hotlines, "hotlines", "county-lin")).toBeUndefined();
});

test.each([
	["OKO", "K"],
	["OOK", "K"],
	["KOO", "K"],
	["OKOKO", "KK"],
	["KK", "KK"],
])("of rows %s those that are marked as changed are taken out, with one comma each", (rows, left) => {
	const row = (kind: string, index: number) =>
		kind === "O" ? `{ "at": ${index}, "superseded": {} }` : `{ "at": ${index} }`;
	const textOf = (all: readonly string[]) => `{ "hours": [{ "id": "a", "weekly": [\n${all.join(",\n")}\n] }] }`;
	const all = [...rows].map(row);
	const kept = all.filter((it) => !it.includes("superseded"));
	expect(kept).toHaveLength(left.length);
	expect(withoutOldRows(textOf(all), ["hours", 0])).toBe(textOf(kept));
});
