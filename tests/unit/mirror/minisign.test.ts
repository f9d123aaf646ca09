import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isSignedBy, readSignature, signMessage } from "../../../scripts/mirror/minisign.ts";
import { keyIdText, readPublicKey, readSecretKey } from "../../../scripts/mirror/minisign-keys.ts";
import { keyStream, scryptParameters } from "../../../scripts/mirror/minisign-password.ts";
import { newFolder, removeFolder, testKey, writeFiles } from "./small-copy.ts";
import { isHere, stock } from "./stock-tools.ts";
import * as keys from "./test-keys.ts";

let folder: string;
beforeEach(async () => {
	folder = await newFolder();
});
afterEach(() => removeFolder(folder));

const MESSAGE = Buffer.from("Tom & Jerry\n");
const COMMENT = "edition:2018-11-05\tfile:SHA256SUMS\thashed";
const known = () => readPublicKey(keys.PUBLIC_KEY, "the test's key");
const locked = (password: string, text = keys.LOCKED_SECRET_KEY) => readSecretKey(text, password, "KEY", "PASSWORD");

describe("a signature", () => {
	test("is the same each time, and holds", () => {
		const text = signMessage(MESSAGE, COMMENT, testKey());
		expect(signMessage(MESSAGE, COMMENT, testKey())).toBe(text);
		expect(isSignedBy(MESSAGE, readSignature(text), known())).toBe(true);
		expect(isSignedBy(MESSAGE, readSignature(text.replaceAll("\n", "\r\n")), known())).toBe(true);
	});
	test("does not hold for another message, another comment or another key", () => {
		const text = signMessage(MESSAGE, COMMENT, testKey());
		expect(isSignedBy(Buffer.from("Tom & Terry\n"), readSignature(text), known())).toBe(false);
		expect(isSignedBy(MESSAGE, readSignature(text.replace("2018", "2019")), known())).toBe(false);
		expect(isSignedBy(MESSAGE, readSignature(text), readPublicKey(keys.LOCKED_PUBLIC_KEY, "it"))).toBe(false);
	});
	test("does not hold for another key that takes the same id", () => {
		const other = readPublicKey(keys.LOCKED_PUBLIC_KEY, "it");
		const text = signMessage(MESSAGE, COMMENT, testKey());
		expect(isSignedBy(MESSAGE, readSignature(text), { ...other, id: known().id })).toBe(false);
	});
	test("does not hold under another id than its key's", () => {
		const signature = readSignature(signMessage(MESSAGE, COMMENT, testKey()));
		expect(isSignedBy(MESSAGE, { ...signature, keyId: Buffer.alloc(8) }, known())).toBe(false);
	});
	test("cannot carry a second line in its comment", () => {
		expect(() => signMessage(MESSAGE, "a\ntrusted comment: b", testKey())).toThrow("one line");
	});
	test.each([
		["", "is damaged"],
		["untrusted comment: x\nRUR8\ntrusted comment: x\nRUR8\n", "is damaged"],
		["<!doctype html>\n<title>Not here</title>\n", "is damaged"],
	])("that is not one is told in a sentence: %j", (text, sentence) => {
		expect(() => readSignature(text)).toThrow(sentence);
	});
	test("of the old form without a hash says so", () => {
		const lines = signMessage(MESSAGE, COMMENT, testKey()).split("\n");
		const bytes = Buffer.from(lines[1] ?? "", "base64");
		bytes.write("Ed", 0, "latin1");
		expect(() => readSignature([lines[0], bytes.toString("base64"), ...lines.slice(2)].join("\n"))).toThrow("old form");
	});
});

describe("a key", () => {
	test("is named as minisign names it", () => {
		expect(keyIdText(testKey().id)).toBe(keys.KEY_ID);
		expect(keyIdText(known().id)).toBe(keys.KEY_ID);
	});
	test("may be given by its one line alone", () => {
		expect(keyIdText(readPublicKey(keys.PUBLIC_KEY.split("\n")[1] ?? "", "it").id)).toBe(keys.KEY_ID);
	});
	test("that is a secret where a public one should be, or the reverse, is told", () => {
		expect(() => readPublicKey(keys.SECRET_KEY, "minisign.pub")).toThrow("minisign.pub holds no minisign public key.");
		expect(() => readSecretKey(keys.PUBLIC_KEY, "", "KEY", "PASSWORD")).toThrow("KEY holds no minisign secret key.");
	});
	test("with one changed letter is told as damaged", () => {
		const damaged = keys.SECRET_KEY.replace("B04yndgwGT2", "B04yndgwGT3");
		expect(damaged).not.toBe(keys.SECRET_KEY);
		expect(() => readSecretKey(damaged, "", "KEY", "PASSWORD")).toThrow("The key in KEY is damaged.");
	});
	test("with a password asks for it", () => {
		expect(() => locked("")).toThrow("The key in KEY is locked with a password. Put the password in PASSWORD.");
	});
	test("does not open with a wrong password", () => {
		// Locked with the least work that libsodium allows, since minisign's own takes seconds and 1 GB.
		const text = lockedAtLittleCost(keys.SECRET_KEY, "right");
		expect(keyIdText(locked("right", text).id)).toBe(keys.KEY_ID);
		expect(() => locked("wrong", text)).toThrow("The password in PASSWORD does not open the key in KEY.");
	});
});

