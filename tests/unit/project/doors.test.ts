import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { siteFiles } from "../../../scripts/urls/site-files.ts";

/**
 * The tests that may read what staff edit, or what is built of it: they assert rules, never sentences, counts or sizes of today. All others
 * read the frozen city of tests/city, or words of their own.
 */
const MAY_READ_THE_REAL_SITE = [
	/^real\//,
	/^edits\//,
	/^search\/recall\.test\.ts$/,
	// The finished site in browsers, in its copies and on hosts.
	/^browser\/(built-site|privacy\.spec)\.ts$/,
	/^offline\//,
	/^hosts\//,
	/^old-browsers\//,
];

/** The ways to it: the helper that is made for it, and those that would go around it. */
const DOORS: readonly [name: string, pattern: RegExp][] = [
	["tests/real-site.ts", /from "[./]*\/real-site\.ts"/],
	["siteFolders() of the project", /siteFolders\((\{\})?\)/],
	[
		"a path from the project's root",
		/projectRoot,\s*["'`](_data|content|_includes\/strings|assets\/(art\/words|images)|_site)\b(?!\/(feeds|records))/,
	],
	["an import of its files", /(from|import\() ?"(\.\.\/)+(_data|_includes\/strings|assets\/art\/words)\//],
	["the folders that people edit", /\bEDITED_FOLDERS\b/],
];

const root = path.join(projectRoot, "tests");
const files = (await siteFiles(root)).filter((file) => /\.ts$/.test(file) && !file.startsWith("city/"));
/** Those that hold the doors themselves, or a list of templates, which are works. */
const KEEPERS = ["real-site.ts", "unit/project/doors.test.ts", "site/build-fixture.ts", "site/sources.test.ts"];

describe("only the tests that are listed here read the real site", () => {
	test.each(DOORS)("by %s", (_name, pattern) => {
		const readers = files.filter((file) => pattern.test(readFileSync(path.join(root, file), "utf8")));
		const others = readers.filter(
			(file) => !KEEPERS.includes(file) && !MAY_READ_THE_REAL_SITE.some((place) => place.test(file)),
		);
		expect(
			others.map((file) => `tests/${file}`),
			"Read the frozen city instead (tests/city.ts), or move what asserts a rule of the real site to tests/real.",
		).toEqual([]);
	});
});
