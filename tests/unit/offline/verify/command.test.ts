import { rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../../../../scripts/project/folders.ts";
import { newFolder, removeFolder, sealed, sealedSite, writeFiles } from "../small-copy.ts";
import { stock } from "../stock-tools.ts";
import * as keys from "../test-keys.ts";

let folder: string;
beforeEach(async () => {
	folder = await writeFiles(path.join(await newFolder(), "copy"), sealedSite(true));
	process.env.MINISIGN_PUBLIC_KEY = keys.PUBLIC_KEY;
	delete process.env.INIT_CWD;
});
afterEach(async () => {
	delete process.env.MINISIGN_PUBLIC_KEY;
	await removeFolder(path.dirname(folder));
});

const verify = (...args: string[]) =>
	stock(process.execPath, [path.join(projectRoot, "scripts/verify.ts"), ...args], path.dirname(folder));

test("a whole copy ends with 0, named from where the person stands", async () => {
	expect(await verify("copy")).toEqual({
		code: 0,
		output: `copy: 8 files are as SHA256SUMS says.\nSigned by key ${keys.KEY_ID} (edition:2018-11-05, file:SHA256SUMS, hashed).\n`,
	});
});

test("a site whose build was killed while it changed places is put back first, also behind a link", async () => {
	await symlink("copy", path.join(path.dirname(folder), "_site"));
	for (const name of ["copy", "_site"]) {
		await rename(folder, `${folder}.draft-1073741824-old`);
		expect((await verify(name)).code).toBe(0);
	}
});

test("any difference ends with 1 and is named", async () => {
	await writeFile(path.join(folder, "evil.html"), "");
	const { code, output } = await verify("copy");
	expect(code).toBe(1);
	expect(output.split("\n")[0]).toBe("extra: evil.html");
});

test("a signature that is not as it should be ends with 1", async () => {
	await rm(path.join(folder, "SHA256SUMS.minisig"));
	expect((await verify("copy")).code).toBe(1);
	process.env.MINISIGN_PUBLIC_KEY = keys.LOCKED_PUBLIC_KEY;
	expect((await verify("copy")).code).toBe(1);
});

test.each([
	[[], "Say what to verify, one thing"],
	[["a", "b"], "Say what to verify, one thing"],
	[["nowhere"], "nowhere is not there."],
	[["http://127.0.0.1:1/"], "cannot be reached"],
])("%j is answered in one sentence, without a stack", async (args, sentence) => {
	const { code, output } = await verify(...args);
	expect(code).toBe(1);
	expect(output).toContain(sentence);
	expect(output.trimEnd().split("\n")).toHaveLength(1);
});

test("a zip is compared whole with the signed list beside it, and not opened", async () => {
	await writeFiles(path.dirname(folder), sealed(new Map([["copy.zip", Buffer.from("no zip at all")]]), true));
	expect(await verify("copy.zip")).toEqual({
		code: 0,
		output: `copy.zip: 1 file is as SHA256SUMS says.\nSigned by key ${keys.KEY_ID} (edition:2018-11-05, file:SHA256SUMS, hashed).\n`,
	});
	await writeFile(path.join(folder, "../copy.zip"), "another");
	expect((await verify("copy.zip")).code).toBe(1);
});

test("a known key that is none is told in a sentence", async () => {
	process.env.MINISIGN_PUBLIC_KEY = "lake";
	expect((await verify("copy")).output).toMatch(/^MINISIGN_PUBLIC_KEY holds no minisign public key\./);
});
