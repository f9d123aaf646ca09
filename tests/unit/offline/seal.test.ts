import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeChecksums } from "../../../scripts/hosting/checksums.ts";
import { keyIdText, publicKey } from "../../../scripts/offline/minisign.ts";
import { withChecksums } from "../../../scripts/offline/steps.ts";
import { newFolder, removeFolder, SMALL_SITE, sealedSite, writeFiles } from "./small-copy.ts";
import { isHere, stock } from "./stock-tools.ts";
import * as keys from "./test-keys.ts";

let parent: string;
let folder: string;
beforeEach(async () => {
	parent = await newFolder();
	folder = await writeFiles(path.join(parent, "copy"), SMALL_SITE);
});
afterEach(() => removeFolder(parent));

const textOf = (file: string) => readFile(path.join(folder, file), "utf8");

test("a folder is sealed as its files in memory are, and nothing else is left behind", async () => {
	await writeChecksums(folder);
	for (const [file, bytes] of sealedSite()) expect(await textOf(file), file).toBe(Buffer.from(bytes).toString());
	expect((await readdir(folder)).length).toBe(new Set([...sealedSite().keys()].map((file) => file.split("/")[0])).size);
	expect(await readdir(parent)).toEqual(["copy"]);
});

test("a copy sealed again has one list, and a former signature goes, since it fits no longer", async () => {
	expect(await Array.fromAsync(withChecksums(sealedSite(true)))).toEqual([...sealedSite()]);
	await writeFiles(folder, sealedSite(true));
	await writeFile(path.join(folder, "index.html"), "changed");
	await writeChecksums(folder);
	expect(await readdir(folder)).not.toContain("SHA256SUMS.minisig");
});

test("without a key in the environment or in the project none is known", () => {
	expect(publicKey({}, parent)).toBeUndefined();
	expect(publicKey({ MINISIGN_PUBLIC_KEY: "" }, parent)).toBeUndefined();
});

test("the public key is the environment's, else the project's file", async () => {
	await writeFile(path.join(parent, "minisign.pub"), keys.LOCKED_PUBLIC_KEY);
	expect(publicKey({}, parent)?.text).toBe(keys.LOCKED_PUBLIC_KEY);
	const own = publicKey({ MINISIGN_PUBLIC_KEY: keys.PUBLIC_KEY }, parent);
	expect({ id: own && keyIdText(own.id), text: own?.text }).toEqual({ id: keys.KEY_ID, text: keys.PUBLIC_KEY });
});

test.skipIf(!isHere("sha256sum"))("sha256sum of the machine agrees to a sealed folder", async () => {
	await writeChecksums(folder);
	const { code, output } = await stock("sha256sum", ["-c", "--strict", "--quiet", "SHA256SUMS"], folder);
	expect({ code, output }).toEqual({ code: 0, output: "" });
});
