import { expect, test } from "vitest";
import { sumsText } from "../../../../scripts/hosting/checksums.ts";
import { readSums } from "../../../../scripts/hosting/read-checksums.ts";

const A = "a".repeat(64);
const B = "b".repeat(64);
const read = (text: string) => {
	const { sums, troubles } = readSums(Buffer.from(text));
	return { names: [...sums.keys()], troubles };
};

test("a list is read as it was written, whatever the names", () => {
	const names = ["plain", "two words", "é", "line\nbreak", "back\\nslash", "re\rturn", "*star"];
	const { names: found, troubles } = read(sumsText(names.map((file) => ({ file, sha256: A }))));
	// A backslash is a slash on Windows, which leads nowhere out of the copy.
	expect(found.sort()).toEqual([...names].sort());
	expect(troubles).toEqual([]);
});

test("the mark for binary and capital digits are read as sha256sum reads them", () => {
	expect(readSums(Buffer.from(`${A.toUpperCase()} *a\n`)).sums.get("a")).toBe(A);
});

test.each([
	[`${A}  a\r\n${B}  b\r\n`, "SHA256SUMS has the line ends of Windows, so a program has changed it on its way."],
	[`${A}  a\n${B}  b`, "SHA256SUMS ends in the middle of a line, so some of it may be lost."],
	[`${A}  a\n${B}  a\n`, "SHA256SUMS:2: a is listed twice."],
	[`${A}  a\n${A}  a\n`, "SHA256SUMS:2: a is listed twice."],
	[`${A}  a\n\n`, "SHA256SUMS:2: this line is not a checksum and a name."],
	[`# made by hand\n${A}  a\n`, "SHA256SUMS:1: this line is not a checksum and a name."],
	[`${A}  a\n${"b".repeat(63)}  b\n`, "SHA256SUMS:2: this line is not a checksum and a name."],
	[`${A}  a\n${A}  ../b\n`, "SHA256SUMS:2: ../b names a place outside of the copy."],
	[`${A}  a\n${A}  x/../../b\n`, "SHA256SUMS:2: x/../../b names a place outside of the copy."],
	[`${A}  a\n${A}  /etc/passwd\n`, "SHA256SUMS:2: /etc/passwd names a place outside of the copy."],
	[`${A}  a\n${A}  C:/b\n`, "SHA256SUMS:2: C:/b names a place outside of the copy."],
	[`${A}  a\n\\${A}  ..\\\\b\n`, "SHA256SUMS:2: ..\\b names a place outside of the copy."],
	[`${A}  a\n${A}  x//b\n`, "SHA256SUMS:2: x//b is not a plain name."],
	[`${A}  a\n${A}  SHA256SUMS\n`, "SHA256SUMS:2: SHA256SUMS cannot be in the list."],
	[`${A}  a\n${A}  \u001b[2Kb\u202e\n\n`, "SHA256SUMS:3: this line is not"],
])("%j has a trouble of its own", (text, trouble) => {
	const { names, troubles } = read(text);
	expect(names).toContain("a");
	expect(troubles.map((it) => it.slice(0, trouble.length))).toEqual([trouble]);
});

test("what lies outside of the copy is not looked for", () => {
	expect(read(`${A}  a\n${A}  ../b\n${A}  /c\n`).names).toEqual(["a"]);
});

test.each([
	["", "SHA256SUMS lists no file"],
	["nothing here\n", "SHA256SUMS lists no file"],
	["<!doctype html>\n<title>Not here</title>", "Where SHA256SUMS should be stands a web page"],
])("%j is no list at all", (text, sentence) => {
	expect(() => read(text)).toThrow(sentence);
});

test("bytes that are no text are told as damage", () => {
	expect(() => readSums(Buffer.from([0xff, 0xfe, 0x61]))).toThrow("SHA256SUMS is damaged: it is not text.");
});
