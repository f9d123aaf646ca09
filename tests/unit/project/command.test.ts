import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { command } from "../../../scripts/project/command.ts";
import { DiagnosticsError } from "../../../scripts/project/diagnostics.ts";

let told = "";
beforeEach(() => {
	told = "";
	vi.spyOn(console, "error").mockImplementation((text: unknown) => {
		told += `${String(text)}\n`;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	process.exitCode = undefined;
});

const failing = async (error: unknown) => {
	await command(() => Promise.reject(error));
	expect(process.exitCode).toBe(1);
	return told;
};

test("errors are told each on its line, with their number, and no stack", async () => {
	const diagnostic = { file: "_data/hours.json", line: 3, column: 2, message: "the closing time is missing." };
	expect(await failing(new DiagnosticsError([diagnostic]))).toBe(
		"_data/hours.json:3:2: the closing time is missing.\n1 error. Fix it and run the command again.\n",
	);
});

test.each([
	["ENOSPC", "The disk is full."],
	["EACCES", "This user may not read or write /place."],
	["ENOENT", "/place is not there."],
	["ENOTDIR", "/place could not be read or written (ENOTDIR). Look at what is there, and run the command again."],
])("trouble with files (%s) is told in a sentence", async (code, sentence) => {
	expect(await failing(Object.assign(new Error(`${code}: no`), { code, path: "/place" }))).toContain(sentence);
});

test("trouble between two places names the one that was to be written", async () => {
	const error = { code: "EISDIR", path: "/from", dest: "/to", syscall: "copyfile" };
	expect(await failing(Object.assign(new Error("EISDIR: illegal"), error))).toBe(
		"/to could not be read or written (EISDIR). Look at what is there, and run the command again.\n",
	);
});

test("anything else is told by its message alone", async () => {
	expect(await failing(new Error("No."))).toBe("No.\n");
});
