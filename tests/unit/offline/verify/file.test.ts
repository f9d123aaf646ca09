import { mkdir, rm, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256Of } from "../../../../scripts/hosting/checksums.ts";
import { newFolder, removeFolder, sealed, sealedSite, writeFiles } from "../small-copy.ts";
import * as keys from "../test-keys.ts";
import { judge } from "./judge.ts";

const RELEASE = new Map(
	["wearempls-2018-11-05.zip", "wearempls-2018-11-05.zim", "pocket-es.html"].map(
		(file) => [file, Buffer.from(`the bytes of ${file}`)] as const,
	),
);

let folder: string;
beforeEach(async () => {
	folder = await writeFiles(path.join(await newFolder(), "release"), sealed(RELEASE, true));
});
afterEach(() => removeFolder(path.dirname(folder)));

const at = (file: string) => path.join(folder, file);

test.each([...RELEASE.keys()])(
	"%s is good as its release's signed list says, whatever else is missing",
	async (file) => {
		for (const other of RELEASE.keys()) if (other !== file) await rm(at(other));
		const { good, text } = await judge(at(file), keys.PUBLIC_KEY);
		expect(text).toBe(
			`${at(file)}: 1 file is as SHA256SUMS says.\nSigned by key ${keys.KEY_ID} (edition:2018-11-05, file:SHA256SUMS, hashed).`,
		);
		expect(good).toBe(true);
	},
);

test("one other byte is told", async () => {
	await writeFile(at("pocket-es.html"), "the bytes of pocket-es_html");
	const { good, text } = await judge(at("pocket-es.html"), keys.PUBLIC_KEY);
	expect(text.split("\n")[0]).toBe(`differs: ${at("pocket-es.html")}`);
	expect(text).toContain("1 thing is not as SHA256SUMS says; 0 files are.");
	expect(good).toBe(false);
});

test("what an unsigned list proves is said, and where the site has a key it is not enough", async () => {
	await rm(at("SHA256SUMS.minisig"));
	const { good, text } = await judge(at("pocket-es.html"));
	expect(text).toContain("The copy is not signed: the checksums tell damage, but not who made it.");
	expect(good).toBe(true);
	expect((await judge(at("pocket-es.html"), keys.PUBLIC_KEY)).good).toBe(false);
});

test("the list of the site, which names copies by their folder, tells of a download too", async () => {
	const site = new Map([...RELEASE].map(([file, bytes]) => [`offline/${file}`, bytes]));
	await writeFile(at("SHA256SUMS"), sealed(site).get("SHA256SUMS") ?? "");
	expect((await judge(at("pocket-es.html"))).same).toBe(1);
});

test("a file within a copy is compared with the copy's list", async () => {
	const copy = await writeFiles(at("copy"), sealedSite());
	expect((await judge(path.join(copy, "es/index.html"))).troubles).toEqual([]);
	await writeFile(path.join(copy, "es/index.html"), "evil");
	expect((await judge(path.join(copy, "es/index.html"))).good).toBe(false);
});

test("a file without a list is told with its checksum, which a person can compare", async () => {
	const alone = path.join(folder, "../alone.zip");
	await writeFile(alone, "PK\u0003\u0004");
	await expect(judge(path.resolve(alone))).rejects.toThrow(
		`Its checksum is ${sha256Of(Buffer.from("PK\u0003\u0004"))}. Compare that with the site's page of copies,`,
	);
});

test("a file that the list does not name is told", async () => {
	await writeFile(at("wearempls (1).zip"), "");
	await expect(judge(at("wearempls (1).zip"))).rejects.toThrow(
		/SHA256SUMS does not list wearempls \(1\)\.zip, so nothing tells what it should be\. Give the file the name/,
	);
	await expect(judge(at("SHA256SUMS"))).rejects.toThrow("does not list SHA256SUMS,");
});

test("a file far larger than the site's is not read, and a list far too large is not either", async () => {
	await truncate(at("pocket-es.html"), 2 ** 40);
	expect((await judge(at("pocket-es.html"))).troubles).toEqual([
		`${at("pocket-es.html")} is larger than any file of the site.`,
	]);
	await truncate(at("SHA256SUMS"), 2 ** 34);
	await expect(judge(at("wearempls-2018-11-05.zip"))).rejects.toThrow("SHA256SUMS is far too large");
});

test("a folder under the list's name is none", async () => {
	await rm(at("SHA256SUMS"));
	await mkdir(at("SHA256SUMS"));
	await expect(judge(at("pocket-es.html"))).rejects.toThrow("No SHA256SUMS lies beside");
});
