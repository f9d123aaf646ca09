import {
	copyFileSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keyOf, remember } from "../../../scripts/pictures/remember.ts";

let root: string;
let folder: string;
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "remember-"));
	folder = path.join(root, "cache/pictures");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const KEY = keyOf("lake");
const entry = () => path.join(folder, KEY);
const LAKE = { "lake.avif": "small", "lake.png": "large", "picture.json": "{}" };

/** What is remembered of the lake, as text by name. */
async function lake(): Promise<{ files: Record<string, string>; isNew: boolean }> {
	const { made, isNew } = await remember(
		folder,
		KEY,
		async () => new Map(Object.entries(LAKE).map(([name, text]) => [name, Buffer.from(text)])),
	);
	return { files: Object.fromEntries([...made].map(([name, bytes]) => [name, bytes.toString()])), isNew };
}

test("what was made once is not made again", async () => {
	expect(await lake()).toEqual({ files: LAKE, isNew: true });
	expect(await lake()).toEqual({ files: LAKE, isNew: false });
});

const flip = (file: string, at: number) => {
	const bytes = readFileSync(file);
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	writeFileSync(file, bytes);
};
const DAMAGES: readonly [string, () => unknown][] = [
	["is emptied", () => truncateSync(entry())],
	["is cut off", () => truncateSync(entry(), statSync(entry()).size - 1)],
	["is cut off within its checksum", () => truncateSync(entry(), 20)],
	["has something at its end", () => writeFileSync(entry(), "more", { flag: "a" })],
	["has another byte", () => flip(entry(), statSync(entry()).size - 1)],
	["has another checksum", () => flip(entry(), 0)],
	["is missing", () => rmSync(entry())],
	[
		"is that of another picture",
		async () => {
			await remember(folder, keyOf("sea"), async () => new Map([["sea.png", Buffer.from("sea")]]));
			copyFileSync(path.join(folder, keyOf("sea")), entry());
		},
	],
	["is in a cache that is gone", () => rmSync(path.dirname(folder), { recursive: true })],
];

test.each(DAMAGES)("an entry that %s is made anew, and whole from then on", async (_, damage) => {
	await lake();
	await damage();
	expect(await lake()).toEqual({ files: LAKE, isNew: true });
	expect(await lake()).toEqual({ files: LAKE, isNew: false });
	expect(statSync(entry()).isFile()).toBe(true);
});

test("what lies beside an entry is never taken for a part of it", async () => {
	await lake();
	writeFileSync(path.join(folder, "stray.png"), "stray");
	expect(await lake()).toEqual({ files: LAKE, isNew: false });
});

test("where nothing can be kept, everything is made all the same, and nothing is left half written", async () => {
	writeFileSync(path.join(root, "letter"), "Dear");
	folder = path.join(root, "letter/cache/pictures");
	expect(await lake()).toEqual({ files: LAKE, isNew: true });
	expect(readdirSync(root)).toEqual(["letter"]);
	expect(readFileSync(path.join(root, "letter"), "utf8")).toBe("Dear");
});
