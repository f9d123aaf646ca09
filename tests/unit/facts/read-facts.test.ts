import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkFacts, readFacts } from "../../../scripts/facts/read-facts.ts";
import { dayIn } from "../../../scripts/facts/site-days.ts";
import { DiagnosticsError, formatDiagnostic } from "../../../scripts/project/diagnostics.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { cityFolders } from "../../city.ts";
import { diagnosticsOf, event, hotline, readSmallSite } from "./small-site.ts";

describe("reading all facts", () => {
	it("gives typed records in the order of the file, and by id", () => {
		const { facts, diagnostics } = readSmallSite({ hotlines: [hotline("b", "311"), hotline("a", "711")] });
		expect(diagnostics).toEqual([]);
		expect(facts?.siteDate).toBe("2018-11-05");
		expect(facts?.site.title).toBe("A small site");
		expect(facts?.hotlines.all.map(({ id }) => id)).toEqual(["b", "a"]);
		expect(facts?.hotlines.byId.get("a")?.numbers[0]?.dial).toBe("711");
		expect(facts?.languages.byId.get("en")?.tag).toBe("en");
		expect(Object.keys(facts ?? {})).not.toContain("today");
	});

	it("needs every file, also one whose list is empty", () => {
		expect(diagnosticsOf({ toolkit: null, site: null })).toEqual([
			"site.json: the file is missing. Bring it back, or add it with the site's own facts.",
			'toolkit.json: the file is missing. Bring it back, or add it with { "$schema": "…", "toolkit": [] } if there are none.',
		]);
	});

	it("names files that nobody would ever read", () => {
		expect(
			diagnosticsOf({
				"hotline.json": "{}",
				"hours.jsonc": "{}",
				"notes.txt": "",
				"old/hours.json": "{}",
				".DS_Store": "",
			}),
		).toEqual([
			'hotline.json: there are no facts of the kind "hotline", so the file is never read. Put what it holds into hotlines.json, and take it out.',
			"hours.jsonc: only files that end in .json are read. Name it hours.json.",
			"notes.txt: this file is never read, since only .json files with known names are. Take it out.",
			"old: folders are not read. Put its files directly into _data/, or take it out.",
		]);
	});

	it.each([
		["open and shut", `${"[".repeat(3000)}${"]".repeat(3000)}`],
		["only open", "[".repeat(100_000)],
		["of fields", `${'{"a":'.repeat(3000)}1${"}".repeat(3000)}`],
	])("says of brackets within brackets that they are too many: %s", (_name, text) => {
		expect(diagnosticsOf({ "events/a.json": text })).toEqual([
			"events/a.json: more than 50 brackets are open here, one within the other. Close those before it, or take them out.",
		]);
	});

	it("does not count brackets within texts", () => {
		expect(diagnosticsOf({ events: [event("a", { summary: { en: "[".repeat(60) } })] })).toEqual([]);
	});

	it("says what stands in the place of a file or of the folder", () => {
		const root = mkdtempSync(path.join(tmpdir(), "facts-"));
		const data = path.join(root, "_data");
		const judge = () => checkFacts({ data, root, siteDate: "2018-11-05", today: "2018-11-05" }).diagnostics;
		try {
			writeFileSync(data, "");
			expect(judge().map(formatDiagnostic)).toEqual([
				"_data:1:1: this is a file, and facts stand in a folder. Take it out, and put the folder of the facts in its place.",
			]);
			rmSync(data);
			mkdirSync(path.join(data, "hours.json"), { recursive: true });
			const of = (name: string) =>
				judge()
					.filter(({ file }) => file.endsWith(name))
					.map(({ message }) => message);
			expect(of("hours.json")).toEqual(["this is a folder with the name of a file. Put the file in its place."]);
		} finally {
			rmSync(root, { recursive: true });
		}
	});

	it("goes on judging after a slip that is plain", () => {
		const text = JSON.stringify({ $schema: "", hotlines: [hotline("a", "+16121234", { owner: "x" })] });
		expect(diagnosticsOf({ hotlines: `\uFEFF${text}` })).toHaveLength(3);
	});

	it("throws everything at once, sorted, as sentences with places", () => {
		const options = { data: path.join(projectRoot, "no-such-folder"), root: projectRoot, siteDate: "2018-11-05" };
		const act = () => readFacts({ ...options, today: "2018-11-05" });
		expect(act).toThrow(/^no-such-folder\/alert\.json:1:1: the file is missing\..*\nno-such-folder\/announcements/);
	});

	it("tells the first fifty, and keeps all", () => {
		const diagnostics = Array.from({ length: 52 }, (_, line) => ({
			file: "a.json",
			line,
			column: 1,
			message: "it is wrong.",
		}));
		const error = new DiagnosticsError(diagnostics);
		expect(error.message.split("\n")).toHaveLength(51);
		expect(error.message).toMatch(/\n… and 2 more$/);
		expect(error.diagnostics).toHaveLength(52);
		expect(new DiagnosticsError(diagnostics.slice(2)).message).not.toContain("more");
	});

	it("finds no error in the facts of the frozen city", () => {
		const today = dayIn("America/Chicago", new Date());
		const { diagnostics } = checkFacts({ ...cityFolders, siteDate: today, today });
		expect(diagnostics).toEqual([]);
	});
});
