import { execFileSync } from "node:child_process";
import {
	chmodSync,
	chownSync,
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
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
const replace = (place: string, put: (place: string) => void) => {
	rmSync(place, { recursive: true });
	put(place);
};
const DAMAGES: readonly [string, () => unknown][] = [
	["is emptied", () => truncateSync(entry())],
	["is cut off", () => truncateSync(entry(), statSync(entry()).size - 1)],
	["is cut off within its checksum", () => truncateSync(entry(), 20)],
	["has something at its end", () => writeFileSync(entry(), "more", { flag: "a" })],
	["has another byte", () => flip(entry(), statSync(entry()).size - 1)],
	["has another checksum", () => flip(entry(), 0)],
	["is missing", () => rmSync(entry())],
	["is a folder", () => replace(entry(), (place) => mkdirSync(path.join(place, "within"), { recursive: true }))],
	["is a link to nothing", () => replace(entry(), (place) => symlinkSync("nothing", place))],
	["is a link to itself", () => replace(entry(), (place) => symlinkSync(KEY, place))],
	["is a device", () => replace(entry(), (place) => symlinkSync("/dev/zero", place))],
	["is a pipe", () => replace(entry(), (place) => execFileSync("mkfifo", [place]))],
	[
		"is that of another picture",
		async () => {
			await remember(folder, keyOf("sea"), async () => new Map([["sea.png", Buffer.from("sea")]]));
			copyFileSync(path.join(folder, keyOf("sea")), entry());
		},
	],
	["has a folder that is a file", () => replace(folder, (place) => writeFileSync(place, ""))],
	["has a folder that is a link to nothing", () => replace(folder, (place) => symlinkSync("nothing", place))],
	["is in a cache that is a file", () => replace(path.dirname(folder), (place) => writeFileSync(place, ""))],
	["is in a cache that is gone", () => rmSync(path.dirname(folder), { recursive: true })],
];

test.each(DAMAGES)("an entry that %s is made anew, and whole from then on", async (_, damage) => {
	await lake();
	await damage();
	expect(await lake()).toEqual({ files: LAKE, isNew: true });
	expect(await lake()).toEqual({ files: LAKE, isNew: false });
	expect(statSync(entry()).isFile()).toBe(true);
});

/** The administrator may read everything; so the test is somebody else meanwhile. */
async function asNobody(run: () => Promise<void>): Promise<void> {
	if (process.geteuid?.() !== 0) return run();
	chownSync(root, NOBODY, NOBODY);
	process.seteuid?.(NOBODY);
	return run().finally(() => process.seteuid?.(0));
}
const NOBODY = 65534;

test("what may not be read is made anew, and whole from then on", () =>
	asNobody(async () => {
		for (const place of [entry(), folder, path.dirname(folder)]) {
			await lake();
			chmodSync(place, 0);
			expect(await lake()).toEqual({ files: LAKE, isNew: true });
			expect(await lake()).toEqual({ files: LAKE, isNew: false });
		}
	}));

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