function lockedAtLittleCost(text: string, password: string): string {
	const bytes = Buffer.from(text.split("\n")[1] ?? "", "base64");
	bytes.write("Sc", 2, "latin1");
	bytes.writeBigUInt64LE(32768n, 38);
	bytes.writeBigUInt64LE(16777216n, 46);
	const stream = keyStream(password, bytes.subarray(6, 38), 32768n, 16777216n);
	for (const [index, byte] of stream.entries()) bytes.writeUInt8(bytes.readUInt8(54 + index) ^ byte, 54 + index);
	return `x\n${bytes.toString("base64")}\n`;
}

test.each([
	// What libsodium's own constants lead to: interactive, moderate work with little memory, sensitive.
	[524288n, 16777216n, { cost: 16384, parallel: 1 }],
	[1000n, 16777216n, { cost: 1024, parallel: 1 }],
	[33554432n, 1073741824n, { cost: 1048576, parallel: 1 }],
	[33554432n, 16777216n, { cost: 16384, parallel: 64 }],
])("work %i and memory %i are scrypt's parameters as libsodium picks them", (work, memory, parameters) => {
	expect(scryptParameters(work, memory)).toEqual(parameters);
});

describe.skipIf(!isHere("minisign"))("minisign of the machine", () => {
	test("agrees to a signature made here", async () => {
		await writeFiles(
			folder,
			new Map([
				["m", MESSAGE.toString()],
				["m.minisig", signMessage(MESSAGE, COMMENT, testKey())],
				["k.pub", keys.PUBLIC_KEY],
			]),
		);
		const { code, output } = await stock("minisign", ["-V", "-H", "-m", "m", "-p", "k.pub"], folder);
		expect(output).toContain("Signature and comment signature verified");
		expect(output).toContain(`Trusted comment: ${COMMENT}`);
		expect(code).toBe(0);
	});
	test("refuses what is refused here: another byte, another comment", async () => {
		const text = signMessage(MESSAGE, COMMENT, testKey());
		const files = new Map([
			["m", "Tom & Terry\n"],
			["m.minisig", text],
			["k.pub", keys.PUBLIC_KEY],
		]);
		await writeFiles(folder, files);
		expect((await stock("minisign", ["-V", "-m", "m", "-p", "k.pub"], folder)).code).toBe(1);
		await writeFiles(
			folder,
			new Map([
				["m", MESSAGE.toString()],
				["m.minisig", text.replace("2018", "2019")],
			]),
		);
		expect((await stock("minisign", ["-V", "-m", "m", "-p", "k.pub"], folder)).code).toBe(1);
	});
	test("makes signatures that hold here", async () => {
		await writeFiles(
			folder,
			new Map([
				["m", MESSAGE.toString()],
				["k.key", keys.SECRET_KEY],
			]),
		);
		expect((await stock("minisign", ["-S", "-m", "m", "-s", "k.key", "-t", COMMENT], folder)).code).toBe(0);
		const signature = readSignature(await readFile(path.join(folder, "m.minisig"), "utf8"));
		expect(signature.trustedComment).toBe(COMMENT);
		expect(isSignedBy(MESSAGE, signature, known())).toBe(true);
	});
	test("agrees to a signature made with a key that it locked with a password", async () => {
		const text = signMessage(MESSAGE, COMMENT, locked(keys.PASSWORD));
		await writeFiles(
			folder,
			new Map([
				["m", MESSAGE.toString()],
				["m.minisig", text],
			]),
		);
		await writeFile(path.join(folder, "k.pub"), keys.LOCKED_PUBLIC_KEY);
		expect((await stock("minisign", ["-V", "-m", "m", "-p", "k.pub"], folder)).code).toBe(0);
		expect(keyIdText(readSignature(text).keyId)).toBe(keys.LOCKED_KEY_ID);
	});
});
