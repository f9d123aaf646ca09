import { expect, test } from "vitest";
import { type BuildReport, summary } from "../../../scripts/build/summary.ts";

const NOTHING: BuildReport = {
	pages: new Map(),
	pictures: 0,
	searchBytes: 0,
	searchPages: 0,
	readability: new Map(),
	seconds: new Map(),
	warnings: [],
	notes: [],
};

test("a build ends with a table of what was made, and each warning with its place", () => {
	const told = summary({
		...NOTHING,
		pages: new Map([["en", 16]]),
		pictures: 4,
		searchBytes: 221_400,
		searchPages: 23,
		readability: new Map([["content/en/report.md", "grade 1.4"]]),
		seconds: new Map([["search", 0.34]]),
		warnings: [{ file: "content/en/a.md", line: 3, column: 2, message: "Mind this." }],
		notes: ["No address yet."],
	});
	expect(told.split("\n").map((line) => line.replace(/\s+/g, " ").trim())).toEqual([
		"pages, en 16",
		"pictures 4",
		"search index 23 pages, 221 KB",
		"reading, en/report.md grade 1.4",
		"seconds, search 0.3",
		"Warning: content/en/a.md:3:2: Mind this.",
		"Warning: No address yet.",
	]);
});

test("the numbers of the table stand below each other", () => {
	const lines = summary({ ...NOTHING, pages: new Map([["en", 1]]), seconds: new Map([["a long step", 2]]) }).split(
		"\n",
	);
	const columns = lines.map((line) => line.search(/\S+$|\d+ pages/));
	expect(new Set(columns).size).toBe(1);
});
