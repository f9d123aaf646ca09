import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sealFiles, sealFolder } from "../../../scripts/mirror/seal.ts";
import { publicKey, secretKey } from "../../../scripts/mirror/signing-keys.ts";
import { EDITION, newFolder, removeFolder, SMALL_SITE, sealedSite, testKey, writeFiles } from "./small-copy.ts";
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
const seal = { edition: EDITION, key: undefined };

test("a folder is sealed as its files in memory are, and nothing else is left behind", async () => {
	await sealFolder(folder, { edition: EDITION, key: testKey() });
	for (const [file, bytes] of sealedSite(true)) expect(await textOf(file), file).toBe(Buffer.from(bytes).toString());
	expect((await readdir(folder)).length).toBe(
		new Set([...sealedSite(true).keys()].map((file) => file.split("/")[0])).size,
	);
	expect(await readdir(parent)).toEqual(["copy"]);
});

test("the signature tells the edition's day, and no time", () => {
	const text = Buffer.from(sealedSite(true).get("SHA256SUMS.minisig") ?? []).toString();
	expect(text.split("\n")[2]).toBe("trusted comment: edition:2018-11-05\tfile:SHA256SUMS\thashed");
});

test("a copy sealed again has one seal", async () => {
	expect(await Array.fromAsync(sealFiles(sealedSite(true), { edition: EDITION, key: testKey() }))).toEqual([
		...sealedSite(true),
	]);
});

test("without a key a former signature goes, since it fits no longer", async () => {
	await sealFolder(folder, { edition: EDITION, key: testKey() });
	await writeFile(path.join(folder, "index.html"), "changed");
	await sealFolder(folder, seal);
	expect(await readdir(folder)).not.toContain("SHA256SUMS.minisig");
	expect([...new Map(await Array.fromAsync(sealFiles(sealedSite(true), seal))).keys()]).not.toContain(
		"SHA256SUMS.minisig",
	);
});

test("without a key in the environment copies are unsigned", () => {
	expect(secretKey({}, parent)).toBeUndefined();
	expect(secretKey({ MINISIGN_SECRET_KEY: "" }, parent)).toBeUndefined();
	expect(publicKey({}, parent)).toBeUndefined();
});

test("the public key is the environment's, else the project's file", async () => {
	await writeFile(path.join(parent, "minisign.pub"), keys.LOCKED_PUBLIC_KEY);
	expect(publicKey({}, parent)?.id).toEqual(publicKey({ MINISIGN_PUBLIC_KEY: keys.LOCKED_PUBLIC_KEY }, parent)?.id);
	expect(publicKey({ MINISIGN_PUBLIC_KEY: keys.PUBLIC_KEY }, parent)?.id).toEqual(testKey().id);
});

test("a secret key that does not belong to the public one is refused", async () => {
	await writeFile(path.join(parent, "minisign.pub"), keys.LOCKED_PUBLIC_KEY);
	expect(() => secretKey({ MINISIGN_SECRET_KEY: keys.SECRET_KEY }, parent)).toThrow(
		`MINISIGN_SECRET_KEY is key ${keys.KEY_ID}, but copies are checked with key ${keys.LOCKED_KEY_ID}.`,
	);
});

test.skipIf(!isHere("sha256sum") || !isHere("minisign"))(
	"sha256sum and minisign of the machine agree to a sealed folder",
	async () => {
		await sealFolder(folder, { edition: EDITION, key: testKey() });
		await writeFile(path.join(parent, "k.pub"), keys.PUBLIC_KEY);
		expect(await stock("sha256sum", ["-c", "--strict", "--quiet", "SHA256SUMS"], folder)).toEqual({
			code: 0,
			output: "",
		});
		expect((await stock("minisign", ["-V", "-m", "SHA256SUMS", "-p", "../k.pub"], folder)).code).toBe(0);
	},
);
