import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeCopies } from "../../../scripts/mirror/make-copies.ts";
import { cityFolders } from "../../city.ts";
import { newFolder, removeFolder, writeFiles } from "./small-copy.ts";

const HOME =
	'<html lang="en"><link rel="canonical" href="https://city.example/"><time datetime="2018-11-05" data-edition></time>';
const ENGINE = "export const [init, options, search] = [0, 0, 0];";

let root: string;
beforeEach(async () => {
	root = await newFolder();
	await fill({ "index.html": HOME, "pagefind/pagefind.js": ENGINE });
});
afterEach(() => removeFolder(root));

const fill = (files: Record<string, string>) => writeFiles(path.join(root, "_site"), new Map(Object.entries(files)));
const make = (env: NodeJS.ProcessEnv) =>
	makeCopies({ folders: { ...cityFolders, output: path.join(root, "_site") }, env, steps: [] });

test("a site of the day that is wanted needs no other note than that nobody signed", async () => {
	expect((await make({ SITE_DATE: "2018-11-05" })).notes).toEqual([expect.stringContaining("unsigned")]);
});

test("a site of another day is told", async () => {
	expect((await make({ SITE_DATE: "2018-11-06" })).notes[0]).toContain("The finished site is of 2018-11-05.");
});

test("a SITE_DATE that is no day is refused as the build does", async () => {
	await expect(make({ SITE_DATE: "garbage" })).rejects.toThrow('SITE_DATE is "garbage", which is not a day.');
});

test("a file where the folder of copies should be is told in a sentence, and nothing is left beside the site", async () => {
	await fill({ offline: "a plain file" });
	await expect(make({})).rejects.toThrow(/offline is a file where the folder of copies should be\. Move it away/);
	expect(await readdir(root)).toEqual(["_site"]);
});
