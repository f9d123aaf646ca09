import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeRelease } from "../../../scripts/mirror/make-release.ts";
import { cityFolders } from "../../city.ts";
import { newFolder, removeFolder, writeFiles } from "./small-copy.ts";
import * as keys from "./test-keys.ts";
import { judge } from "./verify/judge.ts";

const HOME =
	'<link rel="canonical" href="https://city.example/"><time datetime="2018-11-05" data-edition>5 November</time>';
const ENV = { MINISIGN_SECRET_KEY: keys.SECRET_KEY, MINISIGN_PUBLIC_KEY: keys.PUBLIC_KEY };

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

test("a release has the copies, the project's parts, the key, and a signed list over all of it", async () => {
	const { edition, files, signedBy } = await make(ENV);
	expect({ edition, signedBy }).toEqual({ edition: "2018-11-05", signedBy: keys.KEY_ID });
	expect(files).toEqual([
		"SHA256SUMS",
		"SHA256SUMS.minisig",
		"minisign.pub",
		"sbom.cdx.json",
		"wearempls-2018-11-05.zip",
	]);
	expect((await judge(release(), keys.PUBLIC_KEY)).good).toBe(true);
	expect((await readdir(root)).sort()).toEqual(["_release", "_site"]);
});

test("without a key it is unsigned and says so; the former release goes whole", async () => {
	await make(ENV);
	await rm(path.join(root, "_site/offline/wearempls-2018-11-05.zip"));
	await writeFile(path.join(root, "_site/offline/pocket.html"), "a pocket");
	const { files, signedBy } = await make({});
	expect(signedBy).toBeUndefined();
	expect(files).toEqual(["SHA256SUMS", "pocket.html", "sbom.cdx.json"]);
});

test("it is the same bytes each time", async () => {
	await make(ENV);
	const before = await readFile(path.join(release(), "SHA256SUMS.minisig"), "utf8");
	await make(ENV);
	expect(await readFile(path.join(release(), "SHA256SUMS.minisig"), "utf8")).toBe(before);
});

test("what cannot be done is told in a sentence, and nothing is lost", async () => {
	await make(ENV);
	await expect(make({ ...ENV, MINISIGN_PUBLIC_KEY: keys.LOCKED_PUBLIC_KEY })).rejects.toThrow(
		"MINISIGN_SECRET_KEY is key",
	);
	await rm(path.join(root, "_site/offline"), { recursive: true });
	await expect(make(ENV)).rejects.toThrow("Run npm run mirror first.");
	expect((await judge(release(), keys.PUBLIC_KEY)).good).toBe(true);
	expect((await readdir(root)).sort()).toEqual(["_release", "_site"]);
});

test("something else in its place is left alone", async () => {
	await mkdir(release());
	await writeFile(path.join(release(), "thesis.txt"), "years of work");
	await expect(make(ENV)).rejects.toThrow("Something else than a former release is in");
	expect(await readdir(release())).toEqual(["thesis.txt"]);
});
