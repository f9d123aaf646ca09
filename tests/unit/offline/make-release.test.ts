import { mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeRelease } from "../../../scripts/offline/make-release.ts";
import { cityFolders } from "../../city.ts";
import { newFolder, removeFolder, writeFiles } from "./small-copy.ts";
import * as keys from "./test-keys.ts";
import { judge } from "./verify/judge.ts";

const HOME =
	'<link rel="canonical" href="https://city.example/"><time datetime="2018-11-05" data-edition>5 November</time>';
const ENV = { MINISIGN_PUBLIC_KEY: keys.PUBLIC_KEY };

let root: string;
beforeEach(async () => {
	root = await newFolder();
	const site = { "index.html": HOME, "offline/index.html": "the list", "offline/wearempls-2018-11-05.zip": "a copy" };
	await writeFiles(path.join(root, "_site"), new Map(Object.entries(site)));
});
afterEach(() => removeFolder(root));

const make = (env: Record<string, string>) =>
	makeRelease({ ...cityFolders, root, output: path.join(root, "_site") }, env);
const release = () => path.join(root, "_release");

test("a release has the copies, the project's parts, the key, and a list over all of it", async () => {
	const { edition, files } = await make(ENV);
	expect(edition).toBe("2018-11-05");
	expect(files).toEqual(["SHA256SUMS", "minisign.pub", "sbom.cdx.json", "wearempls-2018-11-05.zip"]);
	expect((await judge(release())).good).toBe(true);
	expect((await readdir(root)).sort()).toEqual(["_release", "_site"]);
});

test("the former release goes whole, with its signature", async () => {
	await make(ENV);
	await writeFile(path.join(release(), "SHA256SUMS.minisig"), "of the former list");
	await rm(path.join(root, "_site/offline/wearempls-2018-11-05.zip"));
	await writeFile(path.join(root, "_site/offline/pocket.html"), "a pocket");
	expect((await make({})).files).toEqual(["SHA256SUMS", "pocket.html", "sbom.cdx.json"]);
});

test("it is the same bytes each time", async () => {
	await make(ENV);
	const before = await readFile(path.join(release(), "SHA256SUMS"), "utf8");
	await make(ENV);
	expect(await readFile(path.join(release(), "SHA256SUMS"), "utf8")).toBe(before);
});

test("what cannot be done is told in a sentence, and nothing is lost", async () => {
	await make(ENV);
	await expect(make({ MINISIGN_PUBLIC_KEY: "lake" })).rejects.toThrow("holds no minisign public key");
	await rm(path.join(root, "_site/offline"), { recursive: true });
	await expect(make(ENV)).rejects.toThrow("Run npm run mirror first.");
	expect((await judge(release())).good).toBe(true);
	expect((await readdir(root)).sort()).toEqual(["_release", "_site"]);
});

test.each([
	["with nothing else", []],
	["with a list of its own", ["SHA256SUMS"]],
])("something else in its place is left alone, %s", async (_, lists) => {
	await mkdir(release());
	await writeFile(path.join(release(), "thesis.txt"), "years of work");
	for (const list of lists) await writeFile(path.join(release(), list), `${"0".repeat(64)}  thesis.txt\n`);
	await expect(make(ENV)).rejects.toThrow("Something else than a former release is in");
	expect(await readdir(release())).toEqual([...lists, "thesis.txt"]);
});

test("what lies in a former release is never lost", async () => {
	await make({});
	await writeFile(path.join(release(), "thesis.txt"), "years of work");
	await expect(make({})).rejects.toThrow(/former release is in .*: thesis\.txt\. Move it away/);
	expect(await readdir(release())).toContain("thesis.txt");
});

test("a file in its place is left alone", async () => {
	await writeFile(release(), "years of work");
	await expect(make({})).rejects.toThrow("ENOTDIR");
	expect(await readFile(release(), "utf8")).toBe("years of work");
});

test("a site that was killed while it changed places is put back first", async () => {
	await rename(path.join(root, "_site"), path.join(root, "_site.draft-1073741824-old"));
	expect((await make({})).edition).toBe("2018-11-05");
	expect((await readdir(root)).sort()).toEqual(["_release", "_site"]);
});

test("a link is followed to the folder that it leads to", async () => {
	await mkdir(path.join(root, "downloads"));
	await symlink("downloads", release());
	await make({});
	expect(await readdir(path.join(root, "downloads"))).toContain("SHA256SUMS");
	expect(await readlink(release())).toBe("downloads");
});
