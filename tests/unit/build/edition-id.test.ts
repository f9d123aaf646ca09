import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { editionId } from "../../../scripts/build/edition-id.ts";
import { isTrial } from "../../../scripts/build/pipeline.ts";
import { type Folders, siteFolders } from "../../../scripts/project/folders.ts";
import { CITY } from "../../city.ts";

let root: string;
let folders: Folders;
const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "edition-"));
	for (const name of ["_data", "content"]) cpSync(path.join(CITY, name), path.join(root, name), { recursive: true });
	folders = siteFolders({ SITE_FOLDER: root });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("one changed letter gives another name, and undoing it the former", async () => {
	const file = "content/en/note.md";
	write(file, "Welcome");
	const before = await editionId(folders);
	write(file, "Welcome!");
	const after = await editionId(folders);
	write(file, "Welcome");
	expect(before).toMatch(/^[0-9a-f]{7}$/);
	expect(after).not.toBe(before);
	expect(await editionId(folders)).toBe(before);
});

test("the name of a file counts, the place of the project and what systems leave behind do not", async () => {
	write("content/en/a.md", "Welcome");
	const before = await editionId(folders);
	const elsewhere = mkdtempSync(path.join(tmpdir(), "edition of another name "));
	cpSync(root, elsewhere, { recursive: true });
	expect(await editionId(siteFolders({ SITE_FOLDER: elsewhere }))).toBe(before);
	write("content/.DS_Store", "");
	write("content/en/a.md~", "Welcom");
	expect(await editionId(folders)).toBe(before);
	rmSync(elsewhere, { recursive: true });
	rmSync(path.join(root, "content/en/a.md"));
	write("content/en/b.md", "Welcome");
	expect(await editionId(folders)).not.toBe(before);
});

test("a build is a trial where Netlify makes it for anything but publication", () => {
	const contexts = ["deploy-preview", "branch-deploy", "production", "", undefined];
	expect(contexts.map((CONTEXT) => isTrial({ CONTEXT }))).toEqual([true, true, false, false, false]);
});
