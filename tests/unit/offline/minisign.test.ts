import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isSignedBy, keyIdText, readPublicKey, readSignature } from "../../../scripts/offline/minisign.ts";
import { signMessage } from "./sign-message.ts";
import { COMMENT, newFolder, removeFolder, writeFiles } from "./small-copy.ts";
import { isHere, stock } from "./stock-tools.ts";
import * as keys from "./test-keys.ts";

let folder: string;
beforeEach(async () => {
	folder = await newFolder();
});
afterEach(() => removeFolder(folder));

const MESSAGE = Buffer.from("Tom & Jerry\n");
const TEXT = signMessage(MESSAGE, COMMENT);
const known = () => readPublicKey(keys.PUBLIC_KEY, "the test's key");

describe("a signature", () => {
	test("holds, also with the line ends of Windows", () => {
		expect(isSignedBy(MESSAGE, readSignature(TEXT), known())).toBe(true);
		expect(isSignedBy(MESSAGE, readSignature(TEXT.replaceAll("\n", "\r\n")), known())).toBe(true);
	});
	test("does not hold for another message, another comment or another key", () => {
		expect(isSignedBy(Buffer.from("Tom & Terry\n"), readSignature(TEXT), known())).toBe(false);
		expect(isSignedBy(MESSAGE, readSignature(TEXT.replace("2018", "2019")), known())).toBe(false);
		expect(isSignedBy(MESSAGE, readSignature(TEXT), readPublicKey(keys.LOCKED_PUBLIC_KEY, "it"))).toBe(false);
	});
	test("does not hold for another key that takes the same id", () => {
		const other = readPublicKey(keys.LOCKED_PUBLIC_KEY, "it");
		expect(isSignedBy(MESSAGE, readSignature(TEXT), { ...other, id: known().id })).toBe(false);
	});
	test("does not hold under another id than its key's", () => {
		const signature = readSignature(TEXT);
		expect(isSignedBy(MESSAGE, { ...signature, keyId: Buffer.alloc(8) }, known())).toBe(false);
	});
	test.each([
		["", "is damaged"],
		["untrusted comment: x\nRUR8\ntrusted comment: x\nRUR8\n", "is damaged"],
		["<!doctype html>\n<title>Not here</title>\n", "is damaged"],
	])("that is not one is told in a sentence: %j", (text, sentence) => {
		expect(() => readSignature(text)).toThrow(sentence);
	});
	test("of the old form without a hash says so", () => {
		const lines = TEXT.split("\n");
		const bytes = Buffer.from(lines[1] ?? "", "base64");
		bytes.write("Ed", 0, "latin1");
		expect(() => readSignature([lines[0], bytes.toString("base64"), ...lines.slice(2)].join("\n"))).toThrow("old form");
	});
});

describe("a key", () => {
	test("is named as minisign names it", () => {
		expect(keyIdText(known().id)).toBe(keys.KEY_ID);
	});
	test("may be given by its one line alone", () => {
		expect(keyIdText(readPublicKey(keys.PUBLIC_KEY.split("\n")[1] ?? "", "it").id)).toBe(keys.KEY_ID);
	});
	test("that is a secret where a public one should be is told", () => {
		expect(() => readPublicKey(keys.SECRET_KEY, "minisign.pub")).toThrow("minisign.pub holds no minisign public key.");
	});
});

describe.skipIf(!isHere("minisign"))("minisign of the machine", () => {
	const files = (message: string, signature: string) =>
		writeFiles(folder, new Map(Object.entries({ m: message, "m.minisig": signature, "k.pub": keys.PUBLIC_KEY })));
	const check = () => stock("minisign", ["-V", "-H", "-m", "m", "-p", "k.pub"], folder);

	test("agrees to what holds here, and refuses what is refused here: another byte, another comment", async () => {
		await files(MESSAGE.toString(), TEXT);
		expect((await check()).output).toContain(`Trusted comment: ${COMMENT}`);
		await files("Tom & Terry\n", TEXT);
		expect((await check()).code).toBe(1);
		await files(MESSAGE.toString(), TEXT.replace("2018", "2019"));
		expect((await check()).code).toBe(1);
	});
	test("makes signatures that hold here", async () => {
		await writeFile(path.join(folder, "m"), MESSAGE);
		await writeFile(path.join(folder, "k.key"), keys.SECRET_KEY);
		expect((await stock("minisign", ["-S", "-m", "m", "-s", "k.key", "-t", COMMENT], folder)).code).toBe(0);
		const signature = readSignature(await readFile(path.join(folder, "m.minisig"), "utf8"));
		expect(signature.trustedComment).toBe(COMMENT);
		expect(isSignedBy(MESSAGE, signature, known())).toBe(true);
	});
});
