import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isListed, sumsOfFolder, sumsText } from "../../../scripts/hosting/checksums.ts";
import { newFolder, removeFolder, SMALL_SITE, sealedSite, sumsOfFiles, writeFiles } from "./small-copy.ts";
import { isHere, stock } from "./stock-tools.ts";

let folder: string;
beforeEach(async () => {
	folder = await newFolder();
});
afterEach(() => removeFolder(folder));

const namesOf = (list: string): string[] =>
	list
		.trimEnd()
		.split("\n")
		.map((line) => line.slice(66));
const ofNames = (names: readonly string[]) => sumsText(names.map((file) => ({ file, sha256: "0".repeat(64) })));

test("the list names every file but itself and its signature, by code point", () => {
	const names = ["b", "B", "\u{10000}", "\uffee", "a/b", "a.txt", "SHA256SUMS", "SHA256SUMS.minisig", "x/SHA256SUMS"];
	expect(namesOf(ofNames(names))).toEqual(["B", "a.txt", "a/b", "b", "x/SHA256SUMS", "\uffee", "\u{10000}"]);
});

test("the order in which files come changes nothing, nor does their reading from a folder", async () => {
	await writeFiles(folder, sealedSite(true));
	const list = sumsText(sumsOfFiles(SMALL_SITE));
	expect(sumsText(sumsOfFiles(new Map([...SMALL_SITE].reverse())))).toBe(list);
	expect(sumsText(await sumsOfFolder(folder))).toBe(list);
});

test("an empty file has the checksum that FIPS 180-4 gives for nothing", () => {
	expect(sumsText(sumsOfFiles(new Map([["empty", new Uint8Array()]])))).toBe(
		"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty\n",
	);
});

describe.skipIf(!isHere("sha256sum"))("sha256sum of the machine", () => {
	// Names as no file of the site has them, but a list must not break by.
	const odd = new Map(
		["plain", "two words", "é", "-n", "*star", "#hash", "line\nbreak", "back\\slash", "re\rturn", "\\n"].map((name) => [
			name,
			name,
		]),
	);

	test("agrees to the list, whatever the names", async () => {
		await writeFiles(folder, odd);
		await writeFile(path.join(folder, "SHA256SUMS"), sumsText(await sumsOfFolder(folder)));
		expect(await stock("sha256sum", ["-c", "--strict", "--quiet", "SHA256SUMS"], folder)).toEqual({
			code: 0,
			output: "",
		});
	});
	test("writes the same list", async () => {
		await writeFiles(folder, odd);
		const list = sumsText(await sumsOfFolder(folder));
		const { output } = await stock("sha256sum", ["--", ...namesInOrder(odd)], folder);
		expect(output).toBe(list);
	});
	test("sees a byte that has changed", async () => {
		await writeFiles(folder, sealedSite());
		const page = path.join(folder, "report/index.html");
		await writeFile(page, (await readFile(page, "utf8")).replace("Report", "report"));
		const { code, output } = await stock("sha256sum", ["-c", "--quiet", "SHA256SUMS"], folder);
		expect(code).toBe(1);
		expect(output).toContain("report/index.html: FAILED");
	});
});

const namesInOrder = (files: ReadonlyMap<string, string>): string[] =>
	[...files.keys()].filter(isListed).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
