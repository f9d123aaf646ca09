import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { siteFolders } from "../../../scripts/project/folders.ts";
import { requireOutput } from "../../../scripts/site/require-output.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "output-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const judge = (output: string) => () => requireOutput(siteFolders({ SITE_OUTPUT: output }));

test("the usual folder, a new one and an empty one may be built into", () => {
	expect(judge("_site")).not.toThrow();
	expect(judge(path.join(folder, "new"))).not.toThrow();
	expect(judge(folder)).not.toThrow();
});

test("a former site may be replaced", () => {
	writeFileSync(path.join(folder, "_headers"), "");
	expect(judge(folder)).not.toThrow();
});

test.each([".", "..", "content", "content/en", "_data", "_includes/strings", "assets", ".git", "node_modules/x"])(
	"the sources in %s are never replaced",
	(output) => expect(judge(output)).toThrow("sources"),
);

test("a folder with other files, and a file, are never replaced", () => {
	mkdirSync(path.join(folder, "letters"));
	expect(judge(folder)).toThrow("something else than a former site is there");
	writeFileSync(path.join(folder, "letter.txt"), "Dear");
	expect(judge(path.join(folder, "letter.txt"))).toThrow("that is a file");
});
