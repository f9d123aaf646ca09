import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkFacts } from "../../../scripts/facts/read-facts.ts";
import { checkSources } from "../../../scripts/project/check-sources.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { isEdited } from "../../../scripts/project/source-kinds.ts";

let root: string;
beforeEach(() => {
	root = path.join(mkdtempSync(path.join(tmpdir(), "sources-")), "site");
	write("_data/hours.json");
	write("content/en/rights.md");
});
afterEach(() => rmSync(path.dirname(root), { recursive: true }));

const at = (file: string): string => path.join(root, file);
function write(file: string): void {
	mkdirSync(path.dirname(at(file)), { recursive: true });
	writeFileSync(at(file), "");
}
function link(target: string, file: string): void {
	mkdirSync(path.dirname(at(file)), { recursive: true });
	symlinkSync(target, at(file));
}
const judge = () => checkFacts({ data: at("_data"), root, siteDate: "2018-11-05", today: "2018-11-05" });

describe("the sources of a site", () => {
	test("of the project itself are all of a known kind", () => {
		expect(checkSources(projectRoot)).toEqual({ unsafe: [], strays: [] });
	});

	test.each([
		["a page", "/etc/hostname", "content/en/a.md"],
		["a file of facts", "hours.json", "_data/events.json"],
		["a picture", "/etc/hostname", "assets/images/deep/a.jpg"],
		["words of posters", "/etc/hostname", "assets/art/words/so.json"],
		["strings", "/etc/hostname", "_includes/strings/so.json"],
		["a folder", "/etc", "content/so"],
		["a whole folder of sources", "/etc", "assets"],
		["a link to nowhere", "gone.md", "content/en/a.md"],
		["a link to itself", "a.md", "content/en/a.md"],
		["a device without an end", "/dev/zero", "_data/events.json"],
		["a name that systems leave behind", "/etc/hostname", "content/en/.DS_Store"],
	])("are never a link: %s", (_, target, file) => {
		link(target, file);
		const told = { file, line: 1, column: 1, message: expect.stringMatching(/^this is a link, .* take it out\.$/) };
		expect(checkSources(root).unsafe).toEqual([told]);
		// Nothing is opened, which a device would never let end.
		expect(judge()).toMatchObject({ diagnostics: [told], warnings: [] });
	});

	test("are never a pipe or a socket, at which a reader waits for ever", async () => {
		execFileSync("mkfifo", [at("_data/events.json")]);
		const server = createServer().listen(at("content/en/a.md"));
		await new Promise((resolve) => server.once("listening", resolve));
		try {
			expect(judge().diagnostics.map(({ file, message }) => `${file}: ${message.split(". ")[0]}`)).toEqual([
				"_data/events.json: this is neither a file nor a folder but a device, a pipe or a socket",
				"content/en/a.md: this is neither a file nor a folder but a device, a pipe or a socket",
			]);
		} finally {
			server.close();
		}
	});

	test.each([
		"content/x.11ty.ts",
		"content/x.11ty.js",
		"content/content.11tydata.js",
		"content/en/en.11tydata.mjs",
		"content/en/.english/x.11ty.ts",
		"content/es/.english/es.js",
		"content/feeds/robots.11ty.ts",
		"content/en/x.njk",
		"_data/eleventyComputed.js",
		"_data/deep/x.cjs",
		"_includes/strings/x.ts",
		"_includes/strings/synonyms/x.js",
		"_includes/_data/x.js",
		"assets/images/x.js",
		"assets/x.11ty.ts",
	])("never hold code where none belongs: %s", (file) => {
		write(file);
		expect(checkSources(root).strays).toEqual([
			{
				file,
				line: 1,
				column: 1,
				message: expect.stringMatching(
					/^this is code, and none is run from here\. Take it out: in \w+\/ lie only .*\.$/,
				),
			},
		]);
	});

	test.each([
		"content/.eleventyignore",
		"content/en/.hidden/a.md",
		"content/en/.a.md",
		"content/en/en.json",
		"content/en/en.11tydata.json",
		"content/a.md",
		"_data/deep/er/hours.json",
		"_data/hours",
		"assets/images/.a.svg",
		"assets/images/a.gif",
		"assets/a.css",
		"assets/art/words/deep/es.json",
		"_includes/strings/deep/es.json",
	])("hold nothing else that is not of a known kind: %s", (file) => {
		write(file);
		expect(checkSources(root).strays).toEqual([
			{ file, line: 1, column: 1, message: expect.stringMatching(/^nothing reads this file here\. Take it out: /) },
		]);
	});

	test("may hold what each system leaves behind", () => {
		for (const file of ["content/.DS_Store", "assets/images/Thumbs.db", "assets/images/.gitkeep"]) write(file);
		expect(checkSources(root)).toEqual({ unsafe: [], strays: [] });
	});
});

test("only facts, words and pictures are what editors change", () => {
	const files = ["_data/hours.json", "content/en/about/a.md", "content/es/.english/a.json", "assets/images/a.png"];
	expect(files.filter((file) => !isEdited(file))).toEqual([]);
	const works = [
		"content/x.11ty.ts",
		"content/es/.english/x.11ty.ts",
		"_data/x.js",
		"assets/styles/site.css",
		".npmrc",
	];
	expect(works.filter(isEdited)).toEqual([]);
});
