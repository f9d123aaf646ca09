import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { annotated, toAnnotation, typeDiagnostics } from "../../../scripts/github/annotated.ts";
import { DiagnosticsError } from "../../../scripts/project/diagnostics.ts";

const diagnostic = { file: "_data/hours.json", line: 3, column: 2, message: "the closing time is missing." };

let told: string[];
let folder: string;
beforeEach(async () => {
	told = [];
	folder = await mkdtemp(path.join(tmpdir(), "wearempls-"));
	vi.spyOn(console, "log").mockImplementation((text: unknown) => {
		told.push(String(text));
	});
});
afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true, force: true });
});

test("an error becomes one command that names file, line and column", () => {
	expect(toAnnotation(diagnostic)).toBe(
		"::error file=_data/hours.json,line=3,col=2,title=A mistake to fix::the closing time is missing.",
	);
	expect(toAnnotation(diagnostic, "warning")).toMatch(/^::warning file=.*,title=Please look at this::/);
});

test("what GitHub would read as part of the command is escaped, and a message can begin no command of its own", () => {
	const odd = { file: "content/en/a,b:c%.md", line: 1, column: 1, message: "100%: one,\r\n::error::two" };
	expect(toAnnotation(odd)).toBe(
		"::error file=content/en/a%2Cb%3Ac%25.md,line=1,col=1,title=A mistake to fix::100%25: one,%0D%0A::error::two",
	);
});

test("with --annotations every error is told at its line and on the summary, and the command still fails", async () => {
	const env = { GITHUB_STEP_SUMMARY: path.join(folder, "summary.md") };
	const run = () =>
		Promise.reject(new DiagnosticsError([diagnostic, { ...diagnostic, line: 9, message: "a ``` stands here." }]));
	await expect(annotated(["--annotations"], env, run)).rejects.toThrow(DiagnosticsError);
	expect(told.map((line) => line.split(",")[1])).toEqual(["line=3", "line=9"]);
	expect(await readFile(env.GITHUB_STEP_SUMMARY, "utf8")).toBe(
		"## 2 mistakes to fix\n\n````text\n_data/hours.json:3:2: the closing time is missing.\n_data/hours.json:9:2: a ``` stands here.\n````\n",
	);
});

test("without it nothing is told beside the command's own words, also on GitHub", async () => {
	const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: path.join(folder, "summary.md") };
	await expect(annotated([], env, () => Promise.reject(new DiagnosticsError([diagnostic])))).rejects.toThrow();
	await annotated([], env, async ({ tell }) => tell([diagnostic], "warning"));
	expect(told).toEqual([]);
	await expect(readFile(env.GITHUB_STEP_SUMMARY, "utf8")).rejects.toThrow();
});

test("what TypeScript says is told at its line", () => {
	const printed = "scripts/a.ts(3,5): error TS2304: Cannot find name 'x'.\n  It is not there.\nFound 1 error.\n";
	expect(typeDiagnostics(printed)).toEqual([
		{ file: "scripts/a.ts", line: 3, column: 5, message: "TS2304: Cannot find name 'x'." },
	]);
});
