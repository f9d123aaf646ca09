import { readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sumsOfFolder, sumsText } from "../../../scripts/hosting/checksums.ts";
import { makeCopies } from "../../../scripts/offline/make-copies.ts";
import { siteFiles } from "../../../scripts/urls/site-files.ts";
import { cityFolders } from "../../city.ts";
import { newFolder, removeFolder, writeFiles } from "./small-copy.ts";
import { PUBLIC_KEY } from "./test-keys.ts";

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

test("a site of the day that is wanted needs no note", async () => {
	expect((await make({ SITE_DATE: "2018-11-05" })).notes).toEqual([]);
});

test("the key by which copies are checked lies beside them, and one that is none is told", async () => {
	const { notes } = await make({ SITE_DATE: "2018-11-05", MINISIGN_PUBLIC_KEY: PUBLIC_KEY });
	expect(notes).toEqual([expect.stringContaining("is not signed yet")]);
	expect(await readFile(path.join(root, "_site/offline/minisign.pub"), "utf8")).toBe(PUBLIC_KEY);
	await expect(make({ MINISIGN_PUBLIC_KEY: "lake" })).rejects.toThrow(
		"MINISIGN_PUBLIC_KEY holds no minisign public key.",
	);
	expect(await readdir(root)).toEqual(["_site"]);
});

test("a site of another day is told", async () => {
	expect((await make({ SITE_DATE: "2018-11-06" })).notes[0]).toContain("The finished site is of 2018-11-05.");
});

test("a site without an address is told", async () => {
	await fill({ "index.html": HOME.replace("city.example", "wearelake.example") });
	expect((await make({ SITE_DATE: "2018-11-05" })).notes[0]).toContain("The site has no address yet");
});

test("a SITE_DATE that is no day is refused as the build does", async () => {
	await expect(make({ SITE_DATE: "garbage" })).rejects.toThrow('SITE_DATE is "garbage", which is not a day.');
});

test("what lies among the copies and is none is never lost, nor is a link in the site", async () => {
	await fill({ "offline/thesis.txt": "years of work" });
	await expect(make({})).rejects.toThrow(/offline.thesis\.txt is no former copy, and would be lost\. Move it/);
	await rm(path.join(root, "_site/offline/thesis.txt"));
	await symlink("/", path.join(root, "_site/link"));
	await expect(make({})).rejects.toThrow("link is no former copy");
	expect(await readdir(root)).toEqual(["_site"]);
});

test("former copies go, and all else of the site stays", async () => {
	await fill({ "offline/copy.zip": "old" });
	const site = path.join(root, "_site");
	await writeFile(path.join(site, "SHA256SUMS"), sumsText(await sumsOfFolder(site)));
	await fill({ "own/page.txt": "of somebody" });
	await make({});
	expect(await siteFiles(site)).toEqual(["SHA256SUMS", "index.html", "own/page.txt", "pagefind/pagefind.js"]);
});
